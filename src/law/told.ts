// The timeline and `legal.reports` → what was told to whom, when; only what was told by the day that counts as today.
import type { Day } from "../incident/days.ts";
import type { Incident } from "../incident/schema.ts";
import { isOne, rolesOf } from "./actors.ts";
import { isEarlier, type Stamp, stampOf, type Written } from "./stamp.ts";

type Entry = NonNullable<Incident["timeline"]>[number];

/** Something told: where the file says so, and when as far as it does. */
export type Told = { path: string; stamp?: Stamp };

/** A report or a message, with the stage it was: `summary` is 总结报告. */
export type Report = Told & { to: string[]; stage?: "first" | "interim" | "correction" | "final" | "summary" };

const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const toldAt = (path: string, written: Written | undefined, incident: Incident): Told => {
  const stamp = stampOf(written, incident);
  return { path, ...(stamp === undefined ? {} : { stamp }) };
};

/** With the time of day that an entry tells beside its date. */
function entryAt(entry: Entry, path: string, incident: Incident): Told {
  const { time, about, date } = entry;
  const told = toldAt(date === undefined ? path : `${path}.date`, date, incident);
  return told.stamp && time !== undefined && !about ? { ...told, stamp: { ...told.stamp, time } } : told;
}

/** Kinds of filing that are no report: asking for advice, telling the police of the damage, a first word. */
const noReports: readonly string[] = ["consultation", "damage-report", "contact"];
const stages = { "first-report": "first", "follow-up": "interim", "final-report": "final" } as const;

function reportOf(incident: Incident, entry: Entry, path: string): Report[] {
  const kinds = listOf(entry.kind);
  if (entry.event !== "reported" || (kinds.length > 0 && kinds.every((kind) => noReports.includes(kind)))) return [];
  const byKind = kinds.flatMap((kind) => (kind in stages ? stages[kind as keyof typeof stages] : [])); // asked just now
  const stage = entry.stage ?? byKind[0];
  const told = entryAt(entry, path, incident);
  return [{ ...told, to: rolesOf(incident, entry.to), ...(stage === undefined ? {} : { stage }) }];
}

/** By `asOf`, or where that is not known at all; what has no day is taken as told. */
const isBy = (asOf: Day | undefined) => (told: Told) =>
  asOf === undefined || told.stamp === undefined || told.stamp.day <= asOf;

/** The earliest first; what has no day last. */
const inTime = (one: Told, other: Told): number => {
  if (!one.stamp || !other.stamp) return Number(!one.stamp) - Number(!other.stamp);
  return isEarlier(one.stamp, other.stamp) ? -1 : isEarlier(other.stamp, one.stamp) ? 1 : 0;
};

const entriesOf = ({ timeline = [] }: Incident): { entry: Entry; path: string }[] =>
  timeline.map((entry, i) => ({ entry, path: `timeline[${i}]` }));

/** Reports to one of these roles. */
export function reportsTo(incident: Incident, roles: readonly string[], asOf: Day | undefined): Report[] {
  const own = (incident.legal?.reports ?? []).map(({ to, stage, date }, i): Report => {
    const told = toldAt(`legal.reports[${i}].date`, date, incident);
    return { ...told, to: [to], ...(stage === undefined ? {} : { stage }) };
  });
  return [...entriesOf(incident).flatMap(({ entry, path }) => reportOf(incident, entry, path)), ...own]
    .filter(({ to }) => to.some((role) => roles.includes(role)))
    .filter(isBy(asOf))
    .sort(inTime);
}

const words: readonly unknown[] = ["reported", "consulted", "contacted", "report-shared"];

/** Whether one of these roles was told anything: a report, a first word, a question for advice. */
export function wasTold(incident: Incident, roles: readonly string[]): boolean {
  const { timeline = [], legal } = incident;
  if ((legal?.reports ?? []).some(({ to }) => roles.includes(to))) return true;
  return timeline.some(({ event, to }) => words.includes(event) && isOne(incident, to, roles));
}

