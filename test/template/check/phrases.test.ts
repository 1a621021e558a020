// Phrases are checked with the contexts that templates print them with.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, problemsOf } from "../../helpers/small-catalog.ts";

const timeline = `{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}`;

test("a phrase sees what the place of its call sees", () => {
  assert.equal(faultsOf(timeline), []);
  const [found] = problemsOf(timeline, { change: ["    other: '{{text}}'", "    other: 'a{{txt}}'"] });
  assert.is(found?.code, "template-unknown-path");
  assert.is(found?.params["nearest"], "text");
  assert.equal(found?.place.file, "templates/locales/ja.yaml");
  assert.is(found?.place.column, "    other: 'a{{".length + 1);
});

test("a phrase that can't be read is told with its place", () => {
  const [found] = problemsOf(timeline, { change: ["    other: '{{text}}'", "    other: '{{text'"] });
  assert.is(found?.code, "template-syntax");
  assert.ok((found?.place.line ?? 0) > 100);
});

test("each id that the subject can have needs its phrase, and the category must be there", () => {
  const [found] = problemsOf(timeline, { change: ["    other: '{{text}}'", "    othr: '{{text}}'"] });
  assert.equal([found?.code, found?.params], ["phrase-missing", { key: "phrases.event.other", locale: "ja" }]);
  assert.equal(faultsOf('{{#each timeline}}<p>{{phrase "evnt"}}</p>{{/each}}'), ["template-unknown-phrases 1:31"]);
});

test("the subject must have the field that chooses the phrase", () => {
  assert.equal(faultsOf('<p>{{phrase "fee" cards key="reissue-fee"}}</p>'), []);
  assert.equal(faultsOf('<p>{{phrase "fee" cards key="fee"}}</p>'), ["template-unknown-field 1:29"]);
  assert.equal(faultsOf('<p>{{phrase "fee" cards}}</p>'), ["template-unknown-field 1:6"]);
  assert.equal(faultsOf('<p>{{phrase "fee" notice key="date"}}</p>'), ["template-without-ids 1:6"]);
});

test("an id is its own subject, and sees what the longer form of the entry has", () => {
  assert.equal(faultsOf('{{#each requests}}<p>{{phrase "request"}}</p>{{/each}}'), []);
  assert.equal(faultsOf('{{#each phishing.if-entered}}<p>{{phrase "request"}}</p>{{/each}}'), []);
});

test("phrases of the loss see the forms of its words", () => {
  const change: [string, string] = ["    confirmed: '{{plain}}'", "    confirmed: '{{plian}}'"];
  const [found] = problemsOf('<p>{{loss-as "noun"}}</p>', { change });
  assert.equal([found?.code, found?.params["nearest"]], ["template-unknown-path", "plain"]);
});

test("words of mentions are checked whatever a template prints", () => {
  const [found] = problemsOf("<p>a</p>", { change: ["    names-plain: '{{name}}'", "    names-plain: '{{nam}}'"] });
  assert.equal([found?.code, found?.params["in"]], ["template-unknown-path", "names.*"]);
  const [missing] = problemsOf("<p>a</p>", { change: ["    names-plain: ", "    name-plain: "] });
  assert.equal(missing?.params, { key: "phrases.mention.names-plain", locale: "ja" });
});

test.run();
