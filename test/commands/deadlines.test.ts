// `deadlines` as transcripts: the table in each language, JSON, the calendar, and what is told where something is missing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textWidth } from "../../src/commands/point-at.ts";
import { deadlineWords, wordDeadline, wordNote } from "../../src/commands/word-deadline.ts";
import { namedTakers, numberClasses, ruleClasses } from "../../src/incident/schema/legal.ts";
import { deadlinesOf } from "../../src/law/deadlines.ts";
import { breachNotice, inRepository } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";
import { incidentOf } from "../helpers/incident-of.ts";
import { readCalendar } from "../helpers/read-calendar.ts";

/** The example before its final report was made. */
const text = readFileSync(inRepository("incidents/example-aobado.yaml"), "utf8").replace(
  /^ +- .*stage: final \}.*\n/m,
  "",
);
const cwd = folderWith({ "a.yaml": text, "b.yaml": text, "broken.yaml": "template: [" });
const run = (...args: string[]) => breachNotice(["deadlines", ...args], { cwd });

test("the table is by date, its columns below each other, and says once that it is no advice", async () => {
  const { out, err, exit } = await run("a.yaml", "--as-of", "2026-03-24");
  assert.equal([exit, err], [0, ""]);
  const [head = "", ...rows] = out.split("\n").filter((line) => /^(#|\d) {2}.* {2}.* {2}/.test(line));
  assert.equal(
    rows.map((line) => line.replace(/\s{2,}/g, " | ").replace(/\(.*?\) ?/g, "")),
    [
      "1 | promptly, since 2026-01-20 | notice to each person | the people concerned | must, no number | NOT DONE",
      "2 | 2026-01-23 – 2026-01-25 | preliminary report | Personal Information Protection Commission | must, guide only | done 2026-01-23 ",
      "3 | by 2026-03-23 | final report | Personal Information Protection Commission | must, fixed day | OVERDUE by 1 d",
    ],
  );
  const before = (line: string): number => textWidth(line.slice(0, line.search(/the people|Personal| to {2}/)));
  for (const row of rows) assert.is(before(row), before(head) + 1);
  assert.is(out.match(/no legal advice/g)?.length, 1);
  assert.match(out, /施行規則第8条第2項/);
});

test("it speaks the language asked for, with columns as wide as their characters", async () => {
  const { out } = await run("a.yaml", "--lang", "ja", "--jurisdiction", "jp,cn");
  const rows = out.split("\n").filter((line) => /^(#|\d) {2}\S+.* {2}/.test(line) && line.includes("  "));
  const starts = rows.filter((line) => /本人|個人情報保護委員会|相手先|網信/.test(line)).slice(0, 3);
  const widths = starts.map((line) => textWidth(line.slice(0, line.search(/義務、|拘束力/))));
  assert.is(new Set(widths).size, 1, starts.join("\n"));
  assert.match(out, /確報/);
  assert.match(out, /网络安全法第四十四条/);
  assert.match((await run("a.yaml", "--lang", "zh-Hans")).out, /最终报告（確報）.*【已逾期】18天/);
});

test("what is due without a number says how long it took, and 立即 is another word than 及时", async () => {
  const told = `${text.replace(/^ {2}- \{ date: (\S+), event: .*$/m, "$&\n  - { date: 2026-03-01, event: reported, to: cac }")}`;
  const folder = folderWith({ "c.yaml": told });
  const { out } = await breachNotice(["deadlines", "c.yaml", "--lang", "ja", "--jurisdiction", "cn"], { cwd: folder });
  assert.match(out, /直ちに（2026-01-20（火）から） +当局への通知（中国）.*済（2026-03-01（日）、40日後）/);
  assert.match(out, /速やかに（2026-01-20（火）から） +利害関係者への通知（中国）/);
});

test("JSON has the rows with their words, and says that it is no advice", async () => {
  const { out } = await run("a.yaml", "--json");
  const data: unknown = JSON.parse(out);
  const { command, incidents, ...rest } = data as {
    command: string;
    incidents: { rows: { id: string; due: object; words: { state: string } }[]; asOf: string }[];
  }; // as tell-deadlines.ts writes it
  assert.is(command, "deadlines");
  assert.ok("not-advice" in rest);
  assert.is(incidents[0]?.asOf, "2026-04-10");
  const final = incidents[0]?.rows.find(({ id }) => id === "jp-final");
  assert.equal(final?.due, { kind: "day", by: "2026-03-23", counted: "2026-03-20" });
  assert.is(final?.words.state, "OVERDUE by 18 d");
});

test("the calendar goes to standard output, or whole into a file that was not there", async () => {
  const { out } = await run("a.yaml", "--ics");
  assert.match(out, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(out.endsWith("END:VCALENDAR\r\n"));
  assert.is(out.match(/^BEGIN:VEVENT/gm)?.length, 3);
  assert.match(out, /DTSTART;VALUE=DATE:20260323\r\nDTEND;VALUE=DATE:20260324\r\n/);
  assert.match(out, /DTSTART;VALUE=DATE:20260123\r\nDTEND;VALUE=DATE:20260126\r\n/);
  const written = await run("a.yaml", "--ics", "--out", "x/due.ics");
  assert.equal([written.exit, written.out], [0, "x/due.ics\n"]);
  assert.is(readFileSync(join(cwd, "x/due.ics"), "utf8"), out);
  assert.is(readCalendar(readFileSync(join(cwd, "x/due.ics"))).parts.length, out.match(/^BEGIN:VEVENT/gm)?.length);
  writeFileSync(join(cwd, "x/due.ics"), "mine");
  const again = await run("a.yaml", "--ics", "--out", "x/due.ics");
  assert.is(again.exit, 1);
  assert.match(again.err, /\[file-exists\]/);
  assert.is(readFileSync(join(cwd, "x/due.ics"), "utf8"), "mine");
});

test("events of two incidents differ, and no calendar is made where one has errors", async () => {
  const uids = (await run("a.yaml", "b.yaml", "--ics")).out.match(/^UID:.*$/gm) ?? [];
  assert.is(new Set(uids).size, 6);
  const broken = await run("a.yaml", "broken.yaml", "--ics", "--out", "no.ics");
  assert.is(broken.exit, 1);
  assert.match(broken.err, /^broken\.yaml:/);
  assert.not.ok(existsSync(join(cwd, "no.ics")));
});

test("what can't be is wrong use", async () => {
  for (const args of [
    ["a.yaml", "--out", "x.ics"],
    ["a.yaml", "--ics", "--json"],
    ["a.yaml", "--as-of", "2026-02-30"],
    ["a.yaml", "--jurisdiction", "fr"],
  ])
    assert.is((await run(...args)).exit, 2, args.join(" "));
});

test("holidays that are not known are told as a problem, with the place of the clock", async () => {
  const far = folderWith({ "a.yaml": text.replace("aware: { date: 2026-01-20", "aware: { date: 2051-01-20") });
  const { err, out, exit } = await breachNotice(["deadlines", "a.yaml"], { cwd: far });
  assert.match(err, /^a\.yaml:\d+:\d+: warning: .*2051.*\[holidays-unknown\]$/m);
  assert.match(out, /final report.* not known/);
  assert.is(exit, 0);
});

test("each duty, state, note and class has words in each language", () => {
  const legal = { jurisdictions: ["jp", "cn"], china: { level: "larger", crime: true } };
  const breach = { type: "ransomware", aware: { date: "2026-01-20 10:00" } };
  const variants = [
    { breach, legal },
    { breach, legal: { ...legal, role: "contractor" } },
    { breach, legal: { ...legal, role: "principal", "contractor-aware": "2026-01-18" } },
    ...["strong-encryption", "recovered-unseen", "kept-elsewhere"].map((ground) => ({
      breach,
      legal: { ...legal, exemption: { ground } },
    })),
    ...["critical", "state", "other"].map((operator) => ({ breach, legal: { ...legal, china: { operator } } })),
    ...["publication", "desk"].map((by) => ({ breach, legal: { "instead-of-notice": { by, why: "x" } } })),
    { breach: { aware: { date: "2026-01-20" } }, affected: [{ id: "a", who: {}, data: ["my-number"] }] },
    { breach, legal: { "no-notice": [{ jurisdiction: "jp", why: "x" }] } },
    { breach: {}, legal },
    { breach: { aware: { date: "2020-01-20" } } },
  ];
  for (const language of ["en", "ja", "zh-Hans"]) {
    const words = deadlineWords(language);
    for (const variant of variants) {
      for (const asOf of ["2026-01-01", "2026-01-25", "2027-01-01", undefined]) {
        const { rows, remarks } = deadlinesOf(incidentOf(variant), { asOf });
        const said = [
          ...rows.map((row) => JSON.stringify(wordDeadline(row, asOf, words))),
          ...remarks.map((note) => wordNote(note, words)),
        ];
        for (const one of said) assert.not.match(one, /\{[a-z-]+\}/);
      }
    }
    for (const name of [...ruleClasses, ...numberClasses]) assert.ok(words.say(`deadlines.class.${name}`));
    for (const role of namedTakers) assert.ok(words.say(`deadlines.to.${role}`));
  }
});

test.run();
