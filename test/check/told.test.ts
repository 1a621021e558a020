// Which groups nobody told one by one, by all the places where the file may say so.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isExcused, untoldGroups } from "../../src/check/told.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const affected = [
  { id: "one", who: {}, data: ["name"] },
  { id: "two", who: {}, people: 2, data: ["name"], "of-these": [{ id: "inner", who: {}, people: 2 }] },
];
const untold = (parts: Record<string, unknown>): string => {
  const { all, groups } = untoldGroups(incidentOf({ affected, ...parts }));
  return all ? "all" : groups.map(({ id }) => id).join(" ");
};

test("nobody is told where nothing says so, nor by words to everybody", () => {
  assert.is(untold({}), "all");
  assert.is(untold({ notifying: [{ by: ["this-notice"] }, { by: ["website", "press"] }] }), "all");
});

test("those named are told; without groups everybody else is", () => {
  assert.is(untold({ notifying: [{ groups: ["one"], by: ["email"] }] }), "two");
  assert.is(untold({ notifying: [{ groups: ["one"] }, { by: ["letter"] }] }), "");
  assert.is(untold({ notifying: [{ groups: ["one", "inner"] }] }), "");
});

test("those within a group are not all of it, unless their numbers say so", () => {
  const [one, two] = affected;
  const notifying = [{ groups: ["one", "inner"] }, { by: ["this-notice"] }];
  assert.is(untold({ affected: [one, { ...two, people: { "at-most": 9 } }], notifying }), "two");
  const { groups } = untoldGroups(incidentOf({ affected: [one, { ...two, people: 3 }], notifying }));
  assert.equal(
    groups.map(({ id, publicly }) => [id, publicly]),
    [["two", true]],
  );
});

test("a sending of the past counts for its groups, and for everybody only where no list says otherwise", () => {
  const sent = { date: "2026-01-05", event: "notice-sent" };
  assert.is(untold({ timeline: [sent] }), "");
  assert.is(untold({ timeline: [{ ...sent, groups: ["two"] }] }), "one");
  assert.is(untold({ timeline: [sent], notifying: [{ groups: ["one"] }] }), "two");
});

test("a group that a publication names is told by that alone", () => {
  const { all, groups } = untoldGroups(incidentOf({ affected, notifying: [{ groups: ["two"], by: ["website"] }] }));
  assert.is(all, true);
  assert.equal(
    groups.map(({ id, publicly }) => `${id} ${publicly}`),
    ["one false", "two true"],
  );
});

test("a group may say it of itself, and a letter is the notice itself", () => {
  const [one, two] = affected;
  assert.is(untold({ affected: [{ ...one, "told-individually": true }, two] }), "two");
  assert.is(untold({ notice: { "why-you": "ご登録をいただいているため" } }), "");
  assert.is(untold({ legal: { reports: [{ to: "customers", date: "2026-01-05" }] } }), "");
});

test("a reason counts by its own law, something in place of the notice by both", () => {
  const reason = incidentOf({ legal: { "no-notice": [{ jurisdiction: "cn", why: "wiped" }] } });
  assert.equal([isExcused(reason, "jp"), isExcused(reason, "cn")], [false, true]);
  const instead = incidentOf({ legal: { "instead-of-notice": { by: "publication", why: "no address" } } });
  assert.equal([isExcused(instead, "jp"), isExcused(instead, "cn")], [true, true]);
});

test.run();
