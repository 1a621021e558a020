// What the law makes due of an incident, to whom, by when, and how it stands: Japan, My Number, contractors.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { deadlinesOf } from "../../src/law/deadlines.ts";
import { attack, ids, notesOf, type Parts, row, rowsOf } from "../helpers/due.ts";
import { incidentOf } from "../helpers/incident-of.ts";

test("an attack is reported within a few days, and again within sixty; people are told promptly; all by date", () => {
  const rows = rowsOf(attack("2026-01-20"));
  assert.equal(
    rows.map(({ id, due, hard, to, certainty }) => [id, due, hard, to.join(), certainty]),
    [
      ["jp-people", { kind: "promptly", since: "2026-01-20" }, false, "customers", "text"],
      ["jp-preliminary", { kind: "window", from: "2026-01-23", by: "2026-01-25" }, false, "ppc", "text"],
      ["jp-final", { kind: "day", by: "2026-03-23", counted: "2026-03-20" }, true, "ppc", "quoted"],
    ],
  );
  assert.match(rows[2]?.sources[0]?.article ?? "", /施行規則第8条第2項/);
});

test("without a wrongful purpose it is thirty days, and where that is open the earlier day is told", () => {
  const many = { affected: [{ id: "all", who: {}, people: 2000, data: ["name"] }] };
  const of = (type: unknown) => row({ ...many, breach: { type, aware: { date: "2026-11-24" } } }, "jp-final");
  assert.equal(of("bcc-mistake").due, { kind: "day", by: "2026-12-23" });
  const open = of({ text: "不具合" });
  assert.equal(open.due, { kind: "day", by: "2026-12-23" });
  assert.ok(notesOf(open).includes("sixty-if-wrongful"));
});

test("a minister to whom it is delegated is reported to instead", () => {
  assert.equal(row(attack("2026-01-20", { legal: { "report-to": "mic" } }), "jp-final").to, ["mic"]);
});

test("what is of no class is not due, and what was known before the duty was in force neither", () => {
  const plain = deadlinesOf(incidentOf({ breach: { aware: { date: "2026-01-20" } } }));
  assert.equal([plain.rows, plain.remarks], [[], [{ id: "jp-no-class" }]]);
  const early = deadlinesOf(incidentOf(attack("2022-03-31")));
  assert.equal([early.rows, early.remarks], [[], [{ id: "jp-not-in-force", params: { day: "2022-04-01" } }]]);
  assert.is(ids(attack("2022-04-01")).length, 3);
  const city = deadlinesOf(incidentOf(attack("2023-03-31", { issuer: { kind: "city" } })));
  assert.equal(city.remarks, [{ id: "jp-not-in-force", params: { day: "2023-04-01" } }]);
});

test("where the day of knowing is not told, nothing is reckoned, and the field is named", () => {
  for (const aware of ["2026-01", "about 2026-01-20"]) {
    const final = row(attack(aware), "jp-final");
    assert.equal([final.due, final.state, final.lacks], [undefined, "unknown", ["breach.aware.date"]]);
  }
  const nothing = row({ breach: { type: "ransomware" } }, "jp-preliminary");
  assert.equal([nothing.due, nothing.lacks], [undefined, ["breach.aware.date"]]);
});

test("where a class is open, what hangs on it is conditional", () => {
  const parts = { breach: { aware: { date: "2026-01-20" } }, affected: [{ id: "a", who: {}, data: ["name"] }] };
  const final = row(parts, "jp-final");
  assert.ok(final.conditional);
  assert.equal(final.notes[0], { id: "if-class", params: { classes: "many-people" } });
  assert.not.ok(row(attack("2026-01-20"), "jp-final").conditional);
});

test("a year whose holidays are not known has no day, but a note", () => {
  const final = row(attack("2051-02-01"), "jp-final");
  assert.equal([final.due, final.state, final.lacks], [undefined, "unknown", []]);
  assert.ok(notesOf(final).includes("holidays-unknown"));
});

const report = (date: string, more: Parts = {}) => ({ date, event: "reported", to: "ppc", ...more });
const stateOf = (timeline: unknown[], id: string, asOf?: string) =>
  row(attack("2026-01-20", { timeline }), id, asOf === undefined ? {} : { asOf }).state;

