// A diagnosis → a table for a person or JSON, and the exit code.
import type { Diagnosis } from "./diagnose.ts";
import { lineReader } from "./line-reader.ts";
import { textWidth } from "./point-at.ts";
import { exitOf, lines, sorted, told } from "./report.ts";
import type { Session } from "./session.ts";

/** Tells what was found, one line each, then the problems. */
export function tellDiagnosis(
  found: Diagnosis,
  { console, words }: Session,
  options: { json?: true; strict?: true },
): number {
  const problems = sorted(found.problems);
  const exit = exitOf(problems, options.strict === true);
  if (options.json) {
    console.out(JSON.stringify({ command: "doctor", exit, ...found, problems: told(problems, words) }, null, 2));
    return exit;
  }
  const { about, cache } = found.browser;
  const rows: [string, string][] = [
    ["program", `breach-notice ${found.version}`],
    ["node", `${found.node}, ${found.system}`],
    [
      "browser",
      about === undefined
        ? words.say("doctor.missing")
        : `${about.version} (${words.say(`doctor.source.${about.source}`)})`,
    ],
    ...(about === undefined ? [] : ([["path", about.executable]] satisfies [string, string][])),
    ...(about === undefined
      ? []
      : ([["sandbox", words.say(`doctor.sandbox.${about.sandbox}`)]] satisfies [string, string][])),
    ...found.fonts.map(({ family, version, characters }): [string, string] => [
      "font",
      version === undefined
        ? `${family}: ${words.say("doctor.missing")}`
        : words.say("doctor.family", { family, version, characters: characters ?? words.say("doctor.unknown") }),
    ]),
    ...(cache === undefined ? [] : ([["cache", cache]] satisfies [string, string][])),
    ["templates", found.templates.names.join(", ")],
    ["languages", found.templates.locales.join(", ")],
  ];
  for (const [key, value] of rows) {
    const name = words.say(`doctor.row.${key}`);
    console.out(`${name}${" ".repeat(Math.max(1, 12 - textWidth(name)))}${value}`);
  }
  const lineOf = lineReader([]);
  for (const problem of problems)
    for (const line of lines(problem, words, console.colour.out, lineOf)) console.out(line);
  return exit;
}
