// Laws: HTML, PDF and Word file show the tree's text, character for character but for white space; and the facts read back from HTML and
// Word file are those that were written, each time they are said. Both in one file, so that each notice is composed, written and read once.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/notice/facts.ts";
import { plainText } from "../../src/notice/plain.ts";
import type { Inline, Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { writePdf } from "../../src/write/pdf.ts";
import { everyNotice } from "../helpers/every-notice.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { solid } from "../helpers/parse-html.ts";
import { pdfText, popplerText } from "../helpers/pdf-text.ts";
import { type DocxRead, readDocx } from "../helpers/read-docx.ts";
import { type HtmlRead, type ReadFact, readHtml } from "../helpers/read-html.ts";
import type { DocxField } from "../helpers/walk-docx.ts";

const test = suite("formats agree and are read back");
const printer = lendPrinter(test);

/** Where two texts part, and what stands there; empty where they don't. */
function parting(read: string | undefined, written: string): string {
  if (read === undefined || read === written) return "";
  let at = 0;
  while (read[at] === written[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
  return `read ${near(read)}, written ${near(written)}`;
}

/** On paper a reading stands over its base, without the brackets that the line has. */
const onPaper = (notice: Notice): string =>
  solid(
    plainText({
      // The tree is plain data and comes back as it went.
      children: JSON.parse(
        JSON.stringify(notice.children, (_, value) =>
          value?.type === "ruby" ? { type: "text", text: `${value.base}${value.reading}` } : value,
        ),
      ) as Notice["children"],
    }),
  );

/** A reference field whose text is not what the field yields: the number of the paragraph that has its bookmark. */
const fieldFault =
  ({ lines }: DocxRead) =>
  ({ instruction, result }: DocxField): string => {
    const [, bookmark, form] = /^REF (\S+) .*\\([nw])\b/.exec(instruction) ?? [];
    if (bookmark === undefined) return /^(?:HYPERLINK|PAGE)/.test(instruction) ? "" : `unknown field ${instruction}`;
    const number = lines.find((line) => line.bookmarks.includes(bookmark))?.number;
    const yielded = form === "n" ? number?.own : number?.full;
    return yielded === result ? "" : `${instruction} yields ${yielded}, not ${result}`;
  };

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

/** The facts in HTML; in the Word file by its list, by controls and by bookmarks. */
function assertReadBack(notice: Notice, html: HtmlRead, docx: DocxRead): void {
  const facts = written(notice);
  const wanted = lines(facts);
  assert.fixture(lines(html.facts), wanted, "HTML's facts");
  assert.fixture(lines(docx.listed), wanted, "Word's list");
  const brief = (spans: readonly { path: string; text: string }[]) =>
    spans.map(({ path, text }) => `${path} | ${text}`).join("\n");
  assert.fixture(brief(docx.controls), brief(facts), "Word's controls");
  assert.fixture(brief(docx.bookmarked), brief(facts), "Word's bookmarks");
}

for (const one of await everyNotice()) {
  test(`${one.name} reads the same in HTML, PDF and Word, and gives its facts back`, async () => {
    const notice = one.notice();
    const text = solid(plainText(notice));
    const html = writeHtml(notice);
    const read = readHtml(html);
    assert.is(parting(read.text, text), "", "HTML");
    const docx = await readDocx(await writeDocx(notice));
    assert.is(parting(solid(docx.text), text), "", "Word");
    assert.equal(docx.fields.map(fieldFault(docx)).filter(Boolean), [], "Word's references");
    assertReadBack(notice, read, docx);
    const pdf = await writePdf(html, notice.date, printer);
    const byPoppler = popplerText(pdf);
    assert.is(parting(byPoppler, onPaper(notice)), "", "PDF by poppler");
    // Both readers, of which this is the slower one, read what each incident's own template makes; every other PDF is read by one.
    if (one.own || byPoppler === undefined)
      assert.is(parting(await pdfText(pdf), onPaper(notice)), "", "PDF by pdf.js");
  });
}

test.run();
