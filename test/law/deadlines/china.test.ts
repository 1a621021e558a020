// What is due in mainland China: at once to authority and people, within hours for large incidents, a summary after the end.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { attack, ids, notesOf, type Parts, row, rowsOf } from "../../helpers/due.ts";

const chinese = (parts: Parts, china: Parts = {}) => ({
  ...parts,
  legal: { jurisdictions: ["cn"], china, ...(parts["legal"] as object | undefined) },
});
const million = (people: unknown) => [{ id: "all", who: {}, people, data: ["name"] }];

test("authority and people in mainland China are told at once, without a number, by the articles of the day", () => {
  const rows = rowsOf(chinese(attack("2026-01-05")));
  assert.equal(
    rows.map(({ id, due }) => [id, due?.kind]),
    [
      ["cn-authority", "promptly"],
      ["cn-people", "promptly"],
      ["cn-interested", "promptly"],
    ],
  );
  const articles = (day: string) => row(chinese(attack(day)), "cn-people").sources.map(({ article }) => article);
  assert.match(articles("2026-01-01").join(), /网络安全法第四十四条/);
  assert.match(articles("2025-12-31").join(), /网络安全法第四十二条/);
  assert.not.match(articles("2025-12-31").join(), /第四十四条/);
  assert.equal(ids(chinese(attack("2021-10-31"))), ["cn-authority", "cn-people"]);
});

test("an incident of a million people is reported within one, two or four hours, on a Chinese clock", () => {
  const large = (aware: unknown, china: Parts = {}, people: unknown = 1_000_000) =>
    chinese(attack(aware, { affected: million(people) }), china);
  const due = (...args: Parameters<typeof large>) => row(large(...args), "cn-incident-report").due;
  assert.equal(due("2026-01-05 22:30"), { kind: "time", by: "2026-01-06", time: "02:30", zone: "china" });
  assert.equal(due("2026-01-05 22:30", { operator: "state" }), {
    kind: "time",
    by: "2026-01-06",
    time: "00:30",
    zone: "china",
  });
  assert.equal(due("2026-01-05 22:30", { operator: "critical" }), {
    kind: "time",
    by: "2026-01-05",
    time: "23:30",
    zone: "china",
  });
  assert.equal(due({ date: "2026-01-05 22:30", zone: "japan" }), {
    kind: "time",
    by: "2026-01-06",
    time: "01:30",
    zone: "china",
  });
  assert.equal(due("2026-01-05", { learned: "2026-01-05 08:00" }), {
    kind: "time",
    by: "2026-01-05",
    time: "12:00",
    zone: "china",
  });
  assert.not.ok(ids(large("2026-01-05 22:30", {}, 999_999)).includes("cn-incident-report"));
  assert.ok(ids(large("2026-01-05 22:30", { level: "larger" }, 10)).includes("cn-incident-report"));
  assert.ok(row(large("2026-01-05 22:30", {}, "unknown"), "cn-incident-report").conditional);
  assert.not.ok(ids(large("2025-10-31 22:30")).includes("cn-incident-report"), "not in force");
});

test("without the hour, no hour is reckoned, and the field is named", () => {
  const found = row(chinese(attack("2026-01-05", { affected: million(2_000_000) })), "cn-incident-report");
  assert.equal([found.due, found.state, found.lacks], [undefined, "unknown", ["breach.aware.date"]]);
});

test("a report in China is in time or late to the minute, and a summary is due thirty days after the end", () => {
  const reported = (date: string, china: Parts = {}) =>
    chinese(
      attack("2026-01-05 08:00", {
        affected: million(2_000_000),
        legal: { reports: [{ to: "cac", date }] },
      }),
      china,
    );
  const legal = (date: string, stage?: string) => ({
    jurisdictions: ["cn"],
    reports: [{ to: "cac", date, ...(stage ? { stage } : {}) }],
    china: { "handling-ended": "2026-02-10" },
  });
  const at = (date: string, stage?: string) => ({ ...reported(date), legal: legal(date, stage) });
  assert.is(row(at("2026-01-05 12:00"), "cn-incident-report").state, "done");
  assert.is(row(at("2026-01-05 12:01"), "cn-incident-report").state, "done-late");
  assert.equal(row(at("2026-01-05 12:00"), "cn-summary").due, { kind: "day", by: "2026-03-12" });
  assert.is(row(at("2026-03-13", "summary"), "cn-summary").state, "done-late");
  assert.equal(row(reported("2026-01-05"), "cn-summary").lacks, ["legal.china.handling-ended"]);
});

test("where people need not be told in China, the authority must be all the same", () => {
  const legal = { jurisdictions: ["cn"], "no-notice": [{ jurisdiction: "cn", why: "harm is avoided" }] };
  const parts = attack("2026-01-05", { legal });
  assert.is(row(parts, "cn-people").state, "left-out");
  assert.equal(
    [row(parts, "cn-authority").state, notesOf(row(parts, "cn-authority"))],
    ["open", ["authority-all-the-same"]],
  );
});

test.run();
