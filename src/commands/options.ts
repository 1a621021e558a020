// Options that several commands share, and the values they take.
import { type Command, InvalidArgumentError } from "commander";
import type { Jurisdiction } from "../check/rule.ts";
import { isDay } from "../incident/values.ts";
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

/** Jurisdictions whose law there are rules of. */
const jurisdictions: readonly Jurisdiction[] = ["jp", "cn"];

/** --as-of and --jurisdiction, of commands that ask the rules. */
export function ruling(command: Command, words: Words): Command {
  const day = (value: string): string => {
    if (!isDay(value)) throw new InvalidArgumentError(words.say("wrong-use.day"));
    return value;
  };
  const asked = (value: string, before: Jurisdiction[] | undefined): Jurisdiction[] => {
    const values = list(words)(value, before);
    const wrong = values.find((one) => !jurisdictions.some((known) => known === one));
    if (wrong !== undefined)
      throw new InvalidArgumentError(words.say("wrong-use.jurisdiction", { known: jurisdictions.join(", ") }));
    return jurisdictions.filter((known) => values.includes(known));
  };
  return command
    .option("--as-of <date>", words.say("options.as-of"), day)
    .option("--jurisdiction <codes>", words.say("options.jurisdiction"), asked);
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
