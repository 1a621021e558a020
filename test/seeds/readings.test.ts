// Holds the readings of the published notices against their own format: nothing here needs the notices.
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FactKind, factKey, type Reading, readingNames, readReading } from "../helpers/reading.ts";

const readings = readingNames().map(readReading);

test("each of the five notices has one reading, named after its incident", () => {
  assert.equal(
    readings.map((reading) => reading.incident),
    ["2016-ipsa", "2017-nippan-ips", "2017-sempre-design", "2018-ks-factory", "2023-tougyoku"],
  );
  assert.equal(
    readings.map((reading) => reading.incident),
    readingNames(),
  );
  assert.is(new Set(readings.map((reading) => reading.template)).size, 5);
  for (const { seed, terms } of readings) assert.ok(/^00\d_[0-9a-f]{16}\.txt$/u.test(seed) && terms.length > 20, seed);
});

test("an outline goes down one level at a time and counts without a gap", () => {
  for (const { incident, outline } of readings) {
    const counted: number[] = [];
    let line = 0;
    for (const entry of outline) {
      const where = `${incident} line ${entry.line} ${entry.label}`;
      assert.ok(entry.depth >= 1 && entry.depth <= counted.length + 1, where);
      assert.ok(entry.line > line, where);
      line = entry.line;
      counted.length = Math.max(entry.depth, counted.length === entry.depth - 1 ? entry.depth : 0);
      const number = labelNumber(entry.label);
      if (number === undefined) continue;
      assert.is(number, (counted[entry.depth - 1] ?? 0) + 1, where);
      counted[entry.depth - 1] = number;
    }
  }
});

test("a reference points to an entry of the outline", () => {
  for (const { incident, outline, references } of readings) {
    const paths = labelPaths(outline);
    for (const { to } of references) assert.ok(paths.includes(to), `${incident}: ${to} is not in ${paths.join(", ")}`);
  }
});

test("each value is in the form of its kind, is there once, and says where it was seen", () => {
  const forms: Partial<Record<FactKind, RegExp>> = {
    dates: /^(\d{4}-\d{2}(-\d{2})?|publication)$/u,
    times: /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}|afternoon)$/u,
    hours: /^\d{2}:\d{2}$/u,
    counts: /^[1-9]\d*$/u,
    phones: /^[\d-]+$/u,
    items: /^[a-z]+(-[a-z]+)*$/u,
    "items-not-included": /^[a-z]+(-[a-z]+)*$/u,
    "items-mentioned": /^[a-z]+(-[a-z]+)*$/u,
  };
  for (const { incident, facts } of readings) {
    for (const fact of facts) {
      const where = `${incident} ${factKey(fact)}`;
      assert.ok(forms[fact.kind]?.test(fact.value) ?? true, where);
      if (/^(date|time)s \d{4}-\d{2}-\d{2}/u.test(factKey(fact))) {
        const date = fact.value.slice(0, 10);
        assert.is(new Date(`${date}T00:00Z`).toISOString().slice(0, 10), date);
      }
      assert.is(fact.unit !== undefined, fact.kind === "counts", where);
      assert.is(fact.as !== undefined, fact.kind === "names", where);
      assert.ok(fact.at.length > 0 && fact.at.every((place) => place.line > 0), where);
      assert.is(facts.filter((other) => factKey(other) === factKey(fact) && other.slip === fact.slip).length, 1, where);
    }
  }
});

test("a quote has at most twelve characters", () => {
  for (const { incident, facts, references } of readings) {
    for (const place of [...facts.flatMap((fact) => fact.at), ...references.map((reference) => reference.at)]) {
      assert.ok([...(place.quote ?? "").replace(/\s/gu, "")].length <= 12, `${incident} ${place.quote}`);
    }
  }
});

test("a derived count is the sum of others, or the days from one date to another", () => {
  for (const { incident, facts } of readings) {
    for (const fact of facts.filter((one) => one.derived)) {
      const parts = facts.filter((one) => one.kind === "counts" && one.unit === fact.unit && one !== fact);
      const days = facts
        .filter((one) => one.kind === "dates" && one.value.length === 10)
        .map((one) => Date.parse(one.value));
      const apart = days.some((from) => days.includes(from + (Number(fact.value) - 1) * 86_400_000));
      assert.ok(
        fact.unit === "days" ? apart : sums(parts.map((one) => Number(one.value))).has(Number(fact.value)),
        incident,
      );
    }
  }
});

test("the list in the README names each item and each term", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  for (const { incident, facts } of readings) {
    for (const fact of facts) {
      const id = fact.kind.startsWith("items") ? fact.value : fact.term;
      if (id !== undefined) assert.ok(readme.includes(`\`${id}\``), `${incident}: ${id}`);
    }
  }
});

/** The number that a label counts; none for Q. and headings without a label. */
function labelNumber(label: string): number | undefined {
  if (/^I+\.$/u.test(label)) return label.length - 1;
  const digits = /\d+/u.exec(label.normalize("NFKC"))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Each entry with the labels above it: "I. 1. (4) ①". */
function labelPaths(outline: Reading["outline"]): string[] {
  const path: string[] = [];
  return outline.map((entry) => {
    path.length = entry.depth - 1;
    path.push(entry.label);
    return path.join(" ");
  });
}

/** Every sum of some of the parts. */
function sums(parts: readonly number[]): Set<number> {
  const known = new Set([0]);
  for (const part of parts) for (const sum of [...known]) known.add(sum + part);
  return known;
}

test.run();
