// What counts as told: cause, harm, advice, a way to reach the issuer.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { canBeReached, saysAdvice, saysCause, saysHarm, saysPossibleHarm } from "../../src/law/said.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const breach = (parts: object) => incidentOf({ breach: parts });

test("a cause is told by an entry, an unknown one too, by what an interim report named, and by why the method is withheld", () => {
  assert.not(saysCause(incidentOf()));
  assert.not(saysCause(breach({ causes: [] })));
  assert.ok(saysCause(breach({ causes: [{ type: "unknown" }] })));
  assert.ok(saysCause(breach({ "method-withheld": "捜査に支障を及ぼすおそれがあるため" })));
  assert.ok(saysCause(incidentOf({ timeline: [{ date: "2026-01-05", event: "interim-report", cause: "malware" }] })));
  assert.not(saysCause(incidentOf({ timeline: [{ date: "2026-01-05", event: "noticed" }] })));
});

test("harm is told where none is known too; a demand of money and more access are no harm to people", () => {
  assert.not(saysHarm(incidentOf()));
  assert.not(saysHarm(breach({ harm: { "as-of": "2026-01-05", "ransom-demand": "seen" } })));
  assert.not(saysHarm(breach({ harm: { "further-access": { state: "none-known", since: "2026-01-05" } } })));
  for (const key of ["misuse", "secondary-damage", "publication"])
    assert.ok(saysHarm(breach({ harm: { [key]: "none-known" } })), key);
  assert.ok(saysHarm(breach({ harm: { published: { state: "claimed", on: "leak-site" } } })));
  assert.ok(saysHarm(breach({ harm: { what: "迷惑メールが届くおそれがあります" } })));
});

test("what may come is told by its being possible or seen, not by none being known", () => {
  for (const state of ["none-known", "under-investigation"])
    assert.not(saysPossibleHarm(breach({ harm: { misuse: state } })), state);
  for (const state of ["possible", "partly-possible", "seen"])
    assert.ok(saysPossibleHarm(breach({ harm: { misuse: state } })), state);
  assert.ok(saysPossibleHarm(breach({ harm: { orders: { records: 3 } } })));
  assert.ok(saysPossibleHarm(breach({ harm: { what: "可能被用于诈骗" } })));
});

test("advice is a request, a word on the issuer's own messages, or an answer that advises", () => {
  assert.not(saysAdvice(incidentOf({ requests: [], faq: [{ topic: "am-i-affected" }] })));
  assert.ok(saysAdvice(incidentOf({ requests: ["tell-us"] })));
  assert.ok(saysAdvice(incidentOf({ "our-messages": ["no-link"] })));
  assert.ok(saysAdvice(incidentOf({ faq: [{ topic: "unknown-charge" }] })));
});

test("a desk can be reached by a number, a mail address, a fax or a form, until it is closed", () => {
  const reached = (...contacts: object[]) => canBeReached(incidentOf({ contacts }));
  assert.not(canBeReached(incidentOf()));
  assert.not(reached({ section: "総務課" }));
  assert.not(reached({ phones: [] }));
  assert.not(reached({ email: "desk@example.jp", closed: "2026-03-01" }));
  assert.ok(reached({ email: "desk@example.jp", closed: "2026-03-01" }, { fax: "03-0000-0000" }));
  assert.ok(reached({ phones: [{ number: "0120-000-000" }] }));
  assert.ok(reached({ form: "https://www.example.jp/form" }));
});

test.run();
