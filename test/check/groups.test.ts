// Groups by place, and those that a total is over.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { groupsOf, groupsOfTotal, itemOf, units } from "../../src/check/groups.ts";
import { findingsOf } from "../../src/check/index.ts";
import { groupsAgainstTotal } from "../../src/check/rules/groups-against-total.ts";
import { overlapUnexplained } from "../../src/check/rules/overlap-unexplained.ts";
import { subgroupAboveGroup } from "../../src/check/rules/subgroup-above-group.ts";
import { bareSchema, leafMeta } from "../../src/incident/fact.ts";
import { group, total } from "../../src/incident/schema/affected.ts";
import { loadIncident } from "../helpers/every-notice.ts";
import { base, loadText, overlaid, subjectOfLoaded } from "../helpers/run-rule.ts";

const { incident } = await loadIncident("2017-nippan-ips");

test("each group stands at its path, those within another after it", () => {
  const [first, second] = groupsOf(incident);
  assert.equal([first?.id, first?.path, first?.within], ["club-japan", "affected[0]", undefined]);
  assert.equal([second?.id, second?.path, second?.within], ["passwords", "affected[0].of-these[0]", "affected[0]"]);
});

test("an item is known in every form but words of its own", () => {
  assert.equal(
    ["name", { item: "name", "only-if": "entered" }, { item: { text: "x" } }, { text: "x" }, 1, null].map(itemOf),
    ["name", "name", undefined, undefined, undefined, undefined],
  );
});

test("a total is over the groups it names, or all that are in no other", () => {
  const ids = (groups?: string[]) => groupsOfTotal(incident, { groups }).map(({ id }) => id);
  assert.equal(ids(), ["club-japan", "magdeli", "affiliates"]);
  assert.equal(ids(["magdeli-cards"]), ["magdeli-cards"]);
});

test("groups and totals are counted in each unit that the schema gives them, in the same ones", () => {
  for (const schema of [group, total]) {
    const counted = Object.entries(schema.shape).filter(([, field]) => leafMeta(bareSchema(field))?.fact === "count");
    assert.equal(
      counted.map(([key]) => key),
      units,
    );
  }
});

for (const unit of units) {
  test(`a total in ${unit} is held against its groups, and they against what is within them`, async () => {
    const groups = (inner: number) =>
      `affected: [{ id: cards, who: {}, ${unit}: 30, data: [name], of-these: [{ id: some, who: {}, ${unit}: ${inner} }] }]`;
    const subject = async (text: string) => subjectOfLoaded(await loadText(overlaid(base, `${text}\nnotifying: null`)));
    const high = await subject(`${groups(31)}\ntotals: [{ ${unit}: 32 }]`);
    const low = await subject(`${groups(30)}\ntotals: [{ ${unit}: 29 }]`);
    assert.equal(
      [groupsAgainstTotal, subgroupAboveGroup].flatMap((rule) => findingsOf(rule, high).map(({ path }) => path)),
      [`totals[0].${unit}`, `affected[0].of-these[0].${unit}`],
    );
    assert.equal(
      findingsOf(overlapUnexplained, low).map(({ path }) => path),
      [`totals[0].${unit}`],
    );
  });
}

test.run();
