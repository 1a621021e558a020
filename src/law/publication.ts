// An incident → when the issuer knew, when it first spoke in public, and when the study ended, as far as the day is told.
import type { Day } from "../incident/days.ts";
import type { Incident } from "../incident/schema.ts";
import { parseMoment } from "../incident/values.ts";

type Written = string | { date: string } | undefined;

/** A whole day; a month or a year is none. */
function dayOf(written: Written): Day | undefined {
  const read = parseMoment((typeof written === "object" ? written.date : written) ?? "");
  return "moment" in read && read.moment.date?.length === 10 ? read.moment.date : undefined;
}

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

function daysOfEvents({ timeline }: Incident, events: readonly string[]): (Day | undefined)[] {
  return (timeline ?? [])
    .filter(({ event }) => typeof event === "string" && events.includes(event))
    .map(({ date }) => dayOf(date));
}

/** When the clock began. */
export const knewOn = ({ breach }: Incident): Day | undefined =>
  dayOf(breach.aware?.date) ?? dayOf(breach.noticed?.date);

/** The first of all notices: this one, an earlier one, one that the timeline tells. */
export function firstPublished(incident: Incident): Day | undefined {
  const { notice } = incident;
  const told = daysOfEvents(incident, ["published", "warning-posted", "first-notice-sent", "notice-sent"]);
  return earliest([notice.date, ...(notice.earlier ?? []).map(({ date }) => date), ...told]);
}

/** When the last report of an outside study came. */
export const studyEnded = (incident: Incident): Day | undefined =>
  daysOfEvents(incident, ["investigation-completed", "report-received"]).sort().at(-1);
