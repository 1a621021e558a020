// Turns test/seeds/<incident>.yaml, the reading of one published notice, into typed facts (format: test/seeds/README.md).
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The kinds of typed values, as they are called under `facts:`. */
export const factKinds = [
  "dates",
  "times",
  "hours",
  "counts",
  "phones",
  "emails",
  "urls",
  "names",
  "items",
  "items-not-included",
  "items-mentioned",
] as const;
export type FactKind = (typeof factKinds)[number];

/** Where a value was seen: the line of the seed (from 1) and, where it isn't plain, a few characters of it. */
export type Place = { line: number; quote?: string };

/** One value of one kind. `value` is what counts (`read-as` of a slip); `published` is how the seed writes it. */
export type SeedFact = {
  kind: FactKind;
  value: string;
  published: string;
  slip: boolean;
  derived: boolean;
  at: Place[];
  /** Counts: people, records, days, years. */
  unit?: string;
  /** Names: organisation, person, site, … */
  as?: string;
  /** Names: the full name that a short name or a reading belongs to. */
  for?: string;
  /** Names: the vocabulary id, where a locale words it. */
  term?: string;
};

/** A section or a numbered item; no heading where the item is a paragraph. `published` has what a slip looked like. */
export type OutlineEntry = {
  depth: number;
  label: string;
  line: number;
  heading?: string;
  mark?: string;
  published: { label: string; heading?: string };
};

/** A cross-reference: its place and the labels, from the top down, of the section it points to. */
export type SeedReference = { at: Place; to: string };

/** One reading. `terms` are the facts that no typed value says, one English line each. */
export type Reading = {
  seed: string;
  incident: string;
  locale: string;
  template: string;
  letterhead: string[];
  frame: { opens?: string; closes?: string };
  outline: OutlineEntry[];
  references: SeedReference[];
  facts: SeedFact[];
  terms: string[];
};

type Entry = Record<string, unknown>;

const folder = fileURLToPath(new URL("../seeds/", import.meta.url));

/** The incidents that have a reading, in order of their names. */
export function readingNames(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(0, -".yaml".length)).sort();
}

/** Reads one reading by the incident's name; throws with file and key where the file isn't in the format. */
export function readReading(incident: string): Reading {
  const file = `${incident}.yaml`;
  const top = entry(parse(readFileSync(`${folder}${file}`, "utf8")), file);
  const facts = entry(top["facts"], `${file} facts`);
  known(facts, factKinds, `${file} facts`);
  known(top, [...topKeys, "facts", "references"], file);
  const frame = entry(top["frame"], `${file} frame`);
  return {
    seed: text(top, "seed", file),
    incident: text(top, "incident", file),
    locale: text(top, "locale", file),
    template: text(top, "template", file),
    letterhead: list(top["letterhead"], file).map(String),
    frame: { ...optional(frame, "opens"), ...optional(frame, "closes") },
    outline: list(top["outline"], `${file} outline`).map((value) => readOutline(entry(value, file), file)),
    references: list(top["references"] ?? [], file).map((value) => readReference(entry(value, file), file)),
    facts: factKinds.flatMap((kind) =>
      list(facts[kind] ?? [], `${file} ${kind}`).map((value) => readFact(kind, entry(value, file), `${file} ${kind}`)),
    ),
    terms: list(top["terms"], `${file} terms`).map(String),
  };
}

/** A value as one string to compare in sets: kind, value without white space, unit of a count. */
export function factKey(fact: Pick<SeedFact, "kind" | "value" | "unit">): string {
  return [fact.kind, fact.value.replace(/\s/gu, ""), ...(fact.unit === undefined ? [] : [fact.unit])].join(" ");
}

const topKeys = ["seed", "incident", "locale", "template", "letterhead", "frame", "outline", "terms"];
const factKeys = ["value", "published", "read-as", "at", "derived", "about", "at-most", "unit", "as", "for", "term"];

function readFact(kind: FactKind, from: Entry, where: string): SeedFact {
  known(from, factKeys, where);
  const slip = from["read-as"] !== undefined;
  const value = text(from, slip ? "read-as" : "value", where);
  return {
    kind,
    value,
    published: slip ? text(from, "published", where) : value,
    slip,
    derived: from["derived"] === true,
    at: list(from["at"], where).map((place) => readPlace(place, where)),
    ...optional(from, "unit"),
    ...optional(from, "as"),
    ...optional(from, "for"),
    ...optional(from, "term"),
  };
}

function readOutline(from: Entry, where: string): OutlineEntry {
  known(from, ["depth", "label", "line", "heading", "mark", "published"], where);
  const label = text(from, "label", where);
  const heading = optional(from, "heading");
  const published = entry(from["published"] ?? {}, where);
  known(published, ["label", "heading"], where);
  return {
    depth: Number(from["depth"]),
    label,
    line: Number(from["line"]),
    ...heading,
    ...optional(from, "mark"),
    published: { label, ...heading, ...optional(published, "label"), ...optional(published, "heading") },
  };
}

function readReference(from: Entry, where: string): SeedReference {
  known(from, ["at", "to"], where);
  return { at: readPlace(from["at"], where), to: text(from, "to", where) };
}

function readPlace(from: unknown, where: string): Place {
  const match = /^(\d+)(?: (.+))?$/u.exec(String(from));
  if (match === null) throw new Error(`${where}: a place is a line number and perhaps a quote, not ${String(from)}`);
  return { line: Number(match[1]), ...(match[2] === undefined ? {} : { quote: match[2] }) };
}

function entry(from: unknown, where: string): Entry {
  if (typeof from !== "object" || from === null || Array.isArray(from)) throw new Error(`${where}: a map is missing`);
  return from as Entry; // a plain YAML map: its keys are strings, its values are looked at one by one
}

function list(from: unknown, where: string): unknown[] {
  if (!Array.isArray(from)) throw new Error(`${where}: a list is missing`);
  return from;
}

function text(from: Entry, key: string, where: string): string {
  const value = from[key];
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`${where}: ${key} is missing`);
  return String(value);
}

function optional<K extends string>(from: Entry, key: K): Partial<Record<K, string>> {
  const value = from[key];
  // A computed key widens to an index signature; the object has this one key or none.
  return (value === undefined ? {} : { [key]: String(value) }) as Partial<Record<K, string>>;
}

function known(from: Entry, keys: readonly string[], where: string): void {
  const strange = Object.keys(from).find((key) => !keys.includes(key));
  if (strange !== undefined) throw new Error(`${where}: nobody reads the key ${strange}`);
}
