// Calls of helpers are held against their signatures.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, problemsOf } from "../../helpers/small-catalog.ts";

test("an unknown helper is told with the one that was meant", () => {
  assert.equal(faultsOf("<p>{{dateas notice.date}}</p>"), ["template-unknown-helper 1:6"]);
  assert.equal(problemsOf("<p>{{dateas notice.date}}</p>")[0]?.params, { helper: "dateas", nearest: "date-as" });
  assert.equal(faultsOf("{{#if (oen affected)}}{{/if}}"), ["template-unknown-helper 1:8"]);
  assert.equal(faultsOf('{{#iss breach.type "other"}}{{/iss}}'), ["template-unknown-helper 1:4"]);
});

test("a field can't be called, nor stand round a block", () => {
  assert.equal(faultsOf("<p>{{issuer.name notice.date}}</p>"), ["template-unknown-helper 1:6"]);
  assert.equal(faultsOf("{{#issuer}}<p>a</p>{{/issuer}}"), ["template-unknown-helper 1:4"]);
});

test("`this.` and `./` reach a field that has a helper's name", () => {
  assert.equal(faultsOf("{{#with issuer}}<p>{{self}}{{./self}}{{this.self}}</p>{{/with}}"), []);
  assert.equal(faultsOf("{{#with notice}}<p>{{self}}{{./self}}</p>{{/with}}"), ["template-unknown-path 1:30"]);
});

test("a helper for blocks stands round one, and no other does", () => {
  assert.equal(faultsOf("<p>{{if issuer}}</p>"), ["template-only-block 1:6"]);
  assert.equal(faultsOf("{{#if (unless issuer)}}{{/if}}"), ["template-only-block 1:8"]);
  assert.equal(faultsOf("{{#one affected}}{{/one}}"), ["template-no-block 1:4"]);
  assert.equal(faultsOf('{{#is breach.loss "leak"}}{{/is}}{{#if (is breach.loss "leak")}}{{/if}}'), []);
});

test("too few and too many arguments are told with how many there may be", () => {
  assert.equal(problemsOf("{{#if}}{{/if}}")[0]?.params, { helper: "if", found: 0, least: 1, most: 1 });
  assert.equal(faultsOf("{{#if issuer notice}}{{/if}}"), ["template-argument-count 1:4"]);
  assert.equal(faultsOf("{{#is breach.loss}}{{/is}}"), ["template-argument-count 1:4"]);
  assert.equal(faultsOf("<p>{{self issuer}}</p>"), ["template-argument-count 1:6"]);
  assert.equal(faultsOf("<p>{{loss-as}}</p>"), ["template-argument-count 1:6"]);
  assert.equal(faultsOf("{{#or notice issuer breach cards}}{{/or}}"), []);
});

test("an unknown option is told with the one that was meant", () => {
  const [found] = problemsOf("<p>{{date-as notice.date weekdays=true}}</p>");
  assert.is(found?.code, "template-unknown-option");
  assert.equal(found?.place, { file: "templates/sample/ja.hbs", line: 1, column: 26 });
  assert.equal(found?.params, { helper: "date-as", option: "weekdays", nearest: "weekday" });
  assert.equal(faultsOf('<p>{{loss form="done"}}</p>'), ["template-unknown-option 1:11"]);
});

test("what a helper gives is known to what is round it", () => {
  assert.equal(faultsOf('{{#each (pick timeline event="other")}}<p>{{text}}{{txt}}</p>{{/each}}'), [
    "template-unknown-path 1:53",
  ]);
  assert.equal(faultsOf("{{#each (by-day timeline)}}{{#each this}}<p>{{event}}{{evnt}}</p>{{/each}}{{/each}}"), [
    "template-unknown-path 1:56",
  ]);
  assert.equal(faultsOf('{{#each (pluck affected "who")}}<p>{{did}}{{done}}</p>{{/each}}'), [
    "template-unknown-path 1:45",
  ]);
  assert.equal(faultsOf('<p>{{list (pluck affected.[0].data "item") style="or"}}</p>'), []);
  assert.equal(faultsOf('{{#each (sum affected "people")}}{{/each}}'), ["template-not-a-list 1:9"]);
});

test.run();
