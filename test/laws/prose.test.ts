// Law: facts stand in typed fields alone: no free text of incidents/ holds a digit, a date or a name of its incident, and no template a digit.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { leavesOf, type MarkedLeaf } from "../../src/incident/fact.ts";
import { incidentNames, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { filesBelow, textOf } from "../helpers/source.ts";

/** The strings of a leaf, in every language; references to facts and sections are none. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.filter((part) => typeof part === "string");
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const isProse = ({ meta, value }: MarkedLeaf): boolean =>
  meta.fact === "text" || (typeof value === "object" && value !== null && "text" in value);

/** Figures of all scripts, and the Han ones where they count: 三名, 二〇二三年. */
const figures = /\p{Nd}|[〇一二三四五六七八九十百千万]+(?:年|月|日|時|时|名|人|件|条|社|回)/u;

for (const name of incidentNames()) {
  test(`${name}: free text holds no figure and no name of the incident`, async () => {
    const leaves = leavesOf((await loadIncident(name)).marked);
    const names = leaves
      .filter(({ meta }) => meta.fact === "name")
      .flatMap(({ value }) => strings(value))
      .filter((known) => known.length > 1);
    const faults = leaves
      .filter(isProse)
      .flatMap(({ path, value }) =>
        strings(value).flatMap((text) => [
          ...(figures.test(text) ? [`${path}: a figure in ${text}`] : []),
          ...names.filter((known) => text.includes(known)).map((known) => `${path}: the name ${known} in ${text}`),
        ]),
      );
    assert.equal(faults, []);
  });
}

test("the wording of templates holds no digit and no date", () => {
  const faults = filesBelow("templates", ".hbs").flatMap((file) => {
    const wording = textOf(file).replace(/\{\{!--[\s\S]*?--\}\}|\{\{\{?[\s\S]*?\}\}\}?|<[^>]*>/g, " ");
    return wording
      .split("\n")
      .flatMap((line, index) => (figures.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []));
  });
  assert.equal(faults, []);
});

test("the phrases of locales hold no digit and no date", async () => {
  const { locales } = (await pipeline()).catalog;
  const faults = [...locales].flatMap(([tag, { phrases }]) =>
    Object.entries(phrases).flatMap(([category, ids]) =>
      Object.entries(ids).flatMap(([id, phrase]) =>
        figures.test(phrase.replace(/\{\{[\s\S]*?\}\}|<[^>]*>/g, " ")) ? [`${tag} ${category}.${id}: ${phrase}`] : [],
      ),
    ),
  );
  assert.equal(faults, []);
});

test.run();
