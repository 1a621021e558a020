// Every fact of every incident × template × language is read back as the file has it; changed in the file, as it was changed.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { same } from "../../../src/incident/edit/expect.ts";
import { type Edit, editIncident } from "../../../src/incident/edit.ts";
import { type MarkedLeaf, markIncident } from "../../../src/incident/fact.ts";
import { incidentSchema } from "../../../src/incident/schema.ts";
import { readYaml } from "../../../src/incident/yaml.ts";
import { factsOf } from "../../../src/notice/facts.ts";
import { plainInline } from "../../../src/notice/plain.ts";
import type { Fact } from "../../../src/notice/tree.ts";
import { leafAt } from "../../../src/review/read-shown/leaf.ts";
import { readShown, type ShownContext } from "../../../src/review/read-shown.ts";
import { anotherValue, dice } from "../../helpers/another-value.ts";
import { composeOne, type EveryNotice, everyNotice, pipeline, told } from "../../helpers/every-notice.ts";
import { putAt } from "../../helpers/put-at.ts";

const { catalog } = await pipeline();
const notices = await everyNotice();

function contextOf({ loaded, locale, template }: EveryNotice): ShownContext {
  const words = catalog.locales.get(locale);
  if (words === undefined) throw new Error(`no words for ${locale}`);
  return { incident: loaded.marked, locale: words, register: catalog.templates.get(template)?.settings.register };
}

type Said = Fact & { text: string };
const saidIn = (notice: EveryNotice): Said[] =>
  factsOf(notice.notice()).map((fact) => ({ ...fact, text: plainInline(fact.children) }));

/** How often each thing was found, such as each reason for each kind of fact. */
const tally = (): { counts: Map<string, number>; add: (what: string) => void; told: () => string } => {
  const counts = new Map<string, number>();
  const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const told = () =>
    [...counts]
      .map(([what, count]) => `${what} ${count}`)
      .sort()
      .join(", ");
  return { counts, add, told };
};

test("what a notice shows is read back as the file has it, but for sums and texts with facts in them", () => {
  const refused = tally();
  const wrong: string[] = [];
  let read = 0;
  for (const notice of notices) {
    const context = contextOf(notice);
    for (const fact of saidIn(notice)) {
      const found = readShown(fact, fact.text, context);
      if ("refused" in found) refused.add(`${found.refused} ${fact.kind}`);
      else if (same(found.value, leafAt(context.incident, fact.path)?.value)) read++;
      else wrong.push(`${notice.name} ${fact.path}: ${fact.text} -> ${JSON.stringify(found.value)}`);
    }
  }
  console.log(`read back ${read}; refused: ${refused.told()}`);
  assert.equal(wrong, []);
  assert.equal([...refused.counts.keys()].sort(), ["derived count", "references text"]);
});

/** The leaves that a notice says as facts, each once. */
function saidLeaves(said: readonly Said[], context: ShownContext): MarkedLeaf[] {
  const leaves = new Map<string, MarkedLeaf>();
  for (const fact of said) {
    const leaf = leafAt(context.incident, fact.path);
    if (leaf !== undefined && fact.derivedFrom === undefined) leaves.set(fact.path, leaf);
  }
  return [...leaves.values()];
}

/** What the incident's file says at a path once an edit is made in its text. */
function afterEdit({ loaded }: EveryNotice, edit: Edit, path: string): unknown {
  const edited = editIncident(new TextDecoder("utf-8", { ignoreBOM: true }).decode(loaded.bytes), loaded.file, [edit]);
  const again = readYaml(edited.value?.text ?? "", loaded.file, incidentSchema);
  if (again.value === undefined) throw new Error(told([...edited.problems, ...again.problems]));
  return leafAt(markIncident(again.value.value), path)?.value;
}

test("a value changed in the file is read off the notice made anew, by the facts of the old one", async () => {
  const roll = dice(20260410);
  const refused = tally();
  const read = tally();
  const wrong: string[] = [];
  for (const notice of notices) {
    // Each incident in some of its templates, in either language.
    if (roll(12) > 0) continue;
    const context = contextOf(notice);
    const before = saidIn(notice);
    for (const leaf of saidLeaves(before, context)) {
      if (roll(4) > 0) continue;
      const value = anotherValue(leaf, { locale: notice.locale, source: notice.loaded.locales[0] ?? "" }, roll);
      if (value === undefined || same(value, leaf.value)) continue;
      const incident = structuredClone(notice.loaded.incident);
      putAt(incident, leaf.path, value);
      const checked = incidentSchema.safeParse(incident);
      if (!checked.success) continue; // not every id of a category fits every field
      const loaded = { ...notice.loaded, incident: checked.data, marked: markIncident(checked.data) };
      const changed = await composeOne(loaded, notice.template, notice.locale);
      if (changed.problems.some(({ severity }) => severity === "error")) continue;
      const of = (facts: readonly Said[]): Said[] => facts.filter(({ path }) => path === leaf.path);
      const [old, now] = [of(before), of(saidIn(changed))];
      if (old.length !== now.length) continue; // another value may be said elsewhere
      for (const [i, fact] of old.entries()) {
        const next = now[i]?.text ?? "";
        if (next === fact.text) continue;
        const found = readShown(fact, next, context);
        const told = `${notice.name} ${leaf.path}: ${fact.text} -> ${next}`;
        if ("refused" in found) refused.add(`${found.refused} ${fact.kind}`);
        else if (same(found.value, value)) {
          read.add(fact.kind);
          if (roll(16) === 0) assert.ok(same(afterEdit(notice, found.edit, leaf.path), value), told);
        } else wrong.push(`${told}: ${JSON.stringify([leaf.value, value, found.value])}`);
      }
    }
  }
  console.log(`read ${read.told()}; refused: ${refused.told()}`);
  assert.equal(wrong, []);
  for (const kind of ["count", "date", "email", "item", "name", "number", "phone", "term", "text", "time", "url"])
    assert.ok((read.counts.get(kind) ?? 0) > 0, `${kind}: ${read.counts.get(kind)}`);
  // Words that several ids have, the same day again, a day beside a time alone: nothing else.
  const understood = /^(ambiguous-term (term|item)|no-such-term term|relative (date|time)|part-missing (date|time))$/;
  assert.equal(
    [...refused.counts.keys()].filter((what) => !understood.test(what)),
    [],
  );
});

test.run();
