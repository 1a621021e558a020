// A clock → the reports to the authority that are due by it: 速報 within a few days, 確報 within thirty or sixty.
import { addDays, type Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import { japanese } from "../japan/articles.ts";
import { lastDayOfTerm } from "../japan/calendar.ts";
import type { ClassFinding } from "../japan/classes.ts";
import { authoritiesOf } from "../japan/duty.ts";
import type { Stamp } from "../stamp.ts";
import { reportsTo } from "../told.ts";
import type { Clock } from "./japan-clocks.ts";
import type { Regime } from "./japan-regimes.ts";
import { type Deadline, type Due, type Note, rowOf } from "./row.ts";

/** 概ね3～5日; how they are counted the guideline does not say: so many days after the day itself. */
const guide = { first: 3, last: 5 } as const;
const term = { plain: 30, wrongful: 60 } as const;

/** The few days of the guideline. */
export const fewDays = (start: Stamp | undefined): Due | undefined =>
  start && { kind: "window", from: addDays(start.day, guide.first), by: addDays(start.day, guide.last) };

/** Who is reported to: the Commission, or the minister it delegated this to. */
export const authorityOf = ({ legal }: Incident): string => legal?.["report-to"] ?? "ppc";

const isWrongful = ({ name }: ClassFinding): boolean => name.endsWith("wrongful-purpose");
const named = (classes: readonly ClassFinding[]): string => classes.map(({ name }) => name).join(", ");
const hold = (classes: readonly ClassFinding[]): ClassFinding[] => classes.filter(({ holds }) => holds === "yes");

/** What sets the rows of a clock apart from those of another, and what is said of each. */
export function kindOf(
  { name }: Regime,
  { classes, later }: Clock,
): { key: string; conditional: boolean; notes: Note[] } {
  const of = { classes: named(classes) };
  const conditional = hold(classes).length === 0;
  return {
    key: [name === "act" ? "" : `.${name}`, ...(later ? classes.map((finding) => `.${finding.name}`) : [])].join(""),
    conditional,
    notes: [
      ...(conditional ? [{ id: "if-class", params: of }] : []),
      ...(later ? [{ id: "own-clock", params: of }] : []),
    ],
  };
}

/** Thirty days, sixty where the purpose was or may have been wrongful by what the file says, put off over closed days. */
function finalDue({ start, classes }: Clock): { due?: Due; notes: Note[] } {
  const days = hold(classes).some(isWrongful) || classes.every(isWrongful) ? term.wrongful : term.plain;
  const notes: Note[] = [{ id: "first-day-counts", params: { days } }];
  if (days === term.plain && classes.some(isWrongful)) notes.push({ id: "sixty-if-wrongful" });
  if (start === undefined) return { notes };
  const { counted, due } = lastDayOfTerm(start.day, days);
  if ("unknownYear" in due) return { notes: [...notes, { id: "holidays-unknown", params: { year: due.unknownYear } }] };
  if (due.day === counted) return { due: { kind: "day", by: due.day }, notes };
  return {
    due: { kind: "day", by: due.day, counted },
    notes: [...notes, { id: "put-off", params: { day: counted } }],
  };
}

/** The two reports of one clock. A report sent before a clock of its own began is none of that clock. */
export function reportRows(incident: Incident, regime: Regime, clock: Clock, asOf: Day | undefined): Deadline[] {
  const authority = authorityOf(incident);
  const { key, conditional, notes } = kindOf(regime, clock);
  // That a class met later has a clock of its own is concluded from the guideline's words.
  const certainty = clock.later ? "inference" : regime.certainty;
  const sure = certainty === undefined ? {} : { certainty };
  const since = clock.later ? clock.start?.day : undefined;
  const reports = reportsTo(incident, authoritiesOf(incident), asOf).filter(
    ({ stamp }) => since === undefined || stamp === undefined || stamp.day >= since,
  );
  const ended = finalDue(clock);
  return [
    rowOf(clockOf(clock), fewDays(clock.start), reports[0], asOf, {
      ...{ id: `jp-preliminary${key}`, duty: "jp-preliminary", to: [authority], hard: false, conditional, ...sure },
      sources: [regime.report, japanese.fewDays],
      notes: [...notes, { id: "guide-not-counted" }],
    }),
    rowOf(
      clockOf(clock),
      ended.due,
      reports.find(({ stage }) => stage === "final"),
      asOf,
      {
        ...{ id: `jp-final${key}`, duty: "jp-final", to: [authority], hard: true, conditional, ...sure },
        sources: [regime.final, japanese.counting],
        notes: [...notes, ...ended.notes],
      },
    ),
  ];
}

/** Without its classes, which the notes name. */
export const clockOf = ({ path, start }: Clock): Deadline["clock"] => ({
  path,
  ...(start === undefined ? {} : { start }),
});
