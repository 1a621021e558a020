// Groups by place, and those that a total is over.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { groupsOf, groupsOfTotal } from "../../src/check/groups.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const { incident } = await loadIncident("2017-nippan-ips");

test("each group stands at its path, those within another after it", () => {
  const [first, second] = groupsOf(incident);
  assert.equal([first?.id, first?.path, first?.within], ["club-japan", "affected[0]", undefined]);
  assert.equal([second?.id, second?.path, second?.within], ["passwords", "affected[0].of-these[0]", "affected[0]"]);
});

test("a total is over the groups it names, or all that are in no other", () => {
  const ids = (groups?: string[]) => groupsOfTotal(incident, { groups }).map(({ id }) => id);
  assert.equal(ids(), ["club-japan", "magdeli", "affiliates"]);
  assert.equal(ids(["magdeli-cards"]), ["magdeli-cards"]);
});

test.run();
