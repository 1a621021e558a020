// Who an actor is: by role, whether the role stands there or a party has it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isOne, roleOf, rolesOf } from "../../src/law/actors.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const incident = incidentOf({ parties: { commission: { role: "ppc" }, odd: { role: { text: "組合" } } } });

test("an actor is the role of the party it names, or a role itself", () => {
  assert.is(roleOf(incident, "commission"), "ppc");
  assert.is(roleOf(incident, "police"), "police");
  assert.is(roleOf(incident, "odd"), undefined);
  assert.is(roleOf(incident, { text: "組合" }), undefined);
});

test("one of several is enough, and nobody is none", () => {
  assert.ok(isOne(incident, "commission", ["ppc"]));
  assert.ok(isOne(incident, [{ text: "組合" }, "police"], ["ppc", "police"]));
  assert.not(isOne(incident, undefined, ["ppc"]));
  assert.equal(rolesOf(incident, ["odd", "commission"]), ["ppc"]);
});

test.run();
