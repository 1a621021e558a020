// templates/messages/*.yaml → one flat map of message texts by dotted key, in the language asked for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Message texts by key, such as `problems.unknown-key.message`; `{slots}` are not filled yet. */
export type Messages = ReadonlyMap<string, string>;

/** The language that every message has. */
const fallback = "en";

/**
 * Reads `<lang>.yaml` and `*.<lang>.yaml` in English, and what there is of `language` over it; with `part` only
 * `<part>.<lang>.yaml`. Without `under` only that language's own are read.
 */
export function readMessages(folder: string, language: string, part?: string, under = true): Messages {
  const messages = new Map<string, string>();
  for (const lang of new Set(under ? [fallback, language] : [language])) {
    for (const file of readdirSync(folder).sort()) {
      const wanted =
        part === undefined
          ? file === `${lang}.yaml` || file.endsWith(`.${lang}.yaml`)
          : file === `${part}.${lang}.yaml`;
      if (wanted) flatten(parse(readFileSync(join(folder, file), "utf8")), "", messages);
    }
  }
  return messages;
}

function flatten(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, key === "" ? name : `${key}.${name}`, into);
  } else if (value !== null) into.set(key, String(value));
}

/** The languages that there are messages in, by BCP 47 tag: `<tag>.yaml`. */
export function messageLanguages(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => /^([A-Za-z-]+)\.yaml$/.exec(file)?.[1] ?? []);
}

/** What a person's environment says of languages, ours first: `ja_JP.UTF-8`, `C`. */
export function languageOf(env: NodeJS.ProcessEnv): string {
  return env["BREACH_NOTICE_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || fallback;
}

/**
 * The known language that an asked one means: `ja` for `ja_JP.UTF-8`, `zh-Hans` for `zh_CN`, `zh-SG` and `zh`. One in another
 * script is taken before English: who reads `zh_TW` reads simplified characters too. Undefined where none is near: `C`, `fr_FR`.
 */
export function matchLanguage(asked: string, known: readonly string[]): string | undefined {
  const [name = ""] = asked.split(/[.@]/);
  const wanted = localeOf(name.replaceAll("_", "-"));
  if (wanted === undefined) return undefined;
  const same = known.filter((tag) => localeOf(tag)?.language === wanted.language);
  return same.find((tag) => localeOf(tag)?.script === wanted.script) ?? same[0];
}

/** The tag with its likely script; undefined where it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** The language of messages: the one asked for, else the environment's, else English. */
export function messageLanguage(env: NodeJS.ProcessEnv, known: readonly string[], asked?: string): string {
  return (
    (asked === undefined ? undefined : matchLanguage(asked, known)) ?? matchLanguage(languageOf(env), known) ?? fallback
  );
}
