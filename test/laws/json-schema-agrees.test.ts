// The JSON Schema and the reader take the same files and refuse the same, but for what only code can tell.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { incidentSchema } from "../../src/incident/schema.ts";
import { isDay, isMoment, isTime } from "../../src/incident/values.ts";
import { inRepository } from "../helpers/command.ts";

const ajv = new Ajv({ strict: false, allErrors: false, formats: { email: true } });
// What an editor is given.
const accepts = ajv.compile(JSON.parse(readFileSync(inRepository("schema/incident.schema.json"), "utf8")));

const files = [
  ...readdirSync(inRepository("incidents"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `incidents/${name}`),
  "schema/every-field.yaml",
];
const incidents = files.map((file): unknown => parse(readFileSync(inRepository(file), "utf8")));

/** What only code can tell of one value, and why; docs/editor.md lists the same. A value the editor lets pass and the reader refuses. */
const exceptions: Record<string, (value: unknown) => boolean> = {
  "a day that is in no calendar": (value) =>
    typeof value === "string" &&
    /^(about )?\d{4}-\d\d-\d\d/.test(value) &&
    !isDay(value.replace(/^about /, "").slice(0, 10)),
  "an address that no browser can read": (value) =>
    typeof value === "string" && /^https?:/i.test(value) && !URL.canParse(value),
};
const isException = (value: unknown): boolean => Object.values(exceptions).some((applies) => applies(value));

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [at];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...parts.flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

type Change = { place: (string | number)[]; how: "set" | "remove" | "rename" | "wrap" | "add"; value: unknown };

/** The same incident with one change; a deep copy. */
function changed(incident: unknown, { place, how, value }: Change): unknown {
  const copy: unknown = structuredClone(incident);
  const last = place.at(-1);
  if (last === undefined) return how === "set" ? value : copy;
  // Every key on the way leads to an object or a list: the places were read off this very value.
  const holder = place.slice(0, -1).reduce((here, key) => (here as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  const old = holder[last];
  if (how === "set") holder[last] = value;
  else if (how === "wrap") holder[last] = [old];
  else if (how === "add") holder[`${last}-more`] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else {
    delete holder[last];
    if (how === "rename") holder[`${last}s`] = old;
  }
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, "", " ", [], {}, "unknown", "publication"),
  fc.constantFrom<unknown>("2026-02-30", "2026-13-01", "2026-4-1", "about 2026-04-10", "2026-04-10 08:30", "2026-04"),
  fc.constantFrom<unknown>("2026-04-10T24:00", "2026-04-10 24:30", "2026-04-10 night", "publication 08:30", "2026"),
  fc.constantFrom<unknown>(
    "08:30",
    "24:00",
    "24:01",
    "8:30",
    "https://www.example.jp/",
    "https://[",
    "ftp://example.jp",
  ),
  fc.constantFrom<unknown>("0120-000-000", "desk@example.jp", "desk@example", "ja", "zh-Hans", "a-b", "A b", "名"),
  fc.constantFrom<unknown>({ text: "名" }, { text: {} }, { ja: "名" }, { xx1: "名" }, { about: 3 }, { sum: [] }, [
    "name",
  ]),
  fc.constantFrom<unknown>({ date: "2026-04-10", part: "night" }, { date: "2026-02-30" }, { fact: "issuer.name" }, [
    {},
  ]),
  fc.constantFrom<unknown>("name", "customers", "possible", "police", "shop", "email", "done", "text"),
  fc.string(),
  fc.integer(),
);

test("the first line of each file leads to the schema", () => {
  const schema = inRepository("schema/incident.schema.json");
  for (const file of files) {
    const [, path = ""] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(inRepository(file), "utf8")) ?? [];
    assert.is(resolve(dirname(inRepository(file)), path), schema, file);
  }
});

test("sound incidents are taken by both", () => {
  for (const [i, incident] of incidents.entries()) {
    assert.ok(incidentSchema.safeParse(incident).success, files[i]);
    assert.ok(accepts(incident), `${files[i]} ${JSON.stringify(accepts.errors)}`);
  }
});

test("broken ones are refused by both, and sound ones taken, whatever was changed in them", () => {
  const places = incidents.map((incident) => placesIn(incident));
  const change = fc.nat(incidents.length - 1).chain((i) =>
    fc.record({
      i: fc.constant(i),
      place: fc.constantFrom(...(places[i] ?? [[]])),
      how: fc.constantFrom<Change["how"]>("set", "set", "set", "set", "remove", "rename", "wrap", "add"),
      value: odd,
    }),
  );
  fc.assert(
    fc.property(change, ({ i, ...one }) => {
      const incident = changed(incidents[i], one);
      const [reader, editor] = [incidentSchema.safeParse(incident).success, accepts(incident)];
      return (
        reader === editor || (editor && !reader && [one.value, ...Object.values(Object(one.value))].some(isException))
      );
    }),
    { numRuns: 1500, seed: 20260410 },
  );
});

test("each exception is one: the editor lets it pass, the reader does not", () => {
  const [incident] = incidents;
  const cases: [string, Change][] = [
    ["a day that is in no calendar", { place: ["notice", "date"], how: "set", value: "2026-02-30" }],
    ["an address that no browser can read", { place: ["contacts"], how: "set", value: [{ form: "https://[" }] }],
  ];
  assert.equal(
    cases.map(([name]) => name),
    Object.keys(exceptions),
  );
  for (const [name, one] of cases) {
    const broken = changed(incident, one);
    assert.ok(accepts(broken), `${name}: ${JSON.stringify(accepts.errors)}`);
    assert.not.ok(incidentSchema.safeParse(broken).success, name);
  }
});

test("the forms of days, times and moments are those that code reads", () => {
  const texts = fc.oneof(
    fc.stringMatching(/^(about )?(\d{4}(-\d\d){0,2}|publication|\d\d:\d\d)([ T](\d\d:\d\d|night|dawn))?$/),
    fc.string(),
  );
  // The schema's own parts for them, found by their only users.
  const definition = (key: string) => ajv.compile(formOf(key));
  const forms: [string, (text: string) => boolean][] = [
    ["day", isDay],
    ["time", isTime],
    ["moment", isMoment],
  ];
  for (const [key, reads] of forms) {
    const matches = definition(key);
    fc.assert(
      fc.property(
        texts,
        (text) => matches(text) === reads(text) || isException(text) || isException(text.replace("T", " ")),
      ),
      { numRuns: 2000, seed: 1 },
    );
  }
});

/** A schema of one form, with the pattern that the committed one has for it. */
function formOf(key: string): object {
  const schema = readFileSync(inRepository("schema/incident.schema.json"), "utf8");
  const patterns = [
    ...new Set([...schema.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, one = ""]) => JSON.parse(one))),
  ];
  const pattern = patterns.find((one: string) =>
    key === "moment" ? one.includes("publication") : key === "day" ? /^\^\[1-9\]/.test(one) : /^\^\(\(\[01\]/.test(one),
  );
  if (pattern === undefined) throw new Error(`no pattern of a ${key}`);
  return { type: "string", pattern };
}

test.run();
