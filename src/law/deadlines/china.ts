// An incident → what the law of mainland China makes due: word to the authority and to people, and for large ones reports within hours.
import { addDays, type Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import type { Source } from "../../problem.ts";
import { chinese } from "../china/articles.ts";
import { type Size, sizeOf } from "../china/level.ts";
import { isTextInForce } from "../in-force.ts";
import { addMinutes, onClock, stampOf } from "../stamp.ts";
import { peopleTold, reportsTo, type Told } from "../told.ts";
import type { Dues } from "./japan.ts";
import { type Deadline, type Due, type Note, promptly, rowOf } from "./row.ts";

const summaryDays = 30;

/** Hours, the text that names them, and who is reported to, by the kind of operator. */
const hourly = {
  critical: { hours: 1, source: chinese.critical, to: ["supervisory-authority", "public-security"] },
  state: { hours: 2, source: chinese.state, to: ["supervisory-authority"] },
  other: { hours: 4, source: chinese.other, to: ["cac"] },
} as const;

/** 履行个人信息保护职责的部门. */
const authorities = ["cac", "supervisory-authority"] as const;

type Clock = Deadline["clock"];

/** 发现或获知: as told for this law, else when the issuer knew; on a Chinese clock. */
function clockOf(incident: Incident): Clock {
  const learned = incident.legal?.china?.learned;
  const path = learned === undefined ? "breach.aware.date" : "legal.china.learned";
  const stamp = stampOf(learned ?? incident.breach.aware?.date, incident);
  return { path, ...(stamp === undefined ? {} : { start: onClock(stamp, "china") }) };
}

/** What was told, on a Chinese clock. */
const onChineseClock = (told: Told | undefined): Told | undefined =>
  told?.stamp === undefined ? told : { ...told, stamp: onClock(told.stamp, "china") };

/** The hour by which to report, and 30 days from the end of handling the summary. */
function incidentRows(incident: Incident, clock: Clock, asOf: Day | undefined, size: Size): Deadline[] {
  const { china } = incident.legal ?? {};
  const operator = china?.operator ?? "other";
  const { hours, source, to } = hourly[operator];
  const { start } = clock;
  const time = start?.time;
  const end = start && time !== undefined ? addMinutes({ ...start, time }, hours * 60) : undefined;
  const due: Due | undefined = end && { kind: "time", by: end.day, time: end.time, zone: "china" };
  const notes: Note[] = size === "unclear" ? [{ id: "if-large" }] : [];
  const reports = reportsTo(incident, to, asOf);
  const first = rowOf(clock, due, onChineseClock(reports[0]), asOf, {
    id: "cn-incident-report",
    duty: "cn-incident-report",
    to,
    hard: true,
    conditional: size === "unclear",
    sources: [source],
    notes: [...notes, { id: `operator-${operator}`, params: { hours } }],
    lacks: start === undefined || time === undefined ? [clock.path] : [],
  });
  const ended = china?.["handling-ended"];
  const summaryClock: Clock = {
    path: "legal.china.handling-ended",
    ...(ended === undefined ? {} : { start: { day: ended } }),
  };
  const summaryDue: Due | undefined =
    ended === undefined ? undefined : { kind: "day", by: addDays(ended, summaryDays) };
  const sent = reports.find(({ stage }) => stage === "summary" || stage === "final");
  const summary = rowOf(summaryClock, summaryDue, sent, asOf, {
    id: "cn-summary",
    duty: "cn-summary",
    to,
    hard: true,
    conditional: size === "unclear",
    sources: [chinese.summary],
    notes: [...notes, { id: "days-after", params: { days: summaryDays } }],
  });
  return [first, summary];
}

/** Authority, people and 利害关系人: at once or in time, without a number. */
function promptRows(
  incident: Incident,
  clock: Clock,
  asOf: Day | undefined,
  inForce: (source: Source) => boolean,
): Deadline[] {
  const due = promptly(clock.start);
  const sources = [chinese.personalInformation, chinese.cybersecurity, chinese.cybersecurityBefore].filter(inForce);
  const { told, all } = peopleTold(incident, asOf);
  const leftOut = incident.legal?.["no-notice"]?.find(({ jurisdiction }) => jurisdiction === "cn");
  const rows: Deadline[] = [];
  if (sources.length > 0) {
    rows.push(
      rowOf(clock, due, reportsTo(incident, authorities, asOf)[0], asOf, {
        ...{ id: "cn-authority", duty: "cn-authority", to: authorities, hard: false, sources },
        notes: leftOut === undefined ? [] : [{ id: "authority-all-the-same" }],
      }),
    );
    const people = rowOf(clock, due, told, asOf, {
      ...{ id: "cn-people", duty: "cn-people", to: ["customers"], hard: false, sources, notes: [] },
    });
    if (leftOut !== undefined && told === undefined)
      rows.push({ ...people, state: "left-out", notes: [{ id: "left-out", params: { why: leftOut.why } }] });
    else
      rows.push(told !== undefined && !all ? { ...people, state: "partly", notes: [{ id: "some-groups" }] } : people);
  }
  if (inForce(chinese.networkData) && mayHarm(incident)) {
    rows.push(
      rowOf(clock, due, told, asOf, {
        ...{
          id: "cn-interested",
          duty: "cn-interested",
          to: ["customers"],
          hard: false,
          sources: [chinese.networkData],
        },
        ...{ conditional: true, notes: [{ id: "if-harm" }] },
      }),
    );
  }
  if (inForce(chinese.crime) && incident.legal?.china?.crime === true) {
    rows.push(
      rowOf(clock, due, reportsTo(incident, ["public-security"], asOf)[0], asOf, {
        ...{
          id: "cn-police",
          duty: "cn-police",
          to: ["public-security"],
          hard: false,
          sources: [chinese.crime],
          notes: [],
        },
      }),
    );
  }
  return rows;
}

/** Unless the file says of all harm that none is known. */
function mayHarm({ breach: { harm } }: Incident): boolean {
  const said = [harm?.misuse, harm?.["secondary-damage"], harm?.publication].filter((state) => state !== undefined);
  return said.length === 0 || said.some((state) => state !== "none-known");
}

/** All that is due by Chinese law; reports within hours only for what is 较大 or above. */
export function chineseDues(incident: Incident, asOf: Day | undefined): Dues {
  const clock = clockOf(incident);
  const day = clock.start?.day ?? incident.notice.date;
  const inForce = (source: Source): boolean => isTextInForce(source, day);
  const rows = promptRows(incident, clock, asOf, inForce);
  if (!inForce(chinese.other)) return { rows, remarks: [], classes: [] };
  const size = sizeOf(incident);
  if (size === "small") return { rows, remarks: [{ id: "cn-below-larger" }], classes: [] };
  return { rows: [...rows, ...incidentRows(incident, clock, asOf, size)], remarks: [], classes: [] };
}
