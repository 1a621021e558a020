// Which classes of 施行規則第7条 an incident is of, by its data, its cause and its numbers; and what a file may say against it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { vocabulary } from "../../../src/incident/vocabulary.ts";
import { type ClassName, classesOf, hasMyNumber } from "../../../src/law/japan/classes.ts";
import { groupWith, incidentOf } from "../../helpers/incident-of.ts";

const found = (parts: Record<string, unknown>) => classesOf(incidentOf(parts));
const holds = (parts: Record<string, unknown>): string =>
  found(parts)
    .filter((one) => one.holds !== "no")
    .map((one) => (one.holds === "yes" ? one.name : `${one.name}?`))
    .join(" ");
const grounds = (parts: Record<string, unknown>, name: ClassName) =>
  found(parts)
    .find((one) => one.name === name)
    ?.grounds.map(({ path, why }) => `${path} ${why}`);

test("a lost sheet with ten names is of no class", () => {
  assert.is(holds({}), "");
  assert.equal(
    found({}).map(({ article }) => article.replace(/^.*規則/, "")),
    ["第7条第1号", "第7条第2号", "第7条第3号", "第7条第4号"],
  );
});

test("where nobody is named yet, only the number is open", () => {
  const { affected: _, ...nobody } = incidentOf();
  const open = classesOf(nobody).filter((one) => one.holds !== "no");
  assert.equal(
    open.map(({ name, holds: how }) => `${name} ${how}`),
    ["many-people unclear"],
  );
});

test("health data of one person are special-care data; a number of the insurance is none, an item in own words is to be judged", () => {
  for (const item of ["medical-record", "diagnosis", "test-result", "health-check", "medication"])
    assert.is(holds(groupWith(["name", item])), "special-care");
  assert.is(holds(groupWith(["name", "insurance-number", "patient-number", "family"])), "");
  assert.is(holds(groupWith(["name", { text: "猫の名前" }])), "special-care?");
  assert.equal(grounds(groupWith(["name", { item: "remarks", including: ["diagnosis"] }]), "special-care"), [
    "affected[0].data[1].including[0] special-care-item",
  ]);
});

test("a group may say of its items that they are special-care data, or that none is", () => {
  assert.is(holds(groupWith(["name"], { "special-care": true })), "special-care");
  assert.is(holds(groupWith(["name", { text: "猫の名前" }], { "special-care": false })), "");
  assert.is(holds(groupWith(["name", "diagnosis"], { "special-care": false })), "special-care");
  const inner = { "of-these": [{ id: "some", who: {}, "special-care": true }] };
  assert.equal(grounds(groupWith(["name"], inner), "special-care"), [
    "affected[0].of-these[0].special-care special-care-item",
  ]);
});

test("a card number alone can cost money, its last digits with the expiry cannot, nor can addresses", () => {
  assert.is(holds(groupWith(["card-number"])), "property-damage");
  assert.is(holds(groupWith(["card-number-last-digits", "card-expiry", "cardholder-name"])), "");
  assert.is(holds(groupWith([{ item: "card-number", protection: "masked" }])), "");
  assert.is(holds(groupWith([{ item: "card-number", protection: "encrypted" }])), "property-damage?");
  assert.is(holds(groupWith(["name", "address", "phone", "email", "bank-account"])), "");
});

test("a password counts with what one signs in with, where one can pay", () => {
  const at = (type: string, data: unknown[]) => ({
    ...groupWith(data),
    services: { site: { type } },
    breach: { at: ["site"] },
  });
  const both = ["login-id", "login-password"];
  assert.is(holds(at("online-shop", both)), "property-damage");
  assert.is(holds(at("online-shop", ["login-id"])), "");
  assert.is(holds(at("online-shop", ["name", "email", "login-password"])), "");
  assert.is(holds(at("online-shop", [{ item: "email", "used-as": "login-id" }, "login-password"])), "property-damage");
  assert.is(
    holds(at("online-shop", ["login-id", { item: "login-password", protection: "hashed" }])),
    "property-damage?",
  );
  assert.is(holds(at("member-site", both)), "property-damage?");
  assert.is(holds(at("corporate-site", both)), "");
  assert.is(holds(groupWith(both)), "property-damage?");
  assert.is(
    holds({
      ...groupWith(["login-id", { item: "login-password", at: "shop" }]),
      services: { shop: { type: "online-shop" }, box: { type: "device" } },
      breach: { at: ["box"] },
    }),
    "property-damage",
  );
});

test("a group within another has the items of the whole beside its own", () => {
  const subGroup = (data: unknown[]) => ({
    ...groupWith(["login-id"], { "of-these": [{ id: "some", who: {}, data }] }),
    services: { shop: { type: "online-shop" } },
    breach: { at: ["shop"] },
  });
  assert.is(holds(subGroup(["login-password"])), "property-damage");
  assert.is(holds(subGroup(["name"])), "");
});

