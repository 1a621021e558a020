// commander's English words for wrong use → the user's, with what they name kept.
import type { Words } from "./words.ts";

/** What commander writes, by the key of our words for it under `wrong-use.`; the groups are the slots. */
const told: readonly [key: string, pattern: RegExp][] = [
  ["unknown-command", /^unknown command '(?<value>.*)'$/s],
  ["unknown-option", /^unknown option '(?<value>.*)'$/s],
  ["missing-argument", /^missing required argument '(?<name>.*)'$/s],
  ["missing-value", /^option '(?<option>.*)' argument missing$/s],
  ["missing-option", /^required option '(?<option>.*)' not specified$/s],
  ["too-many", /^too many arguments(?: for '.*')?\. Expected (?<expected>\d+) arguments? but got (?<found>\d+)\.$/s],
  ["bad-value", /^option '(?<option>.*)' argument '(?<value>.*)' is invalid\. (?<reason>.*)$/s],
  ["bad-value", /^option '(?<option>.*)' value '(?<value>.*)' from env '.*' is invalid\. (?<reason>.*)$/s],
  ["bad-argument", /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*)'\. (?<reason>.*)$/s],
  ["conflict", /^option '(?<option>.*)' cannot be used with option '(?<other>.*)'$/s],
];

/** Words an error of commander; one of our own, from `command.error`, is in the user's words already. */
export function wordWrongUse(text: string, words: Words): string {
  const [, said = "", nearest] = /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?\n?$/s.exec(text) ?? [];
  const lines = [words.say("wrong-use.error", { message: worded(said, words) })];
  if (nearest !== undefined) lines.push(words.say("wrong-use.meant", { nearest }));
  return `${lines.join("\n")}\n`;
}

function worded(said: string, words: Words): string {
  for (const [key, pattern] of told) {
    const slots = pattern.exec(said)?.groups;
    if (slots === undefined) continue;
    const shown = Object.entries(slots).map(([slot, value]) => [slot, shownAs(slot, value, words)]);
    return words.say(`wrong-use.${key}`, Object.fromEntries(shown));
  }
  return said;
}

/** What the program calls something is put in the user's words; what was typed stays as it is. */
function shownAs(slot: string, value: string, words: Words): string {
  if (slot === "name") return nameValue(value, words);
  return slot === "option" || slot === "other" ? nameValues(value, words) : value;
}

/** `incident` → the user's word for what is to be put there. */
export function nameValue(id: string, words: Words): string {
  return words.find(`help.values.${id}`) ?? id;
}

/** The same for what stands in brackets: `--out <folder>`, `[options]`, `<incident...>`. */
export function nameValues(text: string, words: Words): string {
  return text.replace(
    /([<[])([a-z][a-z-]*)(?=(?:\.\.\.)?[>\]])/g,
    (_, open: string, id: string) => open + nameValue(id, words),
  );
}