/** Whether any entry tells one of these events. */
export function happened({ timeline }: Incident, events: readonly string[]): boolean {
  return (timeline ?? []).some(({ event }) => typeof event === "string" && events.includes(event));
}

/** What `entrusted` says: whichever side the issuer is on, when the other was told. */
function toldByContract(incident: Incident): Told[] {
  const told = incident.entrusted?.told;
  return told === undefined ? [] : [toldAt("entrusted.told.date", told.date, incident)];
}

/** When a contractor told its principal: a report, or any word to it. */
export function principalTold(incident: Incident, asOf: Day | undefined): Told | undefined {
  const entries = entriesOf(incident).filter(
    ({ entry }) => words.includes(entry.event) && isOne(incident, entry.to, ["principal"]),
  );
  const told = entries.map(({ entry, path }) => entryAt(entry, path, incident));
  const all = [...told, ...toldByContract(incident)].filter(isBy(asOf));
  return [...reportsTo(incident, ["principal"], asOf), ...all].sort(inTime)[0];
}

/** When the contractor told, as the file says it outright or in the timeline. */
export function contractorTold(incident: Incident): Told | undefined {
  const own = incident.legal?.["contractor-told"];
  if (own !== undefined) return toldAt("legal.contractor-told", own, incident);
  const events = ["notified", "leak-suspected", "trace-reported", "report-received"];
  const contractors = ["contractor", "sub-contractor"];
  const entries = entriesOf(incident)
    .filter(({ entry }) => events.includes(String(entry.event)))
    .filter(({ entry }) => isOne(incident, [...listOf(entry.by), ...listOf(entry.through)], contractors))
    .map(({ entry, path }) => entryAt(entry, path, incident));
  return [...entries, ...toldByContract(incident)].sort(inTime)[0];
}

/** How people were told one by one: all groups, some, or nobody as far as the file says; the first day it began. */
export function peopleTold(incident: Incident, asOf: Day | undefined): { told?: Told; all: boolean } {
  const sent = ["first-notice-sent", "notice-sent"];
  const entries = entriesOf(incident)
    .filter(({ entry }) => sent.includes(String(entry.event)))
    .map(({ entry, path }) => ({ ...entryAt(entry, path, incident), groups: entry.groups }));
  const begun = (incident.notifying ?? []).flatMap(({ from, groups }, i) =>
    from === undefined ? [] : [{ ...toldAt(`notifying[${i}].from`, from, incident), groups }],
  );
  const own = reportsTo(incident, ["customers"], asOf).map((told) => ({ ...told, groups: undefined }));
  // A day that is planned and not known is none on which anybody was told.
  const known = [...entries, ...begun.filter(({ stamp }) => stamp !== undefined), ...own]
    .filter(isBy(asOf))
    .sort(inTime);
  const [first] = known;
  if (first === undefined) return { all: false };
  const named = new Set(known.flatMap(({ groups }) => groups ?? []));
  const { affected = [] } = incident;
  const each = affected.length > 0 && affected.every(({ id }) => named.has(id));
  const all = each || known.some(({ groups }) => groups === undefined);
  const { path, stamp } = first;
  return { told: { path, ...(stamp === undefined ? {} : { stamp }) }, all };
}

/** When the incident was made public: by the timeline, or by this notice once it is. */
export function madePublic(incident: Incident, asOf: Day | undefined): Told | undefined {
  const { date, status } = incident.notice;
  const own: Told[] =
    date !== undefined && status === "published" ? [{ path: "notice.date", stamp: { day: date } }] : [];
  const entries = entriesOf(incident)
    .filter(({ entry }) => entry.event === "published")
    .map(({ entry, path }) => entryAt(entry, path, incident));
  return [...entries, ...own].filter(isBy(asOf)).sort(inTime)[0];
}
