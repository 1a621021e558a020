// Arguments of helpers: literals must be known, values of the right sort.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, problemsOf } from "../../helpers/small-catalog.ts";

/** The codes, and what each was told to be nearest to. */
function told(wording: string): string[] {
  return problemsOf(wording).map(({ code, params }) => [code, params["nearest"] ?? []].flat().join(" "));
}

test("an id that a value can't have is told, from the vocabulary, enums and fixed words alike", () => {
  assert.equal(told('{{#is breach.certainty "posible"}}{{/is}}'), ["template-unknown-id possible"]);
  assert.equal(told('{{#is breach.certainty "possible" "confirmd"}}{{/is}}'), ["template-unknown-id confirmed"]);
  assert.equal(told('{{#is breach.scope "everybody"}}{{/is}}'), ["template-unknown-id everybody-in-period"]);
  assert.equal(told('{{#is notice.status "drafft"}}{{/is}}'), ["template-unknown-id draft"]);
  assert.equal(told('{{#each affected}}{{#is people "unkown"}}{{/is}}{{/each}}'), ["template-unknown-id unknown"]);
  assert.equal(told('{{#is breach.by "ppc" "self"}}{{/is}}{{#is breach.by "ppcc"}}{{/is}}'), [
    "template-unknown-id ppc",
  ]);
});

test("`text` is an id only where words may stand in its place", () => {
  assert.equal(told('{{#is breach.type "text"}}{{/is}}'), []);
  assert.equal(told('{{#is breach.certainty "text"}}{{/is}}'), ["template-unknown-id"]);
});

test("a sort is one that ids of the value's category are of", () => {
  assert.equal(told('{{#sort breach.type "attack" "deceit"}}{{/sort}}{{#if (sort breach.by "person")}}{{/if}}'), []);
  assert.equal(told('{{#sort breach.type "atack"}}{{/sort}}'), ["template-unknown-word attack"]);
  assert.equal(told('{{#sort breach.type "neglect"}}{{/sort}}').length, 1);
  assert.equal(told('{{#each breach.causes}}{{#sort type "neglect"}}{{/sort}}{{/each}}'), []);
  assert.equal(told("{{#sort breach.type breach.loss}}{{/sort}}"), ["template-argument"]);
});

test("pick-sort and leave-sort want fields of the items, and sorts that their ids are of", () => {
  assert.equal(told('{{#if (pick-sort breach.at type="thing paper")}}{{/if}}'), []);
  assert.equal(told('{{#if (pick-sort timeline by="person")}}{{/if}}'), []);
  assert.equal(told('{{#if (leave-sort breach.at type="thing papre")}}{{/if}}'), ["template-unknown-word paper"]);
  assert.equal(told('{{#if (leave-sort breach.at tpye="thing")}}{{/if}}'), ["template-unknown-field type"]);
  assert.equal(told('{{#if (pick-sort timeline event="thing")}}{{/if}}'), ["template-without-sorts"]);
  assert.equal(told("{{#if (pick-sort breach.at type=breach.type)}}{{/if}}"), ["template-argument"]);
});

test("what is of no sorts can't be asked for one", () => {
  assert.equal(told('{{#sort breach.copy "kept"}}{{/sort}}'), ["template-without-sorts"]);
  assert.equal(told('{{#sort timeline "x"}}{{/sort}}'), ["template-without-sorts"]);
  assert.equal(told('{{#sort breach.tpye "attack"}}{{/sort}}'), ["template-unknown-path type"]);
});

test("what has no ids can't be compared with one, nor can two values be", () => {
  assert.equal(told('{{#is issuer.name "x"}}{{/is}}'), ["template-without-ids"]);
  assert.equal(told('{{#is timeline "x"}}{{/is}}'), ["template-without-ids"]);
  assert.equal(told("{{#is breach.certainty breach.loss}}{{/is}}"), ["template-argument"]);
  assert.equal(told("{{#is breach.certainty true}}{{/is}}"), ["template-argument"]);
});

