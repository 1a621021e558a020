// What stands at a path of a marked incident.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { groupsOf, leafOf, markedAt } from "../../src/template/marked-at.ts";
import { renderOf } from "../helpers/small-render.ts";

test("marked values are found by path, settings as text", () => {
  const { incident } = renderOf({ notice: { report: { number: 2 } } });
  assert.is(markedAt(incident, "affected[0].people")?.path, "affected[0].people");
  assert.is(markedAt(incident, "affected[1]"), undefined);
  assert.is(markedAt(incident, "affected.people"), undefined);
  assert.is(markedAt(incident, "affected[x]"), undefined);
  assert.is(markedAt(incident, "notice[0]"), undefined);
  assert.is(markedAt(incident, ""), incident);
  assert.is(leafOf(incident, "notice.report.number"), "2");
  assert.is(leafOf(incident, "notice.report"), "");
  assert.is(leafOf(incident, "nope"), "");
});

test("groups are found with their sub-groups, in the order of the file", () => {
  const sub = { id: "sub", who: {}, data: ["name"] };
  const affected = [
    { id: "a", who: {}, data: ["name"], "of-these": [sub] },
    { id: "b", who: {}, data: ["name"] },
  ];
  assert.equal(
    groupsOf(renderOf({ affected }).incident).map((group) => group.id),
    ["a", "sub", "b"],
  );
});

test.run();
