// An incident → its marked tree: every value with its path and meaning, `internal` never, and no shape of file that throws.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import {
  bareSchema,
  isNeverPrinted,
  leafMeta,
  leavesOf,
  type Marked,
  markIncident,
  markRaw,
} from "../../src/incident/fact.ts";
import { text } from "../../src/incident/schema/values.ts";
import { type Incident, incidentSchema } from "../../src/incident/schema.ts";
import { inRepository } from "../helpers/command.ts";
import { putAt } from "../helpers/put-at.ts";

const everything: Incident = incidentSchema.parse(parse(readFileSync(inRepository("schema/every-field.yaml"), "utf8")));

const leafAt = (raw: unknown, path: string) => leavesOf(markRaw(raw)).find((leaf) => leaf.path === path);
const told = (raw: unknown) => leavesOf(markRaw(raw)).map(({ path, meta, value }) => [path, meta.fact, value]);

test("a value becomes a leaf with its path, its meaning and itself as written", () => {
  const raw = {
    issuer: { name: { ja: "青葉堂" } },
    services: { shop: { type: "online-shop", url: "https://x.example/" } },
    affected: [{ id: "cards", who: { from: "2026-01" }, people: { about: 30 }, data: ["name", { text: "猫" }] }],
  };
  assert.equal(told(raw), [
    ["issuer.name", "name", { ja: "青葉堂" }],
    ["services.shop.type", "term", "online-shop"],
    ["services.shop.url", "url", "https://x.example/"],
    ["affected[0].id", undefined, "cards"],
    ["affected[0].who.from", "moment", "2026-01"],
    ["affected[0].people", "count", { about: 30 }],
    ["affected[0].data[0]", "item", "name"],
    ["affected[0].data[1]", "item", { text: "猫" }],
  ]);
  assert.is(leafAt(raw, "issuer.name")?.value, raw.issuer.name);
  assert.is(leafAt(raw, "affected[0].people")?.meta.unit, "people");
});

test("leaves stand in the order of the schema, not of the file", () => {
  const paths = told({ breach: { certainty: "possible", type: "ransomware" }, template: "x" }).map(([path]) => path);
  assert.equal(paths, ["template", "breach.type", "breach.certainty"]);
});

test("one of what may be several is a list of one, at the path where it stands", () => {
  const place = (at: unknown) => {
    const marked = markRaw({ timeline: [{ event: "sales-stopped", at }] });
    const timeline = marked.type === "object" ? marked.entries.get("timeline") : undefined;
    const entry = timeline?.type === "array" ? timeline.items[0] : undefined;
    return entry?.type === "object" ? entry.entries.get("at") : undefined;
  };
  const paths = (marked: Marked | undefined) => marked?.type === "array" && marked.items.map(({ path }) => path);
  assert.equal(paths(place("shop")), ["timeline[0].at"]);
  assert.equal(paths(place(["shop", "site"])), ["timeline[0].at[0]", "timeline[0].at[1]"]);
});

test("an item with more said of it is no leaf, but its parts are", () => {
  const raw = { affected: [{ data: [{ item: "login-password", protection: "hashed", including: ["name"] }] }] };
  assert.equal(
    told(raw).map(([path, fact]) => [path, fact]),
    [
      ["affected[0].data[0].item", "item"],
      ["affected[0].data[0].protection", undefined],
      ["affected[0].data[0].including[0]", "item"],
    ],
  );
});

test("what fits none of several ways is marked as the one it is most like, and where it is like none, without meaning", () => {
  const faulty = {
    affected: [{ data: [{ itm: "name", protection: "hasched" }, 3] }],
    requests: [{ request: "x", at: "shop" }],
  };
  assert.is(leafAt(faulty, "affected[0].data[0].protection")?.meta.vocabulary, "protection");
  assert.is(leafAt(faulty, "requests[0].at")?.meta.ref, "service");
  assert.equal(leafAt({ breach: "x" }, "breach"), { type: "leaf", path: "breach", meta: {}, value: "x" });
  assert.equal(told([1]), [["", undefined, [1]]]);
});

