// Law: a template whose register is plain says nothing humble but its apology, whatever the incident and whichever the shared wording.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Inline } from "../../src/notice/tree.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import { everyNotice, pipeline } from "../helpers/every-notice.ts";

/** What companies say of themselves to customers; お詫び申し上げます is what public bodies say too. */
const humble: Record<string, RegExp> = {
  ja: /いたし|おります|おりません|おりました|(?<!ありがとう)ございま|(?<!お詫び)申し上げ|まいり|賜り|承り|承って|かねます|差し上げ|くださいますよう/,
  "zh-Hans": /敬请|烦请|谨此|您|恕不/,
};

/** The notice's own words: names and free texts are the incident's. */
function wording(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      if (!("children" in inline) || !Array.isArray(inline.children)) return "";
      return inline.type === "fact" && (inline.kind === "text" || inline.kind === "name")
        ? ""
        : wording(inline.children);
    })
    .join("");
}

const { catalog } = await pipeline();
const plain = [...catalog.templates.values()].filter(({ settings }) => settings.register === "plain");

test("there is a template of that register, and a list for each language", () => {
  assert.ok(plain.length > 0);
  assert.equal(Object.keys(humble).sort(), [...catalog.locales.keys()].sort());
});

for (const one of (await everyNotice()).filter(({ template }) => plain.some(({ name }) => name === template))) {
  test(`${one.name} says nothing humble`, () => {
    const found = walkBlocks(one.notice().children).flatMap((block) => {
      const inlines = block.type === "paragraph" ? block.children : block.type === "section" ? block.heading : [];
      const said = wording(inlines);
      return humble[one.locale]?.test(said) ? [said] : [];
    });
    assert.equal(found, []);
  });
}

test.run();
