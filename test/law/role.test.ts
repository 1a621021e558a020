// Whether the issuer is contractor or principal: by its word, else by whom it names.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isContractor, isPrincipal } from "../../src/law/role.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const both = (parts: Record<string, unknown>) => {
  const incident = incidentOf(parts);
  return [isContractor(incident), isPrincipal(incident)];
};

test("who names its principals is a contractor, who names its contractor a principal", () => {
  assert.equal(both({}), [false, false]);
  assert.equal(both({ entrusted: { principals: "principal" } }), [true, false]);
  assert.equal(both({ entrusted: { "prime-contractor": "contractor" } }), [true, false]);
  assert.equal(both({ entrusted: { contractor: "contractor" } }), [false, true]);
  assert.equal(both({ entrusted: { contractor: "contractor", principals: "principal" } }), [true, false]);
});

test("what the file says outright goes first", () => {
  assert.equal(both({ entrusted: { principals: "principal" }, legal: { role: "own-data" } }), [false, false]);
  assert.equal(both({ legal: { role: "contractor" } }), [true, false]);
  assert.equal(both({ entrusted: { principals: "principal" }, legal: { role: "principal" } }), [false, true]);
});

test.run();
