// The subject of the rules: today, the languages, facts and comments.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { incidentDay, subjectOf } from "../../src/check/subject.ts";
import { plainText } from "../../src/notice/plain.ts";
import { composeOne, loadIncident } from "../helpers/every-notice.ts";

const loaded = await loadIncident("example-aobado");
const notice = (await composeOne(loaded, loaded.template, "ja")).notice();
const subject = subjectOf({ ...loaded, notices: [notice] });

test("today is the notice's day, or what is told", () => {
  assert.is(subject.asOf, "2026-04-10");
  assert.is(subjectOf({ ...loaded, notices: [], asOf: "2026-08-01" }).asOf, "2026-08-01");
});

test("the incident's day is that on which it was known, or noticed, or began, or told", () => {
  assert.is(incidentDay(subject), "2026-01-20");
  const breach = { ...loaded.incident.breach };
  delete breach.aware;
  assert.is(incidentDay({ ...subject, incident: { ...loaded.incident, breach } }), "2026-01-05");
  delete breach.occurred;
  assert.is(incidentDay({ ...subject, incident: { ...loaded.incident, breach } }), "2026-04-10");
});

test("facts are those of the notice in that language, and there are none without a notice", () => {
  assert.ok(subject.factsIn("ja").some(({ path }) => path === "affected[0].people"));
  assert.equal(subject.factsIn("zh-Hans"), []);
});

test("counsel's words are texts of the file", () => {
  const line = { locale: "ja", template: "chronology-first", block: "b", was: "x", text: "概要" };
  const [text] = subjectOf({ ...loaded, incident: { ...loaded.incident, wording: [line] }, notices: [] })
    .texts()
    .slice(-1);
  assert.equal(text, { path: "wording[0].text", kind: "text", locale: "ja", text: "概要", facts: [] });
});

test("what a notice says as plain text is that of the notice in that language, and nothing without one", () => {
  assert.is(subject.plainIn("ja"), plainText(notice));
  assert.is(subject.plainIn("zh-Hans"), "");
});

test("comments are not looked for in a file without what is looked for", () => {
  assert.equal(subject.comments(/nowhere in the file/), []);
});

test("a comment has its place in the file", () => {
  const first = subject.comments(/yaml/)[0];
  assert.match(first?.text ?? "", /^yaml-language-server/);
  assert.equal([first?.place.line, first?.place.column], [1, 1]);
});

test.run();