test("reports of the timeline are taken as done, each as its stage, and in time or late", () => {
  assert.is(stateOf([report("2026-01-23", { stage: "first" })], "jp-preliminary"), "done");
  assert.is(stateOf([report("2026-01-25")], "jp-preliminary"), "done");
  assert.is(stateOf([report("2026-01-26")], "jp-preliminary"), "done-late");
  assert.is(stateOf([report("2026-01-23", { stage: "first" })], "jp-final"), "open");
  assert.is(stateOf([report("2026-03-23", { stage: "final" })], "jp-final"), "done");
  assert.is(stateOf([report("2026-03-24", { kind: "final-report" })], "jp-final"), "done-late");
  assert.is(stateOf([report("2026-01-22", { stage: "final" })], "jp-preliminary"), "done", "one report for both");
});

test("asking for advice, the police and other offices are no report to the Commission", () => {
  for (const entry of [
    report("2026-01-22", { kind: "consultation" }),
    report("2026-01-22", { to: "police" }),
    { date: "2026-01-22", event: "consulted", to: "ppc" },
  ])
    assert.is(stateOf([entry], "jp-preliminary"), "open");
  const party = attack("2026-01-20", {
    parties: { commission: { role: "ppc" } },
    timeline: [report("2026-01-22", { to: "commission" })],
  });
  assert.is(row(party, "jp-preliminary").state, "done");
  const own = attack("2026-01-20", { legal: { reports: [{ to: "ppc", stage: "final", date: "2026-02-01" }] } });
  assert.equal(row(own, "jp-final").done, {
    path: "legal.reports[0].date",
    stamp: { day: "2026-02-01" },
    to: ["ppc"],
    stage: "final",
  });
});

test("overdue is by the day asked for, or that of the notice, and without either nothing is", () => {
  assert.is(stateOf([], "jp-final", "2026-03-23"), "open");
  assert.is(stateOf([], "jp-final", "2026-03-24"), "overdue");
  assert.is(stateOf([], "jp-preliminary", "2026-01-25"), "open");
  assert.is(stateOf([], "jp-preliminary", "2026-01-26"), "overdue");
  assert.is(stateOf([], "jp-final"), "open");
  assert.is(row(attack("2026-01-20", { notice: { date: "2026-04-10" } }), "jp-final").state, "overdue");
  assert.is(stateOf([report("2026-03-01", { stage: "final" })], "jp-final", "2026-02-01"), "open", "not told by then");
});

test("a number that passes a thousand later starts a clock of its own", () => {
  const legal = { classes: [{ class: "many-people", since: "2026-03-02", why: "the second count" }] };
  const parts = attack("2026-01-20", { legal, timeline: [report("2026-01-23")] });
  assert.equal(ids(parts), [
    "jp-people",
    "jp-preliminary",
    "jp-preliminary.many-people",
    "jp-final",
    "jp-final.many-people",
  ]);
  const later = row(parts, "jp-final.many-people");
  assert.equal(
    [later.due, later.certainty, later.clock.path],
    [{ kind: "day", by: "2026-03-31" }, "inference", "legal.classes[0].since"],
  );
  assert.is(row(parts, "jp-preliminary").state, "done");
  assert.is(row(parts, "jp-preliminary.many-people").state, "open");
  const only = { breach: { type: "bcc-mistake", aware: { date: "2026-01-20" } }, legal };
  assert.equal(row(only, "jp-final.many-people").due, { kind: "day", by: "2026-03-31" });
  assert.equal(row(only, "jp-people.many-people").due, { kind: "promptly", since: "2026-03-02" });
});

