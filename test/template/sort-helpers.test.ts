// Lists are selected from by what sort of thing their items are.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderOf, said } from "../helpers/small-render.ts";

const services = {
  shop: { type: "online-shop", name: "店" },
  pc: { type: "laptop", name: "機" },
  list: { type: "roster", name: "簿" },
  own: { type: { text: "品" }, name: "物" },
};
const facts = {
  services,
  breach: { type: "lost-device", certainty: "possible", at: ["shop", "pc", "list", "own"] },
  timeline: ["staff", "contractor"].map((by) => ({ date: "2026-01-01", event: "noticed", by })),
};
const render = renderOf(facts);
/** The names of what a call gives. */
const names = (call: string): string => said(`<p>{{#each ${call}}}{{name}}{{by}}{{/each}}</p>`, facts, { render });

test("pick-sort takes the items of any of the sorts, leave-sort the others", () => {
  assert.is(names('(pick-sort breach.at type="thing")'), "機簿");
  assert.is(names('(pick-sort breach.at type="paper offered")'), "店簿");
  assert.is(names('(leave-sort breach.at type="thing")'), "店物");
});

test("words in place of an id are of no sort, nor is what lacks the key", () => {
  assert.is(names('(pick-sort (pick-sort breach.at type="offered") type="thing")'), "");
  assert.is(names('(leave-sort breach.at type="equipment offered")'), "物");
  assert.is(names('(leave-sort affected certainty="sure")'), "");
  assert.is(said('<p>{{#if (leave-sort affected certainty="sure")}}y{{/if}}</p>', facts), "y");
});

test("whoever somebody is counts where the items name him", () => {
  assert.is(names('(pick-sort timeline by="person")'), "従業員");
  assert.is(names('(leave-sort timeline by="person")'), "委託先");
});

test("an item that is itself an id needs no key", () => {
  const requests = [
    "change-password",
    { request: "check-account", why: "personal-check-needed" },
    "tell-us",
    { text: "他" },
  ];
  const asked = (call: string): string => said(`<p>{{#each ${call}}}y{{/each}}</p>`, { requests });
  assert.is(asked('(pick-sort requests request="account")'), "yy");
  assert.is(asked('(pick-sort requests request="sign-in")'), "y");
  assert.is(asked('(leave-sort requests request="account")'), "yy");
});

test.run();
