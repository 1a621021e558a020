// Incident, template and language make a notice, or problems and no notice.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/notice/facts.ts";
import { treeText } from "../../src/notice/tree-text.ts";
import { compose } from "../../src/template/compose.ts";
import { catalogOf } from "../helpers/small-catalog.ts";
import { composed, linesOf, subjectOf } from "../helpers/small-notice.ts";

/** Codes and places of the problems that are no mere warnings. */
const errors = (found: ReturnType<typeof composed>): string[] =>
  found.problems.filter((p) => p.severity === "error").map((p) => `${p.code} ${p.place.file}`);

test("title, author, date and languages are those of the incident", () => {
  const { value } = composed("<h1>{{issuer.name}}の\n{{breach.type}}</h1>", {
    issuer: { name: { ja: "甲社", "zh-Hans": "乙社" } },
  });
  assert.equal([value?.title, value?.author, value?.date], ["甲社の不正アクセス", "甲社", "2026-04-10"]);
  assert.equal([value?.incident, value?.template, value?.locale], ["sample", "sample", "ja"]);
  const chinese = composed(
    "<h1>{{issuer.name}}</h1>",
    { issuer: { name: { ja: "甲社", "zh-Hans": "乙社" } } },
    { tag: "zh-Hans" },
  );
  assert.is(chinese.value?.author, "乙社");
});

test("a draft is marked as one, a published notice isn't, and one without a date has none", () => {
  assert.type(composed("<p>a</p>").value?.page.draft, "string");
  const published = composed("<p>a</p>", { notice: { status: "published", date: undefined } }).value;
  assert.is(published?.page.draft, undefined);
  assert.is(published && "date" in published, false);
});

test("sections are numbered, and references filled with their numbers", () => {
  const wording = '<section id="x"><h2>{{issuer.name}}</h2><p>a<a href="#x"></a></p></section>';
  assert.equal(linesOf(wording), ["1. A社", "a1"]);
});

test("what the incident lacks leaves no trace", () => {
  const wording =
    "<section><h2>x</h2>{{#if cards}}<p>a</p>{{/if}}</section><ul>{{#each timeline}}<li>b</li>{{/each}}</ul>";
  assert.equal(linesOf(wording), []);
});

test("a template, a language or a wording that is not there is told at the incident's place", () => {
  const catalog = catalogOf({ ja: "<p>a</p>" });
  const subject = subjectOf();
  const told = (wanted: { locale: string; template?: string }) => errors(compose(subject, wanted, catalog));
  assert.equal(told({ locale: "fr" }), ["unknown-locale sample.yaml template"]);
  assert.equal(told({ locale: "ja", template: "nope" }), ["unknown-template sample.yaml locales"]);
  assert.equal(told({ locale: "zh-Hans" }), ["template-without-locale sample.yaml locales"]);
});

test("markup that no notice may have stops it, told by its line in the template", () => {
  const found = composed("<p>a</p>\n<table><p>b</p></table>");
  assert.is(found.value, undefined);
  assert.ok(found.problems.some((p) => p.place.file === "templates/sample/ja.hbs" && p.place.line === 2));
});

test("problems with values stop it too", () => {
  const affected = [{ id: "a", who: {}, data: ["name"], people: { sum: ["affected[7].people"] } }];
  assert.equal(errors(composed("<p>{{affected.[0].people}}</p>", { affected })), ["sum-of-no-count sample.yaml"]);
});

test("the same input gives the same notice", () => {
  const wording = '{{#each affected}}<p>{{people}}{{data}}</p>{{/each}}<p>{{loss-as "clause"}}</p>';
  const [one, two] = [composed(wording).value, composed(wording).value];
  assert.ok(one && two);
  assert.is(treeText(one), treeText(two));
});

test("every fact of the notice has its path and value", () => {
  const { value } = composed("{{#each affected}}<p>{{people}}</p>{{/each}}");
  assert.ok(value);
  assert.equal(
    factsOf(value).map(({ path, kind, value, unit }) => [path, kind, value, unit]),
    [["affected[0].people", "count", "30", "people"]],
  );
});

test.run();
