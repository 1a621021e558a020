// Options that several commands share, and the values they take.
import { type Command, InvalidArgumentError } from "commander";
import { hasErrors, type Problem } from "../problem.ts";
import type { Words } from "./words.ts";

/** `a,b` → a list without repetition; commander calls it again when the option is repeated. */
export function list(words: Words): (value: string, before: string[] | undefined) => string[] {
  return (value, before) => {
    const items = value.split(",").map((item) => item.trim());
    if (items.includes("")) throw new InvalidArgumentError(words.say("wrong-use.empty-list"));
    return [...new Set([...(before ?? []), ...items])];
  };
}

/** --json and --strict, which every reporting command has. */
export function reporting(command: Command, words: Words): Command {
  return command.option("--json", words.say("options.json")).option("--strict", words.say("options.strict"));
}

/** --browser and --no-sandbox, of commands that print. */
export function printing(command: Command, words: Words): Command {
  return command
    .option("--browser <path>", words.say("options.browser"))
    .option("--no-sandbox", words.say("options.no-sandbox"));
}

/** Ends the command as wrong use where a value is none of the known ones. */
export function demand(
  command: Command,
  words: Words,
  what: "locale" | "format" | "template",
  values: readonly string[],
  known: readonly string[],
): void {
  const value = values.find((v) => !known.includes(v));
  if (value !== undefined) command.error(words.say(`wrong-use.${what}`, { value, known: known.join(", ") }));
}

/** Ends the command as wrong use where it asks for a language or template that is not there; broken ones are told later, as problems. */
export function demandKnown(
  command: Command,
  words: Words,
  options: { locale?: string[]; template?: string },
  {
    locales,
    templates,
    problems,
  }: { locales: readonly string[]; templates: readonly string[]; problems: readonly Problem[] },
): void {
  if (hasErrors(problems)) return;
  demand(command, words, "locale", options.locale ?? [], locales);
  demand(command, words, "template", options.template === undefined ? [] : [options.template], templates);
}
