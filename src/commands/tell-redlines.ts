// A redline run → written paths to standard output, problems and numbers of changes to standard error, or all as JSON; and the exit code.
import { lineReader } from "./line-reader.ts";
import { nameField } from "./name-field.ts";
import type { RedlineRun } from "./redline-files.ts";
import { exitOf, lines, sorted, summary, told } from "./report.ts";
import type { Session } from "./session.ts";

/** Tells all of it. */
export function tellRedlines(
  { redlines, problems }: RedlineRun,
  { console, words }: Session,
  options: { json?: true; strict?: true },
): number {
  const exit = exitOf(problems, options.strict === true);
  const all = sorted(problems);
  if (options.json) {
    console.out(JSON.stringify({ command: "redline", exit, redlines, problems: told(all, words, nameField) }, null, 2));
    return exit;
  }
  const lineOf = lineReader(all.map(({ place }) => place.file).filter((file) => /\.ya?ml$/i.test(file)));
  for (const problem of all)
    for (const line of lines(problem, words, console.colour.tell, lineOf, nameField)) console.tell(line);
  for (const { locale, changes, written } of redlines) {
    for (const path of written) console.out(path);
    console.tell(words.say("redline.done", { locale, changes }));
  }
  const files = words.count(
    "summary.file",
    redlines.reduce((sum, { written }) => sum + written.length, 0),
  );
  const found = summary(all, words);
  console.tell(found === "" ? files : words.say("summary.of-files", { files, problems: found }));
  return exit;
}
