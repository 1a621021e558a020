// What an incident file may say: every field takes what it should, refuses the rest where it stands, and has its default.
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { leavesOf, type MarkedLeaf, markRaw } from "../../src/incident/fact.ts";
import type { LeafMeta } from "../../src/incident/schema/annotate.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { pathText } from "../../src/incident/yaml/path.ts";
import { readYaml } from "../../src/incident/yaml.ts";
import type { Problem } from "../../src/problem.ts";
import { inRepository } from "../helpers/command.ts";
import { incidentNames } from "../helpers/every-notice.ts";
import { putAt } from "../helpers/put-at.ts";

/** The incident that uses every field, as data. */
const everything: unknown = parse(readFileSync(inRepository("schema/every-field.yaml"), "utf8"));

const all = leavesOf(markRaw(everything));
/** One leaf of each field. */
const leaves = [...new Map(all.map((leaf) => [leaf.path.replace(/\d+/g, ""), leaf])).values()];
const ofFact = (...facts: LeafMeta["fact"][]) => leaves.filter(({ meta }) => facts.includes(meta.fact));

type Change = readonly [path: string, value: unknown];

/** The errors of the file with other values at these paths. */
function errorsOf(changes: readonly Change[]): Problem[] {
  const changed = structuredClone(everything);
  for (const [path, value] of changes) putAt(changed, path, value);
  // JSON is YAML.
  const { problems } = readYaml(JSON.stringify(changed, null, 1), "x.yaml", incidentSchema);
  return problems.filter(({ severity }) => severity === "error");
}

const isAt = (path: string, { path: at = "" }: Problem): boolean =>
  at.startsWith(path) && /^(?:[.[]|$)/.test(at.slice(path.length));

/** Each of these values must be refused in each of these leaves, and nothing else with it. */
function refused(where: readonly MarkedLeaf[], values: readonly unknown[], codes: readonly string[]): void {
  assert.ok(where.length > 0);
  for (const value of values) {
    const told = JSON.stringify(value);
    const errors = errorsOf(where.map(({ path }) => [path, value]));
    const taking = where.filter(({ path }) => !errors.some((error) => isAt(path, error)));
    assert.equal(
      taking.map(({ path }) => path),
      [],
      `${told} is taken`,
    );
    const elsewhere = errors.filter((error) => !where.some(({ path }) => isAt(path, error)));
    assert.equal(
      elsewhere.map((error) => [error.code, error.path]),
      [],
      `${told} is told elsewhere`,
    );
    assert.equal(
      errors.map((error) => error.code).filter((code) => !codes.includes(code)),
      [],
      told,
    );
  }
}

for (const name of incidentNames()) {
  test(`${name} is taken`, () => {
    const file = inRepository(`incidents/${name}.yaml`);
    assert.equal(readYaml(readFileSync(file), file, incidentSchema).problems, []);
  });
}

const wrong: readonly [what: string, facts: LeafMeta["fact"][], values: unknown[], codes: string[]][] = [
  ["a day or time in no calendar", ["moment"], ["2026-02-30", "2026-13", "2026-04-10 24:30"], ["impossible-date"]],
  ["a moment without a day", ["moment"], ["08:30", "about 08:30", "soon", ""], ["value-form", "wrong-type"]],
  ["a moment with parts amiss", ["moment"], [{ date: "2026-02-30" }], ["impossible-date", "wrong-type"]],
  ["a part of the day alone", ["moment"], [{ part: "noon" }], ["missing-key", "wrong-type"]],
  ["a time on no clock", ["time"], ["25:00", "08:60", "24:01"], ["impossible-time"]],
  ["a time in another form", ["time"], ["8:30", "morning"], ["value-form"]],
  ["a time that YAML reads as a number", ["time"], [830], ["unquoted-text"]],
  ["a count below nothing", ["count"], [-1, { about: -1 }, { "more-than": -1 }], ["out-of-range"]],
  ["a count that is no whole number", ["count"], [1.5, "3", "many", []], ["wrong-type", "number-form"]],
  ["a count of two sorts", ["count"], [{ about: 1, "at-most": 2 }], ["unknown-key"]],
  ["a sum of nothing", ["count"], [{ sum: [] }, { "at-most-sum": [] }], ["too-few-items"]],
  ["a phone number with words", ["phone"], ["tel:0120-000-000", "0120-000-000 ext. 3", "0120"], ["value-form"]],
  ["a phone number that YAML reads as a number", ["phone"], [120000000], ["unquoted-text"]],
  [
    "full-width signs in an address",
    ["phone", "email"],
    ["０１２０-000-000", "a＠example.jp"],
    ["full-width-value", "value-form"],
  ],
  [
    "a mail address in another form",
    ["email"],
    ["example.jp", "a b@example.jp", "mailto:a@example.jp"],
    ["value-form"],
  ],
  [
    "a web address of no web",
    ["url"],
    ["example.jp", "javascript:alert(1)", "ftp://example.jp/", "https:///a"],
    ["value-form"],
  ],
  [
    "a web address with a password or a space",
    ["url"],
    ["https://a:b@example.jp/", "https://example.jp/a b"],
    ["value-form"],
  ],
  ["a number that counts from nothing", ["number"], [0, -1], ["out-of-range"]],
  ["a number in another form", ["number"], [1.5, "2"], ["wrong-type", "number-form"]],
  ["a text or name that says nothing", ["text", "name"], ["", {}, { ja: "" }], ["empty-value"]],
  ["a text or name that is no text", ["text", "name"], [3, true], ["unquoted-text"]],
  ["a text or name in no language", ["text", "name"], [{ japanese: "x" }, { "ja-jp": "x" }], ["key-form"]],
  [
    "a text of parts amiss",
    ["text"],
    [[], [{ fact: "" }], [{ see: "nowhere" }]],
    ["too-few-items", "empty-value", "unknown-value"],
  ],
];
for (const [what, facts, values, codes] of wrong) {
  test(`${what} is refused in every field of its kind, where it stands`, () =>
    refused(ofFact(...facts), values, codes));
}

const chosen = leaves.filter(({ meta }) => meta.vocabulary !== undefined);
const printed = chosen.filter(({ meta }) => meta.fact !== undefined);

test("a term that is none is refused in every field of terms, where it stands", () => {
  refused(chosen, ["no-such-term", "Name"], ["unknown-term", "wrong-type"]);
});

test("words of one's own are taken in the place of every term that is printed, and of no other", () => {
  assert.ok(new Set(printed.map(({ meta }) => meta.vocabulary)).size > 10);
  for (const text of ["ことば", { ja: "ことば" }, { ja: ["ことば", { fact: "issuer.name" }] }])
    assert.equal(errorsOf(printed.map(({ path }) => [path, { text }])), []);
  // Of these, a text may be a whole entry.
  const others = chosen.filter(
    (leaf) => !printed.includes(leaf) && !/^(?:our-messages|requests)\[\d\]$/.test(leaf.path),
  );
  refused(others, [{ text: "ことば" }], ["wrong-type", "unknown-key", "missing-key"]);
});

/** Paths of every group of keys in a value, those of leaves aside: what is in them is theirs. */
function groupsIn(value: unknown, parts: readonly (string | number)[] = []): string[] {
  const path = pathText(parts);
  if (typeof value !== "object" || value === null || all.some((leaf) => leaf.path === path)) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => groupsIn(item, [...parts, i]));
  return [path, ...Object.entries(value).flatMap(([key, inner]) => groupsIn(inner, [...parts, key]))];
}

