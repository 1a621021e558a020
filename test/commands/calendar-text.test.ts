// The calendar file as RFC 5545 wants it: line ends, folding by octets, escapes, whole days, moments, alarms; and always the same bytes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type CalendarEvent, calendarText } from "../../src/commands/calendar-text.ts";
import { readCalendar, textOf } from "../helpers/read-calendar.ts";

const head = { name: "期限", version: "1.2.3", stamp: "2026-04-10" };
const day: CalendarEvent = {
  key: "shop jp-final",
  when: { from: "2026-12-29", by: "2026-12-31" },
  summary: "a; b, c\\d",
  description: "first\nsecond",
};
const linesOf = (events: CalendarEvent[]) => calendarText(events, head).replaceAll("\r\n ", "").split("\r\n");

test("each line ends with CR and LF, the last one too, and no other control is left", () => {
  const text = calendarText([{ ...day, summary: "x\u0007\ry" }], head);
  assert.ok(text.endsWith("END:VCALENDAR\r\n"));
  assert.not.match(text.replaceAll("\r\n", ""), /\p{Cc}/u);
});

test("no line has more than 75 octets, and unfolded it is what it was, no character cut", () => {
  const summary = "速報を個人情報保護委員会へ𠮷野".repeat(12);
  const text = calendarText([{ ...day, summary }], head);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.includes("\r\n "));
  assert.ok(linesOf([{ ...day, summary }]).includes(`SUMMARY:${summary}`));
});

test("what has a meaning in the format is escaped", () => {
  const lines = linesOf([day]);
  assert.ok(lines.includes("SUMMARY:a\\; b\\, c\\\\d"));
  assert.ok(lines.includes("DESCRIPTION:first\\nsecond"));
});

test("whole days end on the day after; a moment is in UTC", () => {
  const lines = linesOf([day]);
  assert.ok(lines.includes("DTSTART;VALUE=DATE:20261229") && lines.includes("DTEND;VALUE=DATE:20270101"));
  const moment = linesOf([{ ...day, when: { day: "2026-01-05", time: "18:30" } }]);
  assert.ok(moment.includes("DTSTART:20260105T183000Z"));
  assert.not.ok(moment.some((line) => line.startsWith("DTEND")));
});

test("the stamp is the day of the data, and the id is of the key alone", () => {
  const uid = (event: CalendarEvent) => linesOf([event]).find((line) => line.startsWith("UID:"));
  assert.ok(linesOf([day]).includes("DTSTAMP:20260410T000000Z"));
  assert.is(uid(day), uid({ ...day, summary: "other", when: { from: "2027-01-01", by: "2027-01-01" } }));
  assert.is.not(uid(day), uid({ ...day, key: "shop jp-people" }));
  assert.is(calendarText([day], head), calendarText([day], head));
});

test("an alarm stands within its event", () => {
  const lines = linesOf([{ ...day, alarm: { before: "P3D", text: "due" } }]);
  const at = lines.indexOf("BEGIN:VALARM");
  assert.equal(lines.slice(at, at + 5), [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:due",
    "TRIGGER:-P3D",
    "END:VALARM",
  ]);
  assert.is(lines[at + 5], "END:VEVENT");
});

test("a strict reader finds every event again, with its texts, and refuses a file with a fault", () => {
  const summary = "確報; 個人情報保護委員会, \\x𠮷".repeat(9);
  const alarm = { before: "PT1H", text: "a, b" };
  const events = [
    { ...day, summary, alarm },
    { ...day, key: "shop cn", when: { day: "2026-01-05", time: "18:30" } },
  ];
  const text = calendarText(events, head);
  const read = (bytes: string) => readCalendar(Buffer.from(bytes));
  const { parts } = read(text);
  const said = (of: (typeof parts)[number] | undefined, name: string) =>
    textOf(of?.properties.find((one) => one.name === name)?.value ?? "");
  assert.equal([said(parts[0], "SUMMARY"), said(parts[0], "DESCRIPTION")], [summary, "first\nsecond"]);
  assert.equal([parts.length, said(parts[0]?.parts[0], "DESCRIPTION")], [2, "a, b"]);
  for (const [good, bad] of [
    ["\r\n", "\n"],
    ["\r\n ", ""],
    ["DTSTAMP:20260410", "DTSTAMP:20260431"],
    ["DTEND;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20261229"],
    ["DESCRIPTION:a\\, b", "DESCRIPTION:a, b"],
    ["ACTION:DISPLAY\r\n", ""],
    ["END:VALARM\r\n", ""],
    ["VERSION:2.0\r\n", "VERSION:2.0\r\nVERSION:2.0\r\n"],
  ] as const)
    assert.throws(() => read(text.replaceAll(good, bad)), undefined, bad);
});

test.run();
