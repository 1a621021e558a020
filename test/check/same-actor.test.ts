// Actors that may be the same, and such that can't.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isInsider, mayBeSame } from "../../src/check/same-actor.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const { incident } = await loadIncident("contractor-own");

test("two parties are two, and a role may be anybody of its kind", () => {
  assert.not.ok(mayBeSame(incident, "furniture", "tea", "anybody"));
  assert.ok(mayBeSame(incident, "furniture", "furniture", "anybody"));
  assert.ok(mayBeSame(incident, "furniture", "principal", "anybody"));
  assert.ok(mayBeSame(incident, "furniture", "customer", "anybody"));
  assert.ok(mayBeSame(incident, "self", "staff", "anybody"));
  assert.not.ok(mayBeSame(incident, "staff", "card-companies", "anybody"));
  assert.ok(mayBeSame(incident, { text: "通りがかりの方" }, "police", "anybody"));
});

test("who took data may have left since, and is no other", () => {
  assert.ok(mayBeSame(incident, "staff", "former-employee", "insiders"));
  assert.not.ok(mayBeSame(incident, "part-time-staff", "former-employee", "insiders"));
  assert.ok(isInsider(incident, "nurse"));
  assert.not.ok(isInsider(incident, "list-broker"));
});

test.run();
