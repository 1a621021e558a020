// A reading, and facts or a text read back from a notice → sets of typed values, and where they differ.

import type { Fact } from "../../src/notice/tree.ts";
import type { ReadFact } from "./read-html.ts";
import { factKey, type Reading, type SeedFact } from "./reading.ts";
import type { ScannedText } from "./scan-notice.ts";

type Kind = "dates" | "times" | "hours" | "counts" | "phones" | "emails" | "urls" | "names" | "items";

/** Items that leaked, that did not and that are only mentioned are one set: a word of the notice doesn't tell which it is. */
const kindOf = (kind: SeedFact["kind"]): Kind => (kind.startsWith("items") ? "items" : (kind as Kind)); // what is left

const keyOf = (kind: Kind, value: string, unit?: string): string =>
  factKey({ kind, value, ...(unit === undefined ? {} : { unit }) });

/** What readings call by a name and the incident file by an id of the vocabulary under another name. */
const termIds: Record<string, string> = { "final-report": "final", "first-report": "first" };

/** What a reading wants, by key: names that a locale words are wanted by their vocabulary id. */
export type WantedSet = { values: Set<string>; derived: Set<string>; terms: Set<string> };

/** The typed values of a reading. */
export function wantedSet({ facts }: Reading): WantedSet {
  const wanted: WantedSet = { values: new Set(), derived: new Set(), terms: new Set() };
  for (const { kind, value, unit, term, derived } of facts) {
    if (term !== undefined) wanted.terms.add(termIds[term] ?? term);
    else (derived ? wanted.derived : wanted.values).add(keyOf(kindOf(kind), value, unit));
  }
  return wanted;
}

const kinds: Record<string, Kind> = { date: "dates", phone: "phones", email: "emails", url: "urls", item: "items" };

/** The typed values of facts read back, each with a path that says it, and terms; a name counts as it is shown. Derived ones are set aside. */
function factSet(facts: readonly ReadFact[]): { values: Map<string, string>; terms: Set<string> } {
  const found = { values: new Map<string, string>(), terms: new Set<string>() };
  for (const { path, kind, value, text, unit, derivedFrom } of facts) {
    const typed = typedValue(kind, value, text, unit);
    if (kind === "term") found.terms.add(value);
    else if (typed !== undefined && derivedFrom === undefined) found.values.set(typed, path);
  }
  return found;
}

/** The counts that a notice computes. */
export function derivedKeys(facts: readonly Pick<Fact, "value" | "unit" | "derivedFrom">[]): Set<string> {
  const derived = facts.filter(({ derivedFrom }) => derivedFrom !== undefined);
  return new Set(derived.map(({ value, unit }) => keyOf("counts", value, unit)));
}

function typedValue(kind: string, value: string, text: string, unit: string | undefined): string | undefined {
  if (kind === "time") return keyOf(value.includes("T") ? "times" : "hours", value);
  if (kind === "count") return keyOf("counts", value, unit);
  if (kind === "name") return keyOf("names", text);
  const known = kinds[kind];
  return known === undefined ? undefined : keyOf(known, value);
}

/** Where facts read back differ from a reading, both ways; `named` are the terms that any reading calls a name. */
export function factDifferences(wanted: WantedSet, facts: readonly ReadFact[], named: ReadonlySet<string>): string[] {
  const found = factSet(facts);
  return [
    ...[...wanted.values].filter((key) => !found.values.has(key)).map((key) => `missing: ${key}`),
    ...[...wanted.terms].filter((term) => !found.terms.has(term)).map((term) => `missing: term ${term}`),
    ...[...found.values].filter(([key]) => !wanted.values.has(key)).map(([key, path]) => `invented: ${key} (${path})`),
    ...[...found.terms]
      .filter((term) => named.has(term) && !wanted.terms.has(term))
      .map((term) => `invented: term ${term}`),
  ];
}

/** Items whose words are ordinary ones too: お電話, 会員情報, the card data that a heading speaks of. */
const ordinary = ["phone", "member-data", "card-information"].map((id) => keyOf("items", id));

/**
 * Where a text differs from a reading, both ways: what patterns find in it, and items by their words; names must all be there, but only
 * defined ones can be told to be too many. `derived` are values that the notice computes.
 */
export function textDifferences(
  wanted: WantedSet,
  { values, words }: ScannedText,
  derived: ReadonlySet<string>,
): string[] {
  const worded = new Set([...words.values()].flat());
  const isThere = (key: string): boolean => values.has(key) || worded.has(key);
  const isWanted = (key: string): boolean => wanted.values.has(key) || wanted.derived.has(key) || derived.has(key);
  const items = [...words.values()].filter((keys) => keys.every((key) => key.startsWith("items ")));
  return [
    ...[...wanted.values].filter((key) => !isThere(key)).map((key) => `missing: ${key}`),
    ...[...values].filter((key) => !isWanted(key)).map((key) => `invented: ${key}`),
    ...items
      .filter((keys) => !keys.some((key) => isWanted(key) || ordinary.includes(key)))
      .map((keys) => `invented: ${keys.join(" or ")}`),
  ];
}