test("only what a file says itself is marked, not what every list and object has", () => {
  assert.equal(told({ affected: [{ who: ["x"] }], constructor: 1 }), [["affected[0].who", undefined, ["x"]]]);
  // `at` is a field of who; and a method of every list.
  assert.equal(told({ affected: [{ who: Object.create({ at: "shop" }) }] }), []);
});

test("a schema is told from its wrappers, and a leaf from what is none", () => {
  assert.is(bareSchema(text.optional()), text);
  assert.is(leafMeta(text)?.fact, "text");
  assert.is(leafMeta(text.describe("for people"))?.fact, "text");
  assert.is(leafMeta(text.optional()), undefined);
  assert.is(leafMeta(incidentSchema), undefined);
});

/** Every value within a value, itself included. */
function within(value: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  found.add(value);
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) within(inner, found);
  return found;
}

test("a file of any shape is marked without a throw, and every leaf is something it says", () => {
  const keys = [...new Set(leavesOf(markIncident(everything)).flatMap(({ path }) => path.match(/[a-z-]+/g) ?? []))];
  const key = fc.oneof(fc.constantFrom(...keys), fc.string());
  const values = [fc.anything(), fc.constantFrom("shop", "name", "2026-04-10", 3, true, null)];
  const { shape } = fc.letrec<{ shape: unknown }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      ...values,
      fc.array(tie("shape"), { maxLength: 3 }),
      fc.dictionary(key, tie("shape"), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(shape, (raw) => {
      const said = within(raw);
      for (const { value } of leavesOf(markRaw(raw))) assert.ok(said.has(value));
    }),
  );
});

test("an incident with anything in the place of a value is marked without a throw", () => {
  const paths = leavesOf(markIncident(everything)).map(({ path }) => path);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
      const faulty = structuredClone(everything);
      putAt(faulty, path, value);
      const marked = leavesOf(markRaw(faulty));
      assert.ok(marked.some((leaf) => leaf.path === "template" || path === "template"));
    }),
    { numRuns: 50 },
  );
});

test("what only the law asks is in no marked tree, so that no notice says it and no text names it", () => {
  assert.ok(everything.legal);
  const said = leavesOf(markIncident(everything)).concat(leavesOf(markRaw({ legal: { classes: [{ why: "x" }] } })));
  assert.equal(
    said.filter(({ path }) => path.startsWith("legal")),
    [],
  );
});

test("counsel's words and comments are in no marked tree: they are no facts, and no text names them", () => {
  assert.ok(everything.wording && everything.review);
  const said = leavesOf(markIncident(everything)).concat(leavesOf(markRaw(everything)));
  assert.equal(
    said.filter(({ path }) => /^(wording|review)/.test(path)),
    [],
  );
});

test("what is never printed is told by its path, alone or within", () => {
  assert.equal(["legal.role", "review", "review[0].comment.text", "internal.note"].map(isNeverPrinted), [
    true,
    true,
    true,
    true,
  ]);
  assert.equal(["reviewed", "wording[0].text", "notice.date", undefined].map(isNeverPrinted), [
    false,
    false,
    false,
    false,
  ]);
});

test("what is internal is in no marked tree, of a sound file or of another", () => {
  const mark = "planted-7f3a";
  const internal = { [mark]: mark, list: [mark, { deep: mark }], issuer: { name: mark }, number: 73519 };
  for (const marked of [
    markIncident({ ...everything, internal }),
    markRaw({ ...everything, internal }),
    markRaw({ internal }),
  ]) {
    assert.ok(marked.type === "object" && !marked.entries.has("internal"));
    const said = JSON.stringify(leavesOf(marked));
    assert.not.ok(said.includes(mark) || said.includes("73519") || said.includes("internal"));
  }
  assert.equal(told({ internal: mark }), []);
});

test.run();