test("attacks, theft and insiders have a wrongful purpose, mistakes and weaknesses have none", () => {
  const meant =
    "unauthorised-access ransomware malware-mail list-attack phishing support-scam script-tampering account-takeover insider stolen-device stolen-paper";
  const notMeant =
    "mis-sent-mail mis-sent-post wrong-attachment bcc-mistake lost-device lost-paper misconfiguration software-fault excess-access mistaken-publication mistaken-disposal security-incident";
  for (const type of meant.split(" ")) assert.is(holds({ breach: { type } }), "wrongful-purpose", type);
  for (const type of notMeant.split(" ")) assert.is(holds({ breach: { type } }), "", type);
  // A new kind must be told to be one or the other.
  assert.equal(`${meant} ${notMeant}`.split(" ").sort(), [...vocabulary.breach].sort());
  assert.is(
    holds({ breach: { causes: [{ type: "page-tampering", through: "system-vulnerability" }] } }),
    "wrongful-purpose",
  );
  assert.is(holds({ breach: { causes: [{ type: "system-vulnerability" }] } }), "");
  assert.is(holds({ breach: { causes: [{ type: "theft", certainty: "unlikely" }] } }), "");
  assert.is(holds({ breach: { type: { text: "不具合" } } }), "wrongful-purpose?");
  assert.is(holds({ breach: { harm: { misuse: "seen" } } }), "wrongful-purpose");
});

test("more than a thousand is 1,001; for a public body more than a hundred is 101", () => {
  const many = (people: unknown) => groupWith(["name"], { people });
  assert.is(holds(many(1000)), "");
  assert.is(holds(many(1001)), "many-people");
  assert.is(holds({ ...many(100), issuer: { kind: "city" } }), "");
  assert.is(holds({ ...many(101), issuer: { kind: "city" } }), "many-people");
  assert.is(holds({ ...many(101), issuer: { kind: "city" }, legal: { "public-body": false } }), "");
  assert.match(found({ issuer: { kind: "city" } })[3]?.term ?? "", /百人を超える/);
});

test("a number that is not known counts as the largest it can be", () => {
  const many = (people: unknown, more = {}) => groupWith(["name"], { people, ...more });
  assert.is(holds(many({ "at-most": 1001 })), "many-people");
  assert.is(holds(many({ "at-most": 1000 })), "");
  assert.is(holds(many({ "at-least": 1001 })), "many-people");
  assert.is(holds(many({ "more-than": 1000 })), "many-people");
  assert.is(holds(many({ "at-least": 900 })), "many-people?");
  assert.is(holds(many("unknown")), "many-people?");
  assert.is(holds(many("unknown", { records: 1000 })), "");
  assert.is(holds(many("unknown", { records: 1001 })), "many-people");
  assert.is(holds(many({ about: 1000 })), "many-people?");
  assert.is(holds(many({ about: 5000 })), "many-people");
  assert.is(holds(many({ about: 500 })), "");
});

test("groups are added up, people in several of them once, and a total goes before", () => {
  const group = (id: string, people: unknown) => ({ id, who: {}, people, data: ["name"] });
  const two = [group("a", 600), group("b", 500)];
  assert.is(holds({ affected: two }), "many-people");
  assert.is(holds({ affected: two, overlap: { reason: "same-person-in-several-groups", people: 100 } }), "");
  assert.is(holds({ affected: two, totals: [{ people: 1000 }] }), "");
  assert.is(holds({ affected: two, totals: [{ of: "card-data", people: 3 }] }), "many-people");
  assert.is(
    holds({ affected: two, totals: [{ people: { sum: ["affected[0].people", "affected[1].people"] } }] }),
    "many-people",
  );
  assert.is(holds({ affected: [group("a", { sum: ["affected[0].people"] })] }), "many-people?");
});

test("My Number has classes of its own, with a hundred people of those groups alone", () => {
  const group = (id: string, people: number, data: string[]) => ({ id, who: {}, people, data });
  const parts = (people: number) => ({ affected: [group("a", people, ["my-number"]), group("b", 500, ["name"])] });
  assert.is(holds(parts(100)), "");
  assert.is(holds(parts(101)), "my-number-many-people");
  assert.is(found(parts(1)).length, 8);
  assert.is(holds({ ...parts(1), breach: { type: "mistaken-publication" } }), "my-number-viewable");
  assert.is(holds({ ...parts(1), breach: { type: "ransomware" } }), "wrongful-purpose my-number-wrongful-purpose");
  assert.not.ok(hasMyNumber(incidentOf()));
});

test("what the file says of a class goes before what the data tell, and says why", () => {
  const legal = (entry: object) => ({ legal: { classes: [{ why: "counsel says so", ...entry }] } });
  assert.is(holds({ breach: { type: "ransomware" }, ...legal({ class: "wrongful-purpose", applies: false }) }), "");
  const since = found(legal({ class: "many-people", since: "2026-02-10" }))[3];
  assert.equal(
    [since?.holds, since?.own],
    ["yes", { path: "legal.classes[0]", why: "counsel says so", since: "2026-02-10" }],
  );
  assert.is(holds(legal({ class: "my-number-systems" })), "my-number-systems");
  assert.throws(() => incidentOf({ legal: { classes: [{ class: "special-care" }] } }));
});

test.run();
