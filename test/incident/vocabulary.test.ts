// The vocabulary: ids that can be written and read, each of use to a field, and each worded in every language or known to have no words.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { leavesOf, markRaw } from "../../src/incident/fact.ts";
import { type Category, cardItems, categories, vocabulary } from "../../src/incident/vocabulary.ts";
import type { Locale } from "../../src/locale/read.ts";
import { inRepository } from "../helpers/command.ts";
import { localeOf } from "../helpers/locales.ts";
import { filesBelow, textOf } from "../helpers/source.ts";

const test = suite("vocabulary");

const idsOf = (category: Category): readonly string[] => vocabulary[category];
const locales = filesBelow("templates/locales", ".yaml").map((file) => localeOf(file.replace(/^.*\/|\.yaml$/g, "")));

/** Where the words of a category stand that is no category of terms or phrases by its own name. */
const wordedAs: Partial<Record<Category, (locale: Locale) => readonly object[]>> = {
  issuer: ({ terms }) => [terms["self"] ?? {}],
  unit: ({ patterns }) => [patterns.numbers.counters],
  zone: ({ patterns }) => [patterns.moments.zones],
  harm: ({ phrases }) =>
    Object.keys(phrases)
      .filter((key) => key.startsWith("harm-"))
      .map((key) => phrases[key] ?? {}),
  permission: ({ phrases }) => [phrases["permission-carrying-out"] ?? {}, phrases["permission-sub-contracting"] ?? {}],
  topic: ({ phrases }) => [phrases["topic-question"] ?? {}, phrases["topic-answer"] ?? {}],
};

/** Categories that only steer: no id has words of its own, it chooses between sentences of the templates. By id, why none asks for it. */
const steering: Partial<Record<Category, Record<string, string>>> = {
  holding: {},
  overlap: { "not-published": "says nothing on purpose; it tells the checks why the groups don't add up" },
  section: {},
  named: {
    product: "printed as it is, which is what templates do with any name",
    brand: "as product",
    department: "as product",
  },
  strength: { asked: "what is said where nothing stronger is" },
  when: {},
  state: {},
  "resumption-time": {},
  attempt: {},
  search: {},
  recovery: {},
};

test("every id is kebab-case, and once in its category", () => {
  for (const category of categories) {
    const ids = idsOf(category);
    assert.equal(
      [category, ...ids].filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id)),
      [],
      category,
    );
    assert.is(new Set(ids).size, ids.length, category);
    assert.ok(ids.length > 1, category);
  }
});

test("every category is of a field of the file", () => {
  const everything: unknown = parse(readFileSync(inRepository("schema/every-field.yaml"), "utf8"));
  const metas = leavesOf(markRaw(everything)).map(({ meta }) => meta);
  const used = new Set<string | undefined>(metas.map((meta) => meta.vocabulary));
  // A count has its unit by its field, a reference to somebody takes a role too.
  if (metas.some(({ unit }) => unit !== undefined)) used.add("unit");
  if (metas.some(({ ref }) => ref === "actor")) used.add("role");
  assert.equal(
    categories.filter((category) => !used.has(category)),
    [],
  );
});

for (const locale of locales) {
  const { tag } = locale.locale;
  const templates = filesBelow("templates", `${tag}.hbs`).map(textOf).join("\n");
  const asked = `${templates}${JSON.stringify(locale.phrases)}`;

  test(`every id of a category that is said has words in ${tag}`, () => {
    for (const category of categories.filter((one) => steering[one] === undefined)) {
      const own = [locale.terms[category], locale.phrases[category]].filter((words) => words !== undefined);
      const places = wordedAs[category]?.(locale) ?? own;
      assert.ok(places.length > 0, category);
      for (const place of places)
        assert.equal(
          idsOf(category).filter((id) => !(id in place)),
          [],
          category,
        );
    }
  });

  test(`every id that only steers is asked for by the templates in ${tag}, or is known not to be`, () => {
    for (const [category, silent = {}] of Object.entries(steering)) {
      const ids = idsOf(category as Category); // a key of steering
      const unasked = ids.filter((id) => !new RegExp(`(?<![\\w.-])${id}(?![\\w-])`).test(asked));
      assert.equal(unasked, Object.keys(silent), category);
    }
  });
}

test("what is read off a card is an item each, its last digits alone not", () => {
  const card = idsOf("item").filter((id) => /^(?:card(?!-registered)|security-code)/.test(id));
  assert.equal([...cardItems].sort(), card.filter((id) => id !== "card-number-last-digits").sort());
});

test.run();
