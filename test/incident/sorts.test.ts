// The sorts of ids: known by category, each asked for by some sentence, and with the words that sentences ask of them.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isOfSort, type Sort, type SortedCategory, sortedCategories, sortsOf } from "../../src/incident/sorts.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { localeOf } from "../helpers/locales.ts";
import { filesBelow, textOf } from "../helpers/source.ts";

const test = suite("sorts");

/** Sorts that no template names, with the helper that asks for them. */
const askedByCode: readonly string[] = ["person"];

/** The forms of terms that sentences ask of all ids of a sort. */
const forms: { [C in SortedCategory]?: Partial<Record<Sort<C>, readonly string[]>> } = {
  cause: { neglect: ["clause"], fault: ["clause"], intrusion: ["clause"] },
  origin: { outer: ["who"] },
};

test("an id is of the sorts that stand beside it, of its own category", () => {
  assert.ok(isOfSort("cause", "weak-password", "neglect"));
  assert.not(isOfSort("cause", "weak-password", "fault"));
  assert.ok(isOfSort("cause", "software-fault", "fault"));
  assert.not(isOfSort("breach", "software-fault", "fault" as "state")); // a sort of causes
});

test("words in place of an id are of no sort, nor are ids of a category without", () => {
  assert.not(isOfSort("cause", "text", "neglect"));
  assert.not(isOfSort("measure", "waf", "neglect"));
  assert.not(isOfSort("cause", "constructor", "name" as "fault")); // what every object has
  assert.equal(sortsOf("measure"), []);
  assert.equal(sortsOf("origin"), ["known", "outer"]);
});

test("each id of a category with sorts says of which it is", () => {
  for (const category of sortedCategories)
    for (const sort of sortsOf(category)) {
      const ids: readonly string[] = vocabulary[category];
      // Asked as templates do, by names.
      const of = (id: string): boolean => isOfSort<string>(category, id, sort);
      assert.ok(ids.some(of), `${category}: nothing is of ${sort}`);
      assert.not(ids.every(of), `${category}: everything is of ${sort}`);
    }
});

test("each sort is asked for", () => {
  const sources = [...filesBelow("templates", ".hbs"), ...filesBelow("templates/locales", ".yaml")].map(textOf);
  const call = /[({#]sort [\w.@-]+((?: "[a-z-]+")+)|\((?:pick|leave)-sort [\w.@-]+ [\w-]+=("[a-z -]+")/g;
  const calls = sources.flatMap((source) => [...source.matchAll(call)]);
  const asked = new Set(calls.flatMap(([, names = "", text = ""]) => `${names} ${text}`.match(/[a-z-]+/g) ?? []));
  for (const name of askedByCode) asked.add(name);
  for (const category of sortedCategories)
    assert.equal(
      sortsOf(category).filter((sort) => !asked.has(sort)),
      [],
      category,
    );
});

for (const tag of ["ja", "zh-Hans"])
  test(`what is of a sort has the words that sentences ask of it in ${tag}`, () => {
    const { terms } = localeOf(tag);
    for (const [category, sorts] of Object.entries(forms))
      for (const [sort, wanted] of Object.entries<readonly string[]>(sorts)) {
        const ids: readonly string[] = vocabulary[category as SortedCategory]; // a key of forms
        const words = ids.filter((id) => isOfSort<string>(category, id, sort)).map((id) => [id, terms[category]?.[id]]);
        const lacking = words.filter(([, word]) => typeof word !== "object" || wanted.some((form) => !(form in word)));
        assert.equal(lacking, [], `${category}, ${sort}`);
      }
  });

test.run();
