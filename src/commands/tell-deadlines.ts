// Deadlines of incidents → a table by date with its grounds for a person, JSON, or a calendar; and the exit code.
import type { Deadlines } from "../law/deadlines.ts";
import type { Problem } from "../problem.ts";
import type { DeadlinesRun } from "./deadlines-file.ts";
import { lineReader } from "./line-reader.ts";
import { exitOf, lines, sorted, told } from "./report.ts";
import type { Session } from "./session.ts";
import { textTable } from "./text-table.ts";
import { wordDay, wordDeadline, wordNote } from "./word-deadline.ts";
import type { Words } from "./words.ts";

type Run = { incidents: DeadlinesRun[]; problems: Problem[] };

/** Of which classes the incident is, each with its grounds. */
function classLines({ classes }: Deadlines, words: Words): string[] {
  const rows = classes.flatMap(({ name, article, holds, grounds, own }) => [
    words.say("deadlines.class.line", {
      mark: words.say(`deadlines.class.mark.${holds}`),
      name: words.say(`deadlines.class.${name}`),
      article,
    }),
    ...(own === undefined ? [] : [`   ${words.say("deadlines.own-reason", { path: own.path, why: own.why })}`]),
    ...grounds.map(({ path, why, params }) => {
      const said = words.say(`deadlines.why.${why}`, params);
      return `   ${words.say("deadlines.own-reason", { path, why: said })}`;
    }),
  ]);
  return rows.length === 0 ? [] : [words.say("deadlines.classes"), ...rows.map((row) => `  ${row}`), ""];
}

function tableLines({ rows, asOf }: Deadlines, words: Words): string[] {
  const worded = rows.map((row) => wordDeadline(row, asOf, words));
  const head = ["number", "due", "what", "to", "binding", "state"].map((key) => words.say(`deadlines.column.${key}`));
  const table = textTable([
    head,
    ...worded.map(({ due, what, to, binding, state }, i) => [String(i + 1), due, what, to, binding, state]),
  ]);
  const grounds = worded.flatMap(({ what, to, details }, i) => [
    "",
    `${i + 1}  ${words.say("deadlines.calendar.summary", { what, to })}`,
    ...details.map((line) => `   ${line}`),
  ]);
  return [...table, ...grounds];
}

function incidentLines({ file }: DeadlinesRun, deadlines: Deadlines, words: Words): string[] {
  const { asOf, rows, remarks } = deadlines;
  return [
    asOf === undefined
      ? words.say("deadlines.as-of-nobody", { file })
      : words.say("deadlines.as-of", { file, day: wordDay(asOf, words) }),
    "",
    ...classLines(deadlines, words),
    ...remarks.map((note) => wordNote(note, words)),
    ...(rows.length === 0
      ? remarks.length === 0
        ? [words.say("deadlines.nothing")]
        : []
      : tableLines(deadlines, words)),
  ];
}

/** As data, with the words beside each row; the sources are in the rows. */
function asData({ deadlines, problems, ...incident }: DeadlinesRun, words: Words, problemWords: Words): object {
  const rows = deadlines?.rows.map((row) => ({ ...row, words: wordDeadline(row, deadlines.asOf, words) }));
  const remarks = deadlines?.remarks.map((note) => ({ ...note, words: wordNote(note, words) }));
  return {
    ...incident,
    ...(deadlines === undefined ? {} : { ...deadlines, rows, remarks }),
    problems: told(sorted(problems), problemWords),
  };
}

/** Tells all: the table goes to standard output, the problems to standard error. */
export function tellDeadlines(
  run: Run,
  words: Words,
  { console, words: problemWords }: Session,
  options: { json?: true; strict?: true },
): number {
  const all = sorted([...run.problems, ...run.incidents.flatMap(({ problems }) => problems)]);
  const exit = exitOf(all, options.strict === true);
  if (options.json) {
    const incidents = run.incidents.map((incident) => asData(incident, words, problemWords));
    const problems = told(sorted(run.problems), problemWords);
    const advice = words.say("deadlines.not-advice");
    console.out(JSON.stringify({ command: "deadlines", exit, "not-advice": advice, incidents, problems }, null, 2));
    return exit;
  }
  const lineOf = lineReader(run.incidents.map(({ file }) => file));
  for (const problem of all)
    for (const line of lines(problem, problemWords, console.colour.tell, lineOf)) console.tell(line);
  const tables = run.incidents.flatMap((incident) =>
    incident.deadlines === undefined ? [] : [[...incidentLines(incident, incident.deadlines, words), ""]],
  );
  for (const line of tables.flat()) console.out(line);
  if (tables.length > 0) console.out(words.say("deadlines.not-advice"));
  return exit;
}