test("a key that nobody knows is refused in every group of keys", () => {
  // The entries of these are named by whoever writes them.
  const free = ["services", "parties", "documents", "names", "internal"];
  const closed = groupsIn(everything).filter((path) => !free.includes(path));
  assert.ok(closed.length > 100);
  const errors = errorsOf(closed.map((path) => [path === "" ? "no-such-key" : `${path}.no-such-key`, 1]));
  assert.equal(
    errors.map(({ code }) => code).filter((code) => code !== "unknown-key"),
    [],
  );
  assert.equal(
    closed.filter(
      (path) => !errors.some((error) => error.path === (path === "" ? "no-such-key" : `${path}.no-such-key`)),
    ),
    [],
  );
});

const least = {
  template: "itemised",
  locales: ["ja"],
  issuer: { name: "青葉堂" },
  breach: { type: "ransomware", certainty: "possible" },
  affected: [{ id: "all", who: {}, data: ["name"] }],
};

test("what need not be said has its default", () => {
  const incident = incidentSchema.parse({ ...least, totals: [{ people: 3 }], phishing: { imitated: ["shop"] } });
  assert.equal(incident.notice, { status: "draft", calendar: "gregorian", weekdays: false, apology: true });
  assert.equal(incidentSchema.parse({ ...least, notice: { date: "2026-04-10" } }).notice, {
    ...{ date: "2026-04-10", status: "draft", calendar: "gregorian", weekdays: false, apology: true },
  });
  assert.is(incident.issuer.kind, "company");
  assert.is(incident.breach.loss, "leak");
  assert.is(incident.affected?.[0]?.who.are, "customers");
  assert.is(incident.totals?.[0]?.of, "all");
  assert.is(incident.phishing?.seen, true);
});

test("what must be said is told when it is missing", () => {
  for (const path of [
    "template",
    "locales",
    "issuer",
    "issuer.name",
    "breach",
    "breach.type",
    "breach.certainty",
    "affected[0].id",
    "affected[0].who",
    "affected[0].data",
  ]) {
    const lacking = structuredClone(least);
    putAt(lacking, path, undefined);
    const { problems } = readYaml(JSON.stringify(lacking), "x.yaml", incidentSchema);
    assert.equal(
      problems.map(({ code, path: at }) => [code, at]),
      [["missing-key", path]],
    );
  }
});

test("lists that a notice can't do without have an entry", () => {
  for (const path of ["locales", "affected", "affected[0].data"]) {
    assert.equal(
      errorsOf([[path, []]]).map(({ code, path: at }) => [code, at]),
      [["too-few-items", path]],
    );
  }
});

test("what is internal may be anything", () => {
  for (const value of [{}, { a: 1, b: [null, { c: "x" }], "お 名前": true }])
    assert.equal(errorsOf([["internal", value]]), []);
});

test.run();
