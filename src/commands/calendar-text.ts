// Events → an iCalendar file (RFC 5545): CRLF, lines of at most 75 octets, texts escaped; the same bytes for the same events.
import { createHash } from "node:crypto";
import { addDays, type Day } from "../incident/days.ts";

/** When an event is: whole days, both counted, or one moment in UTC. */
export type When = { from: Day; by: Day } | { day: Day; time: string };

export type CalendarEvent = {
  /** What tells it from all others, ever: made into its UID. */
  key: string;
  when: When;
  summary: string;
  description: string;
  /** How long before its beginning to remind, as RFC 5545 writes a duration: `P3D`, `PT1H`. */
  alarm?: { before: string; text: string };
};

const figures = (day: Day): string => day.replaceAll("-", "");

/** Backslash, semicolon, comma and line end; what else controls a terminal or a parser is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, "");
}

/** A content line in pieces of 75 octets, a blank before all but the first; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [""];
  let room = 75;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      pieces.push("");
      room = 74; // the blank counts
    }
    pieces[pieces.length - 1] += character;
    room -= octets;
  }
  return pieces.join("\r\n ");
}

function eventLines({ key, when, summary, description, alarm }: CalendarEvent, stamp: Day): string[] {
  const uid = createHash("sha256").update(key).digest("hex").slice(0, 32);
  const times =
    "time" in when
      ? [`DTSTART:${figures(when.day)}T${when.time.replace(":", "")}00Z`]
      : // DTEND is the first day that is no longer meant.
        [`DTSTART;VALUE=DATE:${figures(when.from)}`, `DTEND;VALUE=DATE:${figures(addDays(when.by, 1))}`];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@breach-notice`,
    `DTSTAMP:${figures(stamp)}T000000Z`,
    ...times,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    ...(alarm === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${escaped(alarm.text)}`,
          `TRIGGER:-${alarm.before}`,
          "END:VALARM",
        ]),
    "END:VEVENT",
  ];
}

/** The whole file; `stamp` is the day of the data, for the clock is not asked. */
export function calendarText(
  events: readonly CalendarEvent[],
  { name, version, stamp }: { name: string; version: string; stamp: Day },
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//breach-notice//breach-notice ${version}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
