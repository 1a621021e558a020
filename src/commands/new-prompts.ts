// Questions → prompts on a terminal, in the person's words.
import type { Readable, Writable } from "node:stream";
import { multiselect, select, text } from "@clack/prompts";
import type { Asker } from "../draft/ask.ts";
import type { WordOf } from "../draft/parse-answer.ts";
import type { Question } from "../draft/questions.ts";
import type { Words } from "./words.ts";

/** What stands for "not known yet" among ids; the answer is read as such. */
const notYet = "";

/** Where prompts are shown and answered; the terminal unless told. */
export type Streams = { input?: Readable; output?: Writable };

/** Asks on the terminal; every answer can be left open, and Ctrl+C gives up. */
export function askOnTerminal(words: Words, wordOf: WordOf, locales: readonly string[], streams: Streams = {}): Asker {
  const cancelled = (answer: unknown): answer is symbol => typeof answer === "symbol";
  const options = (category: string, ids: readonly string[]) =>
    ids.map((id) => ({ value: id, label: wordOf(category, id) }));
  const several = (message: string, choices: { value: string; label: string }[], initialValues: string[] = []) =>
    multiselect<string>({
      message: words.say("new.how-many", { question: message }),
      options: choices,
      initialValues,
      required: false,
      maxItems: 12,
      showInstructions: false,
      ...streams,
    });
  const typed = (message: string, example: string | undefined, check: Parameters<Asker>[1]) =>
    text({
      message,
      placeholder: [example, words.say("new.not-yet")].filter(Boolean).join(" / "),
      defaultValue: "",
      ...streams,
      validate: (value) => {
        const parsed = check(value ?? "");
        if (!("wrong" in parsed)) return undefined;
        const near = parsed.params["nearest"] === undefined ? "" : "-near";
        return words.say(`new.wrong.${parsed.wrong}${near}`, parsed.params);
      },
    });

  return async (question, check) => {
    const { id, answer } = question;
    const message = words.say(`questions.${id}.ask`);
    switch (answer.kind) {
      case "choice": {
        const chosen = await select<string>({
          message,
          options: [{ value: notYet, label: words.say("new.not-yet") }, ...options(answer.category, answer.ids)],
          maxItems: 12,
          showInstructions: false,
          ...streams,
        });
        return cancelled(chosen) ? undefined : chosen;
      }
      case "choices": {
        const chosen = await several(message, options(answer.category, answer.ids));
        return cancelled(chosen) ? undefined : chosen.join(",");
      }
      case "locales": {
        const choices = locales.map((locale) => ({ value: locale, label: wordOf("locale", locale) }));
        const chosen = await several(message, choices, [...locales]);
        return cancelled(chosen) ? undefined : chosen.join(",");
      }
      case "told": {
        const chosen = await several(message, options(answer.category, answer.ids));
        if (cancelled(chosen)) return undefined;
        const told: string[] = [];
        for (const who of chosen) {
          const on = words.say("questions.told.on", { who: wordOf(answer.category, who) });
          const date = await typed(on, words.find("questions.told.example"), (value) =>
            check(value.trim() === "" ? "" : `${who}:${value}`),
          );
          if (cancelled(date)) return undefined;
          told.push(date.trim() === "" ? who : `${who}:${date}`);
        }
        return told.join(",");
      }
      default: {
        const given = await typed(message, words.find(`questions.${id}.example`), check);
        return cancelled(given) ? undefined : given;
      }
    }
  };
}

/** Nothing is asked: what no option tells is not known yet. */
export const askNothing = async (_: Question): Promise<string> => "";
