// The command line → the language of its messages; it is looked for before commander is set up, whose help is in it too.
import { InvalidArgumentError, Option } from "commander";
import { matchLanguage } from "../locale/messages.ts";
import type { Session } from "./session.ts";

/** What `--lang` names, wherever it stands; the last one counts. */
export function languageArgument(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  const named = own.flatMap((arg, i) =>
    arg === "--lang" ? (own[i + 1] ?? []) : (/^--lang=(.+)$/s.exec(arg)?.[1] ?? []),
  );
  return named.at(-1);
}

/** `--lang` of every command; a language without messages is wrong use. */
export function languageOption({ words, languages }: Session): Option {
  const known = languages.join(", ");
  return new Option("--lang <tag>", words.say("options.lang", { known })).argParser((value: string) => {
    if (matchLanguage(value, languages) === undefined)
      throw new InvalidArgumentError(words.say("wrong-use.language", { known }));
    return value;
  });
}
