// Whether people must be told by the Japanese Act: by class, exemption, role and day.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { authoritiesOf, dutySince, isInForce, noticeDuty } from "../../../src/law/japan/duty.ts";
import { groupWith, incidentOf } from "../../helpers/incident-of.ts";

const attack = { breach: { type: "unauthorised-access" } };
const duty = (parts: Record<string, unknown>, day = "2026-01-05") => noticeDuty(incidentOf(parts), day);

test("a class makes it due, an open one perhaps, none leaves it free", () => {
  assert.is(duty(attack), "due");
  assert.is(duty(groupWith(["name", { text: "備考欄" }])), "perhaps");
  assert.is(duty({}), "none");
});

test("an exemption frees from it, and so does a contractor's word to its principal", () => {
  assert.is(duty({ ...attack, legal: { exemption: { ground: "strong-encryption" } } }), "none");
  assert.is(duty({ ...attack, legal: { role: "contractor" } }), "due");
  const told = { role: "contractor", reports: [{ to: "principal", date: "2026-01-06" }] };
  assert.is(duty({ ...attack, legal: told }), "none");
  assert.is(duty({ ...attack, legal: { ...told, role: "principal" } }), "due");
  const entrusted = { principals: "principal" };
  assert.is(duty({ ...attack, entrusted }), "due");
  assert.is(duty({ ...attack, entrusted: { ...entrusted, told: { date: "2026-01-06" } } }), "none");
});

test("it began on 2022-04-01, for municipalities a year later, for the state's own bodies not", () => {
  const city = { ...attack, issuer: { kind: "city" } };
  const ministry = { ...attack, issuer: { kind: "government-body" } };
  assert.is(duty(attack, "2022-03-31"), "not-in-force");
  assert.is(duty(attack, "2022-04-01"), "due");
  assert.is(duty(city, "2023-03-31"), "not-in-force");
  assert.is(duty(city, "2023-04-01"), "due");
  assert.is(duty(ministry, "2022-04-01"), "due");
  assert.ok(isInForce(incidentOf(city), undefined));
  assert.equal(
    [city, ministry].map((parts) => dutySince(incidentOf(parts))),
    ["2023-04-01", "2022-04-01"],
  );
});

test("the Commission or a minister takes the report, or whom the file names", () => {
  assert.ok(["ppc", "fsa", "mic"].every((role) => authoritiesOf(incidentOf()).includes(role)));
  assert.not(authoritiesOf(incidentOf()).includes("police"));
  assert.is(
    authoritiesOf(incidentOf({ legal: { "report-to": "labour-bureau" }, issuer: { kind: "city" } })).at(-1),
    "labour-bureau",
  );
  assert.equal(authoritiesOf(incidentOf({ issuer: { kind: "city" } })), ["ppc"]);
});

test("a text not yet in force changes nothing: in 2028 the duty is as it was read", () => {
  assert.is(duty(attack, "2028-07-17"), "due");
});

test.run();
