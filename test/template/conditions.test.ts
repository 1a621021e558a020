// Conditions of templates, as blocks and as values.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { truthy } from "../../src/template/conditions.ts";
import { printed, renderOf, said } from "../helpers/small-render.ts";

test("`is` holds for any of its ids, as a block with an else, and as a value", () => {
  assert.is(said('<p>{{#is breach.certainty "confirmed" "possible"}}a{{else}}b{{/is}}</p>'), "a");
  assert.is(said('<p>{{#is breach.certainty "confirmed"}}a{{else}}b{{/is}}</p>'), "b");
  assert.is(said('<p>{{#if (is breach.certainty "possible")}}a{{/if}}</p>'), "a");
  assert.is(said('<p>{{#is breach.scope "established"}}a{{/is}}</p>'), "");
});

test("`sort` holds for ids of any of these sorts, as a block with an else, and as a value", () => {
  assert.is(said('<p>{{#sort breach.type "deceit" "access"}}a{{else}}b{{/sort}}</p>'), "a");
  assert.is(said('<p>{{#sort breach.type "deceit"}}a{{else}}b{{/sort}}</p>'), "b");
  assert.is(said('<p>{{#if (sort breach.type "attack")}}a{{/if}}{{#sort breach.by "person"}}b{{/sort}}</p>'), "a");
});

test("`sort` sees what it stands in, and its words say the id as those of `is` do", () => {
  const causes = [{ type: "unpatched" }, { type: { text: "x" } }];
  const breach = { type: "unauthorised-access", certainty: "possible", causes };
  const render = renderOf({ breach });
  const wording = '<p>{{#each breach.causes}}{{#sort type "neglect"}}a{{else}}b{{/sort}}{{/each}}</p>';
  assert.is(printed(wording, { breach }, { render }), "<p>ab</p>");
  assert.equal([...render.phrased], ["breach.causes[0].type"]);
});

test("wording for one id alone says that id", () => {
  const render = renderOf();
  printed('<p>{{#is breach.certainty "possible"}}a{{/is}}{{#is breach.type "ransomware"}}b{{/is}}</p>', {}, { render });
  assert.equal([...render.phrased], ["breach.certainty"]);
});

test("`is` sees what it stands in", () => {
  assert.is(said('{{#each affected}}<p>{{#is who.are "customers"}}{{id}}{{/is}}</p>{{/each}}'), "cards");
});

test("`not`, `or` and `and` take absence and empty lists for false", () => {
  assert.is(said("<p>{{#not cards}}a{{/not}}{{#not breach}}b{{else}}c{{/not}}</p>"), "ac");
  assert.is(said("<p>{{#or cards timeline}}a{{else}}b{{/or}}{{#or cards breach}}c{{/or}}</p>"), "bc");
  assert.is(said("<p>{{#and breach affected}}a{{/and}}{{#and breach cards}}b{{else}}c{{/and}}</p>"), "ac");
  assert.is(said('<p>{{#if (pick affected id="x")}}a{{else}}b{{/if}}</p>'), "b");
});

test("`same` holds for values that print the same words, and for none that print nothing", () => {
  const parties = {
    cards: { role: "card-companies", short: "クレジットカード会社" },
    lab: { role: "investigator", short: "EF社" },
  };
  const told = "<p>{{#same parties.KEY.short parties.KEY.role}}a{{else}}b{{/same}}</p>";
  assert.is(said(told.replaceAll("KEY", "cards"), { parties }), "a");
  assert.is(said(told.replaceAll("KEY", "lab"), { parties }), "b");
  assert.is(said("<p>{{#if (same issuer.short issuer.brand)}}a{{else}}b{{/if}}</p>"), "b");
});

test("what counts as true", () => {
  assert.equal([truthy([]), truthy(""), truthy(undefined), truthy(false)], [false, false, false, false]);
  assert.equal([truthy([0]), truthy("a"), truthy({}), truthy(0)], [true, true, true, true]);
});

test("a count of nothing is there, and said", () => {
  const affected = [{ id: "a", who: {}, data: ["name"], people: 0 }];
  assert.is(said("{{#each affected}}<p>{{#if people}}{{people}}{{/if}}</p>{{/each}}", { affected }), "0名");
});

test("0 is there for all but `if` and `unless`, as Handlebars has it", () => {
  const told =
    "{{#each affected}}<p>{{#if @index}}a{{else}}b{{/if}}{{#unless @index}}c{{/unless}}{{#not @index}}d{{/not}}</p>{{/each}}";
  assert.is(said(told), "bc");
});

test("all that a condition names is looked at, whether it decides or not", () => {
  const render = renderOf();
  printed('<p>{{#or breach (is breach.certainty "possible")}}a{{/or}}</p>', {}, { render });
  assert.ok(render.touched.has("breach.certainty"));
});

test.run();
