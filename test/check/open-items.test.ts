// Where a list of items is left open.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { groupsOf } from "../../src/check/groups.ts";
import { openItems } from "../../src/check/open-items.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const open = (group: object) =>
  openItems(groupsOf(incidentOf({ affected: [{ id: "all", who: {}, ...group }] }))).map((one) => Object.values(one));

test("a list is left open by 等 and by an item that is still looked into, in a group within another too", () => {
  assert.equal(open({ data: ["name"] }), []);
  assert.equal(open({ data: ["name", "under-investigation"], etc: true }), [
    ["affected[0].data[1]", "items-unknown"],
    ["affected[0].etc", "items-open"],
  ]);
  const inner = { id: "some", who: {}, data: [{ item: "under-investigation" }] };
  assert.equal(open({ data: ["name"], "of-these": [inner] }), [["affected[0].of-these[0].data[0]", "items-unknown"]]);
});

test.run();
