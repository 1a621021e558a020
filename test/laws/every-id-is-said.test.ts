// Law: whatever id of the vocabulary a field has, templates say it, in every language with the same facts, and in words.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { leavesOf, markIncident } from "../../src/incident/fact.ts";
import { categories, vocabulary } from "../../src/incident/vocabulary.ts";
import { factsOf } from "../../src/notice/facts.ts";
import { plainInline } from "../../src/notice/plain.ts";
import { composeOne, type EveryNotice, everything, loadIncident, pipeline, told } from "../helpers/every-notice.ts";
import { putAt } from "../helpers/put-at.ts";

const loaded = await loadIncident(everything);
const { templates, locales } = await pipeline();
/** The first field of each category in every-field.yaml. */
const fields = new Map(
  leavesOf(loaded.marked)
    .toReversed()
    .map(({ path, meta }) => [meta.vocabulary, path]),
);
/** Words of counts and harms stand beside what they are of; no field has their ids. */
const withoutField = new Set(["unit", "damage"]);
const said = categories.filter((category) => !withoutField.has(category));

/** The fields with the next id in each, so that in the end each has had every one of its category. */
function withIds(turn: number): { incident: typeof loaded.incident; paths: string[] } {
  const incident = structuredClone(loaded.incident);
  const paths = said.flatMap((category) => {
    const [path, id] = [fields.get(category), vocabulary[category][turn % vocabulary[category].length]];
    if (path === undefined || turn >= vocabulary[category].length) return [];
    putAt(incident, path, id);
    return [path];
  });
  return { incident, paths };
}

/** What a notice fails to say of these fields, and facts that show nothing. */
function faultsOf(one: EveryNotice, paths: readonly string[]): string[] {
  const silent = factsOf(one.notice()).filter(({ children }) => plainInline(children) === "");
  return [
    ...one.problems
      .filter(({ path, severity }) => severity === "error" || paths.includes(path ?? ""))
      .map((p) => told([p])),
    ...silent.map(({ path }) => `${path} shows nothing`),
  ];
}

const pathsOf = (one: EveryNotice): string =>
  [...new Set(factsOf(one.notice()).map(({ path }) => path))].sort().join("\n");

test("every category has a field", () => {
  assert.equal(
    said.filter((category) => !fields.has(category)),
    [],
  );
});

const turns = Math.max(...said.map((category) => vocabulary[category].length));
for (let turn = 0; turn < turns; turn++) {
  const template = templates[turn % templates.length] ?? "";
  test(`id ${turn + 1} of each category is said in every language, as ${template}`, async () => {
    const { incident, paths } = withIds(turn);
    const changed = { ...loaded, incident, marked: markIncident(incident) };
    const all = await Promise.all(locales.map((locale) => composeOne(changed, template, locale)));
    for (const one of all) assert.equal(faultsOf(one, paths), [], one.name);
    const [first, ...others] = all.map(pathsOf);
    for (const other of others) assert.fixture(other, first ?? "");
  });
}

test.run();