test("pick and leave want fields of the items, and ids that these can have", () => {
  assert.equal(told('{{#if (pick timeline event="reported consulted")}}{{/if}}'), []);
  assert.equal(told('{{#if (pick timeline event="reported consuted")}}{{/if}}'), ["template-unknown-id consulted"]);
  assert.equal(told('{{#if (leave timeline evnt="reported")}}{{/if}}'), ["template-unknown-field event"]);
  assert.equal(told('{{#if (pick requests request="change-password text")}}{{/if}}'), []);
  assert.equal(
    told(
      '{{#each affected}}{{#each data}}{{list (pluck (pick ../data only-if=only-if) "item")}}{{/each}}{{/each}}',
    ).filter((c) => !c.startsWith("markup")),
    [],
  );
  assert.equal(told('{{#if (pick timeline event="reported  consulted")}}{{/if}}'), ["template-unknown-id"]);
});

test("has wants ids of its list, by the field that its key names", () => {
  assert.equal(told('{{#if (has requests "change-password" key="request")}}{{/if}}'), []);
  assert.equal(told('{{#if (has requests "change-pasword" key="request")}}{{/if}}'), [
    "template-unknown-id change-password",
  ]);
  assert.equal(told('{{#if (has measures "waf")}}{{/if}}'), []);
  assert.equal(told('{{#if (has measures "waff")}}{{/if}}'), ["template-unknown-id waf"]);
  assert.equal(told('{{#each notifying}}{{#if (has by "emial")}}{{/if}}{{/each}}'), ["template-unknown-id email"]);
});

test("names of fields are those of the items", () => {
  assert.equal(told('{{#if (only-with contacts "clsed")}}{{/if}}'), ["template-unknown-field closed"]);
  assert.equal(told('<p>{{sum affected "peple"}}</p>'), ["template-unknown-field people"]);
  assert.equal(
    told("{{#if (only-with contacts closed)}}{{/if}}"),
    ["template-unknown-path", "template-argument"].slice(0, 1),
  );
});

test("words, flags and numbers are those that the helper knows", () => {
  assert.equal(told('<p>{{date-as notice.date style="month"}}</p>'), ["template-unknown-word month-day"]);
  assert.equal(told('<p>{{date-as notice.date weekday="true"}}</p>'), ["template-argument"]);
  assert.equal(told('<p>{{list breach.at style="nor"}}</p>'), ["template-unknown-word or"]);
  assert.equal(told('{{#if (longer timeline "6")}}{{/if}}'), ["template-argument"]);
  assert.equal(told("{{#if (longer timeline 6)}}{{/if}}"), []);
});

test("values are of the sort that the helper prints", () => {
  assert.equal(told("<p>{{date-as issuer.name}}</p>"), ["template-argument"]);
  assert.equal(told("<p>{{period issuer}}{{period breach.occurred}}</p>"), ["template-argument"]);
  assert.equal(told("<p>{{ordinal notice.report.number}}{{ordinal notice.date}}</p>"), ["template-argument"]);
  assert.equal(told("{{#if (card-data timeline)}}{{/if}}"), ["template-argument"]);
  assert.equal(
    told("{{#if (any-card-data affected)}}{{/if}}{{#each affected}}{{#if (card-data data)}}{{/if}}{{/each}}"),
    [],
  );
  assert.equal(told('{{#if (one "affected")}}{{/if}}'), ["template-argument"]);
});

test("categories, ids and forms of terms are those of the locale", () => {
  assert.equal(told('<p>{{word "role" "card-companies"}}{{word "zone" "japan"}}</p>'), []);
  assert.equal(told('<p>{{word "rolle" "card-companies"}}</p>'), ["template-unknown-category role"]);
  assert.equal(told('<p>{{word "role" "card-company"}}</p>'), ["template-unknown-id card-companies"]);
  assert.equal(told('<p>{{loss "done"}}{{loss "doen"}}</p>'), ["template-unknown-form done"]);
  assert.equal(told('<p>{{reader "data"}}{{reader "dta"}}</p>'), ["template-unknown-form data"]);
  assert.equal(told('<p>{{in-form notice.addressee "address"}}{{in-form notice.addressee "adress"}}</p>'), [
    "template-unknown-form address",
  ]);
  assert.equal(told('<p>{{loss-as "noun"}}{{loss-as "nuon"}}</p>'), ["template-unknown-phrases noun"]);
});

test("what the caller of a partial gives as text is not known, and let be", () => {
  const partials = { x: `{{#is which "b"}}{{/is}}<p>{{loss-as form}}{{sum groups unit}}</p>` };
  const found = faultsOf('{{> x which="a" form="noun" unit="people" groups=affected}}', { partials });
  assert.equal(found, []);
});

test.run();
