// Which reports are told by the law's names for them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { said } from "../helpers/small-render.ts";

/** Whether the one entry is a report of the law, to all and to some. */
const told = (entry: object, more: object = {}): string =>
  said(
    "{{#each timeline}}<p>{{#if (statutory this)}}all{{/if}} {{#if (statutory this some=true)}}some{{/if}}.</p>{{/each}}",
    {
      timeline: [{ event: "reported", ...entry }],
      ...more,
    },
  )
    .replaceAll(/[\s.]+/g, " ")
    .trim();

test("a report to the Commission or who stands in for it is of the law, also by the party's name", () => {
  assert.is(told({ date: "2026-01-05", to: "ppc" }), "all some");
  assert.is(told({ date: "2026-01-05", to: "local-authority" }), "");
  const parties = { bureau: { role: "finance-bureau", name: "例示財務局" } };
  assert.is(told({ date: "2026-01-05", to: ["ppc", "bureau"] }, { parties }), "all some");
});

test("with the police among those it was told to, it is so to some", () => {
  assert.is(told({ date: "2026-01-05", to: ["ppc", "police"] }), "some");
});

test("before the duty there were no two steps of the law", () => {
  assert.is(told({ date: "2022-03-31", to: "ppc" }), "");
  assert.is(told({ date: "2022-04", to: "ppc" }), "all some");
});

test.run();
