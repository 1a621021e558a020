// Values of the file that are typed in a text: those, and no others that look like them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { typedFacts } from "../../src/check/typed-facts.ts";
import { leavesOf, markIncident } from "../../src/incident/fact.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const incident = incidentOf({
  notice: { date: "2026-04-10" },
  issuer: { name: { ja: "青葉堂株式会社", "zh-Hans": "青叶堂株式会社" }, short: "青葉堂" },
  affected: [
    { id: "cards", who: { from: "2026-01" }, people: 7, records: { about: 1007 }, data: ["name"] },
    { id: "few", who: {}, people: { sum: ["affected[0].people"] }, data: ["name"] },
  ],
  contacts: [{ phones: [{ number: "0120-000-000" }], email: "desk@example.jp", form: "https://www.example.jp/form" }],
});
const leaves = leavesOf(markIncident(incident));
const found = (text: string, locale = "ja") =>
  typedFacts(text, leaves, locale).map(({ said, path }) => `${said} ${path}`);

test("names are found in their language, the longer before those within them", () => {
  assert.equal(found("青葉堂株式会社と青葉堂"), ["青葉堂株式会社 issuer.name", "青葉堂 issuer.short"]);
  assert.equal(found("青葉堂株式会社"), ["青葉堂株式会社 issuer.name"]);
  assert.equal(found("青叶堂株式会社", "zh-Hans"), ["青叶堂株式会社 issuer.name"]);
});

test("telephone numbers and addresses are found whatever their width", () => {
  assert.equal(found("０１２０－０００－０００、desk@example.jp、https://www.example.jp/form"), [
    "https://www.example.jp/form contacts[0].form",
    "desk@example.jp contacts[0].email",
    "0120-000-000 contacts[0].phones[0].number",
  ]);
});

test("days are found however they are written, other days are not", () => {
  assert.equal(found("令和8年4月10日"), ["2026年4月10日 notice.date"]);
  for (const said of ["4月10日", "2026-04-10", "2026/4/10", "4月10号"])
    assert.equal(found(`${said}に`), [`${said} notice.date`]);
  assert.equal(found("2025年4月10日、4月11日、2026年1月、10日"), []);
});

test("counts are found by their number, a small one only where it counts", () => {
  assert.equal(found("1,007件と７名"), ["1,007件 affected[0].records", "7名 affected[0].people"]);
  assert.equal(found("1007"), ["1007 affected[0].records"]);
  assert.equal(found("7つの対策、17名、1,007,000件、10.7、7:30、7-7"), []);
});

test("each is told once", () => {
  assert.equal(found("7名、7名"), ["7名 affected[0].people"]);
});

test.run();
