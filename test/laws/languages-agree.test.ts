// Law: a notice has the same sections and says the same facts in every language of its template, and every language has every word.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareLocales, compareWithVocabulary } from "../../src/locale/compare.ts";
import { factsOf } from "../../src/notice/facts.ts";
import type { Fact, Notice } from "../../src/notice/tree.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import { everyNotice, pipeline, told } from "../helpers/every-notice.ts";

/** A fact as it is in every language: what is worded by language (a name, a free text) counts by its path alone. */
function factKey({ path, kind, value, unit, derivedFrom }: Fact): string {
  const worded = kind === "name" || kind === "text" || path.endsWith(".text");
  return [path, kind, worded ? "" : value, unit ?? "", derivedFrom?.join(" ") ?? ""].join(" | ");
}

/** Sections with id, level and label, which is left out where languages number in their own ways; lists are left to each language, which may say in one sentence what another lists. */
const sectionsOf = (notice: Notice, withLabels: boolean): string[] =>
  walkBlocks(notice.children).flatMap((block) =>
    block.type === "section" ? [`${"#".repeat(block.level)} ${withLabels ? block.label : ""} ${block.id}`] : [],
  );

/** What one set has and the other lacks, in lines. */
function difference(one: Set<string>, other: Set<string>, names: readonly [string, string]): string {
  const only = (a: Set<string>, b: Set<string>, name: string) =>
    [...a].filter((key) => !b.has(key)).map((key) => `only in ${name}: ${key}`);
  return [...only(one, other, names[0]), ...only(other, one, names[1])].join("\n");
}

const all = await everyNotice();
const { catalog } = await pipeline();
const tags = [...catalog.locales.keys()];

for (const one of all.filter(({ locale }) => locale === tags[0])) {
  const others = all.filter((o) => o.loaded === one.loaded && o.template === one.template && o !== one);
  const name = `${one.loaded.name} as ${one.template}`;

  test(`${name} has the same sections in ${tags.join(" and ")}`, () => {
    const alike = Object.keys(catalog.templates.get(one.template)?.settings.numbering ?? {}).length === 1;
    const wanted = sectionsOf(one.notice(), alike).join("\n");
    for (const other of others) assert.fixture(sectionsOf(other.notice(), alike).join("\n"), wanted, other.locale);
  });

  test(`${name} says the same facts in ${tags.join(" and ")}`, () => {
    const keys = (notice: Notice) => new Set(factsOf(notice).map(factKey));
    for (const other of others) {
      assert.is(difference(keys(one.notice()), keys(other.notice()), [one.locale, other.locale]), "");
    }
  });
}

test("there is more than one language", () => {
  assert.ok(tags.length > 1, tags.join());
});

test("every language has every term, form, phrase and label that another has", () => {
  assert.is(told(compareLocales([...catalog.locales.values()])), "");
});

for (const locale of catalog.locales.values()) {
  test(`${locale.locale.tag} words every id of the vocabulary and no other`, () => {
    assert.is(told(compareWithVocabulary(locale)), "");
  });
}

for (const template of catalog.templates.values()) {
  test(`${template.name} is worded in every language`, () => {
    assert.equal([...template.wording.keys()].sort(), [...tags].sort());
  });
}

test("every partial is worded in every language", () => {
  const names = new Set([...catalog.partials.keys()].map((key) => key.slice(0, key.lastIndexOf("."))));
  const missing = [...names].flatMap((name) =>
    tags.map((tag) => `${name}.${tag}`).filter((key) => !catalog.partials.has(key)),
  );
  assert.equal(missing, []);
});

test.run();
