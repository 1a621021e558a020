// Which groups lost card numbers.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cardHoldings } from "../../../src/law/japan/cards.ts";
import { groupWith, incidentOf } from "../../helpers/incident-of.ts";

const paths = (data: unknown[], more = {}) => cardHoldings(incidentOf(groupWith(data, more))).map(({ path }) => path);

test("the number counts, alone or lumped; its last digits, a token of it and the expiry do not", () => {
  assert.equal(paths(["name", "card-number"]), ["affected[0]"]);
  assert.equal(paths(["card-information"]), ["affected[0]"]);
  assert.equal(paths(["card-number-last-digits", "card-expiry"]), []);
  assert.equal(paths([{ item: "card-number", protection: "tokenised" }]), []);
});

test("a group within another may be the only one", () => {
  const inner = { "of-these": [{ id: "some", who: {}, data: ["card-number"] }] };
  assert.equal(paths(["name"], inner), ["affected[0].of-these[0]"]);
});

test.run();
