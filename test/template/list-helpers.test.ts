// Lists are selected from, grouped and joined.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";
import { entry, timeline } from "../helpers/small-timeline.ts";

const group = (id: string, ...data: unknown[]) => ({ id, who: {}, data });
const affected = [
  group("a", "card-number", "card-expiry"),
  group("b", "name", { item: "address", "only-if": "entered" }, { item: "phone", "only-if": "entered" }),
  { ...group("c", "name"), "of-these": [group("d", "card-number")] },
];
const parts = { affected, timeline, requests: ["change-password", { text: "他" }, { request: "tell-us" }] };
/** The text of a line with these parts. */
const line = (wording: string): string => said(`<p>${wording}</p>`, parts);
/** The ids of the groups that a call gives. */
const ids = (call: string): string => line(`{{#each ${call}}}{{id}}{{/each}}`);
/** The days of the entries that a call gives. */
const days = (call: string): string[] =>
  factsIn(printed(`<p>{{#each ${call}}}{{date}}{{/each}}</p>`, parts)).map((f) => f.slice(-2));

test("groups that are all there are need not be named", () => {
  const allOf = (...groups: string[]): string =>
    said("<p>{{#each requests}}{{#if (all-of groups @root.affected)}}y{{else}}n{{/if}}{{/each}}</p>", {
      ...parts,
      requests: [{ request: "tell-us", groups }],
    });
  assert.is(allOf("a", "b", "c"), "y");
  assert.is(allOf("a", "c"), "n");
});

test("people of a body are told from the body, also where the party has a name", () => {
  const facts = {
    parties: { a: { role: "nurse", name: "A" }, b: { role: "contractor", name: "B" } },
    timeline: ["staff", "contractor", "a", "b"].map((by) => entry("2026-01-01", "reported", { by })),
  };
  assert.is(said("<p>{{#each timeline}}{{#if (person by)}}y{{else}}n{{/if}}{{/each}}</p>", facts), "ynyn");
});

test("one wording tells what became of the data of several groups only where it is the same for all", () => {
  const uniform = (...groups: object[]): string =>
    said("<p>{{#if (uniform affected)}}y{{else}}n{{/if}}</p>", { affected: groups });
  const several = group("x", "name", "address");
  assert.is(uniform(several, group("y", "name", "phone")), "y");
  assert.is(uniform(several, group("y", "email")), "n", "a single item is named");
  assert.is(uniform(several, { ...several, certainty: "possible" }), "n");
  assert.is(uniform(several, { ...several, loss: "viewing" }), "n");
});

test("groups and items of payment cards are told from others", () => {
  assert.is(ids("(card-data affected)"), "a");
  assert.is(ids("(without-card-data affected)"), "bc");
  assert.is(line("{{#if (any-card-data affected)}}y{{/if}}"), "y");
  assert.is(
    line("{{#each affected}}{{#if (card-data data)}}{{id}}{{/if}}{{#if (card-data this)}}!{{/if}}{{/each}}"),
    "a!",
  );
});

test("a sub-group of card data counts for its group where any is asked for", () => {
  const only = { affected: [affected[2]] };
  assert.is(said("<p>{{#if (any-card-data affected)}}y{{/if}}{{#if (card-data affected)}}n{{/if}}</p>", only), "y");
});

test("items are picked and left by what a field says; words of their own are `text`", () => {
  assert.equal(days('(pick timeline event="reported")'), ["01", "03"]);
  assert.equal(days('(leave timeline event="reported trace-found")'), ["01"]);
  assert.is(line('{{#each (pick requests request="text")}}{{text}}{{/each}}'), "他");
  assert.is(line('{{#each (leave requests request="change-password text")}}{{request}}x{{/each}}').slice(-1), "x");
  assert.equal(days('(pick timeline event="reported" to="ppc")'), ["01"]);
  assert.equal(days('(pick nothing event="reported")'), []);
});

test("a list has an item by one of its fields, or by what it is", () => {
  assert.is(line('{{#has requests "tell-us" "delete-mail" key="request"}}y{{/has}}'), "y");
  assert.is(line('{{#if (has requests "delete-mail" key="request")}}y{{/if}}'), "");
  assert.is(line('{{#each timeline}}{{#if (has by "card-companies")}}y{{/if}}{{/each}}'), "y");
});

