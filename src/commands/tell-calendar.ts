// Deadlines of incidents → one iCalendar file, to standard output or into a file that was not there; and the exit code.

import type { Problem } from "../problem.ts";
import { calendarText } from "./calendar-text.ts";
import { deadlineEvents } from "./deadline-events.ts";
import type { DeadlinesRun } from "./deadlines-file.ts";
import { packageVersion } from "./home.ts";
import { lineReader } from "./line-reader.ts";
import { exitOf, lines, sorted } from "./report.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";
import { writeNewFile } from "./write-file.ts";

type Run = { incidents: DeadlinesRun[]; problems: Problem[] };

/** Where no incident tells a day: that of all files without one. */
const noDay = "1980-01-01";

/** Writes nothing where an incident has errors: a calendar that lacks a deadline would be trusted all the same. */
export function tellCalendar(
  run: Run,
  words: Words,
  { console, words: problemWords }: Session,
  { out, strict }: { out?: string; strict?: true },
): number {
  const problems = [...run.problems, ...run.incidents.flatMap((incident) => incident.problems)];
  const whole = run.incidents.flatMap(({ incident, deadlines }) => (deadlines ? [{ incident, deadlines }] : []));
  if (whole.length === run.incidents.length && run.problems.length === 0) {
    const days = whole.flatMap(({ deadlines: { asOf, rows } }) => [
      ...(asOf === undefined ? [] : [asOf]),
      ...rows.flatMap(({ clock }) => clock.start?.day ?? []),
    ]);
    const text = calendarText(
      whole.flatMap(({ incident, deadlines }) => deadlineEvents(deadlines, incident, words)),
      {
        name: words.say("deadlines.calendar.name", {
          incident: whole.map(({ incident }) => incident).join(words.say("deadlines.between")),
        }),
        version: packageVersion(),
        stamp: days.sort().at(-1) ?? noDay,
      },
    );
    // The console ends the last line itself.
    if (out === undefined) console.out(text.replace(/\n$/, ""));
    else {
      const problem = writeNewFile(out, Buffer.from(text));
      if (problem === undefined) console.out(out);
      else problems.push(problem);
    }
  }
  const lineOf = lineReader(run.incidents.map(({ file }) => file));
  for (const problem of sorted(problems))
    for (const line of lines(problem, problemWords, console.colour.tell, lineOf)) console.tell(line);
  return exitOf(problems, strict === true);
}
