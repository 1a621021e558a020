// Law: the facts read back from a notice's HTML and Word file are the facts that were written, each time they are said.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/notice/facts.ts";
import type { Inline, Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { everyNotice } from "../helpers/every-notice.ts";
import { readDocx } from "../helpers/read-docx.ts";
import { type ReadFact, readHtml } from "../helpers/read-html.ts";

/** What is shown of a fact: a reading stands over its base and is no part of the line. */
const shown = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if ("children" in inline) return shown(inline.children);
      if (inline.type === "ruby") return inline.base;
      if (inline.type === "break") return "\n";
      return inline.type === "text" ? inline.text : inline.label;
    })
    .join("");

const written = (notice: Notice): ReadFact[] =>
  factsOf(notice).map(({ type, children, ...fact }) => ({ ...fact, text: shown(children) }));

/** One fact a line, with its occurrence by path. */
function lines(facts: readonly ReadFact[]): string {
  const said = new Map<string, number>();
  return facts
    .map(({ path, kind, value, text, unit, derivedFrom, lang }) => {
      const time = (said.get(path) ?? 0) + 1;
      said.set(path, time);
      return [`${path} (${time})`, kind, value, unit ?? "", derivedFrom?.join(" ") ?? "", lang ?? "", text].join(" | ");
    })
    .join("\n");
}

for (const one of await everyNotice()) {
  test(`${one.name}: HTML gives the facts back`, () => {
    const notice = one.notice();
    assert.fixture(lines(readHtml(writeHtml(notice)).facts), lines(written(notice)));
  });

  test(`${one.name}: the Word file gives the facts back, by controls, by bookmarks and by its list`, async () => {
    const notice = one.notice();
    const { listed, controls, bookmarked } = await readDocx(await writeDocx(notice));
    const facts = written(notice);
    assert.fixture(lines(listed), lines(facts));
    const brief = (spans: readonly { path: string; text: string }[]) =>
      spans.map(({ path, text }) => `${path} | ${text}`).join("\n");
    assert.fixture(brief(controls), brief(facts));
    assert.fixture(brief(bookmarked), brief(facts));
  });
}

test.run();