test("items that name nothing but these are within, the others beyond", () => {
  assert.equal(days('(within timeline to="police")'), ["03"]);
  assert.equal(days('(beyond (pick timeline event="reported") to="police")'), ["01"]);
});

test("a party is found by what it is", () => {
  const parties = { station: { role: "police-station", name: "X署" } };
  const reported = { parties, timeline: [entry("2026-01-01", "reported", { to: "station" })] };
  assert.is(said('<p>{{#each (within timeline to="police-station")}}y{{/each}}</p>', reported), "y");
});

test("items are kept by whether they have a field", () => {
  assert.equal(days('(only-with timeline "people")'), ["03"]);
  assert.equal(days('(only-without timeline "people")').length, 3);
});

test("each value of a field once", () => {
  assert.is(
    line('{{#each affected}}{{#each (distinct data "only-if")}}{{item}}{{/each}}{{/each}}'),
    line("{{affected.[1].data.[1].item}}"),
  );
  assert.is(line('{{#each (distinct (pluck timeline "to"))}}x{{/each}}'), "xx");
});

test("fields are plucked from items, lists in them one by one; an id is itself", () => {
  assert.equal(
    factsIn(printed('{{#each affected}}<p>{{list (pluck data "item") style="comma"}}</p>{{/each}}', parts)).map(
      (f) => f.split(" ")[2],
    ),
    ["card-number", "card-expiry", "name", "address", "phone", "name"],
  );
});

test("one, more than so many, the first", () => {
  assert.is(
    line("{{#if (one affected)}}y{{else}}n{{/if}}{{#if (one breach)}}y{{/if}}{{#if (one cards)}}y{{/if}}"),
    "ny",
  );
  assert.is(line("{{#if (longer timeline 3)}}y{{/if}}{{#if (longer timeline 4)}}n{{/if}}"), "y");
  assert.is(
    line("{{#each affected}}{{#if (first (without-card-data @root.affected) this)}}{{id}}{{/if}}{{/each}}"),
    "b",
  );
});

test("groups that are told of in the same words stand together, but who has words of their own alone", () => {
  const groups = (...whos: object[]) => ({ affected: whos.map((who, i) => ({ id: `g${i}`, who, data: ["name"] })) });
  const count = (given: object) =>
    said("<p>{{#each (alike affected)}}[{{#each this}}x{{/each}}]{{/each}}</p>", given as Record<string, unknown>);
  assert.is(count(groups({}, {})), "[xx]");
  assert.is(count(groups({}, { are: "employees" })), "[x][x]");
  assert.is(count(groups({ text: "甲" }, { text: "乙" })), "[x][x]");
  assert.is(count(groups({ are: { text: "甲" } }, { are: { text: "乙" } })), "[x][x]");
});

test("a list prints with the locale's separators", () => {
  const items = (style: string) =>
    said(`<p>{{list (pluck affected.[0].data "item")${style}}}</p>`, {
      affected: [group("a", "name", "address", "phone")],
    });
  assert.is.not(items(""), items(' style="comma"'));
  assert.match(items(' style="or"'), /又は|または/);
});

test("wording that `has` is there for says the id it found, a bare condition or an empty block does not", () => {
  const requests = ["beware-of-phone", { request: "check-statements" }];
  const phrased = (wording: string): string[] => {
    const render = renderOf({ requests });
    printed(`<p>${wording}</p>`, {}, { render });
    return [...render.phrased];
  };
  assert.equal(phrased('{{#has requests "check-statements" key="request"}}a{{/has}}'), ["requests[1].request"]);
  assert.equal(phrased('{{#has requests "beware-of-phone" key="request"}}a{{/has}}'), ["requests[0]"]);
  assert.equal(phrased('{{#has requests "tell-us" key="request"}}a{{else}}b{{/has}}'), []);
  assert.equal(phrased('{{#has requests "beware-of-phone" key="request"}} {{/has}}'), []);
  assert.equal(phrased('{{#if (has requests "beware-of-phone" key="request")}}a{{/if}}'), []);
});

test.run();
