// Between which bounds the number of people lies: every way to write a count, sums, groups, totals and overlaps.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { boundsOf, countPeople } from "../../src/law/people.ts";
import { groupWith, incidentOf } from "../helpers/incident-of.ts";

test("each way to write a count has its bounds", () => {
  const incident = incidentOf(groupWith(["name"], { people: 40, records: { "at-most": 60 } }));
  assert.equal(boundsOf(7, incident), { least: 7, most: 7 });
  assert.equal(boundsOf({ about: 7 }, incident), { least: 7, most: 7, rough: true });
  assert.equal(boundsOf({ "at-most": 7 }, incident), { least: 0, most: 7 });
  assert.equal(boundsOf({ "at-least": 7 }, incident), { least: 7 });
  assert.equal(boundsOf({ "more-than": 7 }, incident), { least: 8 });
  assert.equal(boundsOf("unknown", incident), { least: 0 });
  assert.equal(boundsOf({ sum: ["affected[0].people", "affected[0].records"] }, incident), { least: 40, most: 100 });
  assert.equal(boundsOf({ "at-most-sum": ["affected[0].people"] }, incident), { least: 0, most: 40 });
  assert.equal(boundsOf({ sum: ["affected[0].nothing"] }, incident), { least: 0 });
});

const group = (id: string, counts: object) => ({ id, who: {}, data: ["name"], ...counts });

test("groups stand beside each other unless people are in several of them", () => {
  const affected = [group("a", { people: 600 }), group("b", { people: { "at-most": 500 } })];
  const paths = ["affected[0].people", "affected[1].people"];
  assert.equal(countPeople(incidentOf({ affected })), { least: 600, most: 1100, paths });
  const overlap = { reason: "same-person-in-several-groups", people: 21 };
  assert.equal(countPeople(incidentOf({ affected, overlap })), { least: 600, most: 1079, paths });
  assert.equal(
    countPeople(incidentOf({ affected }), ({ id }) => id === "b"),
    {
      least: 0,
      most: 500,
      paths: ["affected[1].people"],
    },
  );
});

test("where people are not counted, the smallest number of what each of them has bounds them", () => {
  const affected = [
    group("a", { people: "unknown", records: 90, accounts: { "at-most": 70 }, cards: { "at-least": 5 } }),
  ];
  assert.equal(countPeople(incidentOf({ affected })), { least: 0, most: 70, paths: ["affected[0].accounts"] });
  assert.equal(countPeople(incidentOf({ affected: [group("a", {})] })), { least: 0, paths: ["affected[0].people"] });
});

test("where nobody is named yet, anybody may be concerned", () => {
  const { affected: _, ...nobody } = incidentOf();
  assert.equal(countPeople(nobody), { least: 0, paths: ["affected"] });
});

test("a total of everybody goes before the sum of the groups; one of some groups or of cards does not", () => {
  const affected = [group("a", { people: 6 }), group("b", { people: 5 })];
  const totals = (total: object) => countPeople(incidentOf({ affected, totals: [total] })).most;
  assert.is(totals({ people: 9 }), 9);
  assert.is(totals({ people: 9, groups: ["a", "b"] }), 9);
  assert.is(totals({ people: 9, groups: ["a"] }), 11);
  assert.is(totals({ of: "card-data", people: 9 }), 11);
  assert.is(totals({ people: "unknown" }), 11);
});

test.run();
