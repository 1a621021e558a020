// Deadlines → events of a calendar: the day or hour due, the window of a guide, the first day of what is due at once.

import type { Deadline, Deadlines } from "../law/deadlines.ts";
import { inUtc } from "../law/stamp.ts";
import type { CalendarEvent, When } from "./calendar-text.ts";
import { wordDeadline } from "./word-deadline.ts";
import type { Words } from "./words.ts";

function whenOf({ due }: Deadline): When | undefined {
  if (due === undefined) return undefined;
  if (due.kind === "window") return { from: due.from, by: due.by };
  if (due.kind === "promptly") return { from: due.since, by: due.since };
  if (due.kind === "time") return inUtc({ day: due.by, time: due.time, zone: due.zone });
  return { from: due.by, by: due.by };
}

/** What still has to be done, and has a last day or hour that the law sets, is reminded of. */
const reminds = ({ hard, state }: Deadline): boolean => hard && (state === "open" || state === "overdue");

function eventOf(row: Deadline, name: string, asOf: Deadlines["asOf"], words: Words): CalendarEvent[] {
  const when = whenOf(row);
  if (when === undefined) return [];
  const { what, to, due, binding, state, details } = wordDeadline(row, asOf, words);
  const plain = words.say("deadlines.calendar.summary", { what, to });
  const kind = row.due?.kind === "promptly" ? "promptly" : row.due?.kind === "window" ? "guide" : undefined;
  const kinds = [
    ...(kind === undefined ? [] : [kind]),
    ...(row.conditional ? ["conditional"] : []),
    ...(row.state === "done" || row.state === "done-late" ? ["done"] : []),
  ];
  const summary = kinds.reduce((text, one) => words.say(`deadlines.calendar.${one}`, { summary: text }), plain);
  const alarm = { before: "time" in when ? "PT1H" : "P3D", text: words.say("deadlines.calendar.alarm", { summary }) };
  return [
    {
      key: `${name} ${row.id}`,
      when,
      summary,
      description: [due, binding, state, ...details, words.say("deadlines.not-advice")].join("\n"),
      ...(reminds(row) ? { alarm } : {}),
    },
  ];
}

/** An event for each deadline of an incident that has a day; those that are exempt, left out or passed on have none. */
export function deadlineEvents({ rows, asOf }: Deadlines, name: string, words: Words): CalendarEvent[] {
  return rows
    .filter(({ state }) => !["exempt", "left-out", "passed-on"].includes(state))
    .flatMap((row) => eventOf(row, name, asOf, words));
}
