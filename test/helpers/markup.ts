// Reads HTML as a template's output and shows the blocks as indented text, for tests of the markup reader.
import * as assert from "uvu/assert";
import { numberNotice } from "../../src/notice/number.ts";
import type { Block, LocaleTag, NumberStyle } from "../../src/notice/tree.ts";
import { treeText } from "../../src/notice/tree-text.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import type { Problem } from "../../src/problem.ts";
import { type MarkupOrigin, parseMarkup } from "../../src/template/markup.ts";
import { resolveMentions } from "../../src/template/resolve-mentions.ts";

/** `1.`, `(1)`, `①`: a common numbering. */
export const numbering: NumberStyle[] = [
  { figures: "decimal", before: "", after: "." },
  { figures: "decimal", before: "(", after: ")" },
  { figures: "circled", before: "", after: "" },
];

export function originOf(locale: LocaleTag = "ja"): MarkupOrigin {
  const marks = { note: "※", bullet: "・" };
  return { template: "sample", locale, place: { file: "sample.hbs" }, marks, numbering };
}

/** The problems of some HTML. */
export function problemsOf(html: string): Problem[] {
  return parseMarkup(html, originOf()).problems;
}

/** Their codes, in order. */
export function codesOf(html: string): string[] {
  return problemsOf(html).map((p) => p.code);
}

/** The blocks of HTML that has no problems; mentions print as `<ref>`, the first one of each as `<ref!>`. */
export function blocksOf(html: string, locale?: LocaleTag): Block[] {
  const found = parseMarkup(html, originOf(locale));
  assert.equal(found.problems, []);
  return resolveMentions(found.value ?? [], (mention, { first }) => [
    { type: "text", text: `<${mention.ref}${first ? "!" : ""}>` },
  ]);
}

/** The same numbered, as the lines of `treeText` below its head. */
export function linesOf(html: string, locale?: LocaleTag): string[] {
  const notice = numberNotice({
    incident: "sample",
    template: "sample",
    locale: locale ?? "ja",
    title: "",
    author: "",
    numbering,
    page: { number: ["", "", ""], labels: {} },
    children: blocksOf(html, locale),
  });
  assert.equal(notice.problems, []);
  assert.ok(notice.value);
  const text = treeText(notice.value);
  return text.slice(text.indexOf("\n\n") + 2, -1).split("\n");
}

/** The text of the only paragraph. */
export function lineOf(inner: string, locale?: LocaleTag): string {
  const [line = "", ...rest] = linesOf(`<p>${inner}</p>`, locale);
  assert.equal(rest, []);
  return line.replace(/^body: /, "");
}

/** The ids of blocks and list items in reading order. */
export function idsOf(html: string): string[] {
  return [...walkBlocks(blocksOf(html))].flatMap((block) =>
    block.type === "list" ? [block.id, ...block.items.map((item) => item.id)] : [block.id],
  );
}

/** A fact as the engine prints it; `shown` is HTML. */
export function factHtml(path: string, shown: string, kind = "text"): string {
  return `<data data-path="${path}" data-kind="${kind}" value="v">${shown}</data>`;
}
