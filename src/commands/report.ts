// Problems → lines for a person, or plain data for --json; and what they make of the exit code.
import { visible } from "../locale/word-problem.ts";
import type { Problem, Severity, Source } from "../problem.ts";
import type { LineOf } from "./line-reader.ts";
import { pointAt } from "./point-at.ts";
import type { Words } from "./words.ts";

/** Exit codes of every command; an internal error is none of these (70). */
export const exits = { fine: 0, problems: 1, wrongUse: 2, missingProgram: 3 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** A problem as --json tells it: with its words. */
export type ToldProblem = Problem & {
  message: string;
  hint?: string;
  field?: string;
  source?: Source & { notice: string };
};

/** What people call the field at a path, where it leads to one. */
export type NameField = (path: string, words: Words) => string | undefined;

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };

/** Each problem once, in the order of the files and of the places in them. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const once = [...new Map(problems.map((p) => [JSON.stringify([p.code, p.place, p.params, p.path]), p])).values()];
  const files = new Map([...new Set(once.map((p) => p.place.file))].map((file, i) => [file, i]));
  const rank = ({ place }: Problem): number => files.get(place.file) ?? 0;
  return once.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      order[a.severity] - order[b.severity],
  );
}

/**
 * `file:line:column: error: message [code]`, the line it speaks of with a caret under the place, the field's name, the hint; what there
 * is of them.
 */
export function lines(
  problem: Problem,
  words: Words,
  colour: boolean,
  lineOf: LineOf = () => undefined,
  nameField: NameField = () => undefined,
): string[] {
  const { message, hint } = words.problem(problem);
  const { file, line, column } = problem.place;
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
  const severity = words.say(`severity.${problem.severity}`);
  const paint = (text: string, style: string): string => (colour ? `\x1b[${style}m${text}\x1b[0m` : text);
  const hue = colours[problem.severity];
  // The words are made harmless already; a file's name may hold anything.
  const first = `${visible(place)}: ${paint(severity, `1;${hue}`)}: ${message} [${problem.code}]`;
  const source = lineOf(problem.place);
  const { path } = problem;
  const field = path === undefined ? undefined : nameField(path, words);
  const pointed = source === undefined ? undefined : pointAt(source, problem.place);
  return [
    first,
    ...(pointed === undefined ? [] : [paint(pointed.line, "2")]),
    ...(pointed === undefined || pointed.caret === "" ? [] : [paint(pointed.caret, String(hue))]),
    ...(field === undefined ? [] : [`  ${words.say("field", { field, path: visible(path ?? "") })}`]),
    ...(hint === undefined ? [] : [`  ${words.say("hint", { hint })}`]),
    ...(problem.source === undefined ? [] : [`  ${sourceLine(problem.source, words)}`]),
  ];
}

/** The article, the official term, how strong it is, and of when the text is. */
export function sourceLine({ article, term, strength, read, asOf }: Source, words: Words): string {
  const params = { article, term, date: asOf };
  return words.say("source.line", {
    ...params,
    strength: words.say(`source.strength.${strength}`),
    read: words.say(`source.read.${read}`),
  });
}

/** `2 errors, 1 warning`, or nothing where there is none. */
export function summary(problems: readonly Problem[], words: Words): string {
  const count = (severity: Severity) => problems.filter((p) => p.severity === severity).length;
  const parts: [string, number][] = [
    ["summary.error", count("error")],
    ["summary.warning", count("warning")],
    ["summary.note", count("info")],
  ];
  return parts
    .filter(([, number]) => number > 0)
    .map(([key, number]) => words.count(key, number))
    .join(words.say("joining.items"));
}

/** Problems with their words, as data. */
export function told(problems: readonly Problem[], words: Words, nameField?: NameField): ToldProblem[] {
  return problems.map(({ source, ...p }) => {
    const field = p.path === undefined ? undefined : nameField?.(p.path, words);
    return {
      ...p,
      ...words.problem({ ...p }),
      ...(field === undefined ? {} : { field }),
      ...(source === undefined ? {} : { source: { ...source, notice: words.say("check.no-advice") } }),
    };
  });
}

/** Codes of problems that are no fault of the input: an outside program is missing or refuses to run. */
export const missingPrograms: ReadonlySet<string> = new Set([
  "browser-missing",
  "browser-not-there",
  "browser-sandbox-refused",
  "browser-failed",
  "browser-blank",
  "browser-crashed",
  "browser-hung",
  "fonts-missing",
  "cache-unusable",
  "cache-failed",
]);

/** What problems make of the exit code; an error in the input tells before a missing program. */
export function exitOf(problems: readonly Problem[], strict: boolean): Exit {
  const stops = problems.filter((p) => p.severity === "error" || (strict && p.severity === "warning"));
  if (stops.some((p) => !missingPrograms.has(p.code))) return exits.problems;
  return stops.length > 0 ? exits.missingProgram : exits.fine;
}
