// A check run → its problems as lines, JSON or SARIF on standard output, and the exit code.
import type { CheckRun } from "./check-files.ts";
import { lineReader } from "./line-reader.ts";
import { nameField } from "./name-field.ts";
import { exitOf, lines, sorted, summary, told } from "./report.ts";
import { sarifOf } from "./sarif.ts";
import type { Session } from "./session.ts";

/** Tells what was found; the report is the command's result, so it goes to standard output. */
export function tellChecked(
  run: CheckRun,
  { console, words }: Session,
  options: { json?: true; sarif?: true; strict?: true },
): number {
  const all = sorted([...run.problems, ...run.incidents.flatMap((checked) => checked.problems)]);
  const exit = exitOf(all, options.strict === true);
  if (options.json) {
    const incidents = run.incidents.map((checked) => ({
      ...checked,
      problems: told(sorted(checked.problems), words, nameField),
    }));
    console.out(
      JSON.stringify(
        { command: "check", exit, incidents, problems: told(sorted(run.problems), words, nameField) },
        null,
        2,
      ),
    );
    return exit;
  }
  if (options.sarif) {
    console.out(JSON.stringify(sarifOf(run, words), null, 2));
    return exit;
  }
  const lineOf = lineReader(run.incidents.map(({ file }) => file));
  // At once what belongs together: each writing is a call of the system.
  for (const problem of all) console.out(lines(problem, words, console.colour.out, lineOf, nameField).join("\n"));
  if (all.some(({ source }) => source !== undefined)) console.out(words.say("check.no-advice"));
  const files = words.count("summary.file", run.incidents.length);
  const problems = summary(all, words);
  console.tell(
    all.length === 0 ? words.say("check.fine", { files }) : words.say("summary.of-files", { files, problems }),
  );
  return exit;
}
