// What commander writes into its help in English → the user's words.
import type { HelpConfiguration } from "commander";
import { textWidth } from "./point-at.ts";
import type { Words } from "./words.ts";
import { nameValue, nameValues } from "./wrong-use.ts";

const titles: Record<string, string> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

/** Puts the user's words into every part of the help, and measures it as a terminal does. */
export function helpWords(words: Words): HelpConfiguration {
  const named = (text: string): string => nameValues(text, words);
  return {
    displayWidth: (text) => textWidth(text),
    styleTitle: (title) => {
      const key = titles[title];
      return key === undefined ? title : words.say(`help.${key}`);
    },
    styleUsage: named,
    styleOptionTerm: named,
    styleArgumentTerm: (name) => nameValue(name, words),
    styleSubcommandTerm: named,
    styleOptionDescription: (text) =>
      text.replace(/ ?\((default|choices): (.*)\)$/, (_, note: string, value: string) =>
        words.say(`help.${note}`, { value: value.replace(/^"(.*)"$/, "$1") }),
      ),
  };
}