test("people are told where all groups were; some of them are some of them; a substitute takes its place", () => {
  const affected = ["a", "b"].map((id) => ({ id, who: {}, people: 5, data: ["name"] }));
  const told = (timeline: unknown[]) => row(attack("2026-01-20", { affected, timeline }), "jp-people").state;
  const sent = (groups?: string[]) => ({ date: "2026-02-01", event: "notice-sent", ...(groups ? { groups } : {}) });
  assert.is(told([]), "open");
  assert.is(told([sent()]), "done");
  assert.is(told([sent(["a"])]), "partly");
  assert.is(told([sent(["a"]), sent(["b"])]), "done");
  const planned = attack("2026-01-20", { notice: { date: "2026-02-01" }, notifying: [{ from: "2026-03-01" }] });
  assert.is(row(planned, "jp-people").state, "open");
  const legal = { "instead-of-notice": { by: "desk", why: "no address is known" } };
  const published = { notice: { date: "2026-02-01", status: "published" }, legal };
  assert.is(row(attack("2026-01-20", published), "jp-substitute").state, "done");
  const leftOut = { legal: { "no-notice": [{ jurisdiction: "jp", why: "counsel says so" }] } };
  assert.is(row(attack("2026-01-20", leftOut), "jp-people").state, "left-out");
});

test("a principal's clock begins with its contractor's word at the latest", () => {
  const legal = { role: "principal", "contractor-told": "2026-01-18", "contractor-aware": "2026-01-10" };
  const parts = attack("2026-01-20", { legal });
  assert.equal(row(parts, "jp-final").clock, { path: "legal.contractor-told", start: { day: "2026-01-18" } });
  assert.equal(row(attack("2026-01-15", { legal }), "jp-final").clock.path, "breach.aware.date");
  const contractor = row(parts, "jp-contractor");
  assert.equal(
    [contractor.of, contractor.due, contractor.state],
    ["contractor", { kind: "window", from: "2026-01-13", by: "2026-01-15" }, "done-late"],
  );
  const byTimeline = attack("2026-01-20", {
    legal: { role: "principal" },
    parties: { maker: { role: "contractor" } },
    timeline: [{ date: "2026-01-17", event: "notified", by: "maker" }],
  });
  assert.equal(row(byTimeline, "jp-final").clock, { path: "timeline[0].date", start: { day: "2026-01-17" } });
});

test("a contractor tells its principal, and then need not report itself", () => {
  const legal = { role: "contractor" };
  const untold = attack("2026-01-20", { legal });
  assert.equal(row(untold, "jp-principal").due, { kind: "window", from: "2026-01-23", by: "2026-01-25" });
  assert.is(row(untold, "jp-final").state, "open");
  assert.ok(notesOf(row(untold, "jp-final")).includes("falls-away"));
  const timeline = [{ date: "2026-01-21", event: "contacted", to: "principal" }];
  const told = attack("2026-01-20", { legal, timeline });
  assert.is(row(told, "jp-principal").state, "done");
  assert.equal([row(told, "jp-final").state, row(told, "jp-people").state], ["passed-on", "passed-on"]);
});

test("an exemption that the file claims is told as such", () => {
  const final = row(attack("2026-01-20", { legal: { exemption: { ground: "strong-encryption" } } }), "jp-final");
  assert.equal([final.state, notesOf(final).at(-1)], ["exempt", "exempt-strong-encryption"]);
});

test("My Number has rows by its own law, public bodies by their part of the Act", () => {
  const affected = [{ id: "all", who: {}, people: 101, data: ["my-number"] }];
  const number = { affected, breach: { type: "lost-paper", aware: { date: "2026-11-24" } } };
  assert.equal(ids(number), ["jp-people.my-number", "jp-preliminary.my-number", "jp-final.my-number"]);
  assert.match(row(number, "jp-final.my-number").sources[0]?.article ?? "", /番号法第29条の4/);
  assert.equal(row(number, "jp-final.my-number").due, { kind: "day", by: "2026-12-23" });
  const city = { ...number, affected: [{ ...affected[0], data: ["name"] }], issuer: { kind: "city" } };
  const final = row(city, "jp-final");
  assert.match(final.sources[0]?.article ?? "", /第68条第1項/);
  assert.is(final.certainty, "general");
});

test("whose law it is, the file says, or whoever asks", () => {
  assert.equal(deadlinesOf(incidentOf(attack("2026-01-20"))).jurisdictions, ["jp"]);
  assert.equal(ids(attack("2026-01-20"), { jurisdictions: ["jp", "cn"] }).length, 6);
});

test.run();
