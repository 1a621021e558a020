// Law: HTML, PDF and Word file show the tree's text, character for character but for white space.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { writePdf } from "../../src/write/pdf.ts";
import { everyNotice } from "../helpers/every-notice.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { solid } from "../helpers/parse-html.ts";
import { pdfText, popplerText } from "../helpers/pdf-text.ts";
import { type DocxRead, readDocx } from "../helpers/read-docx.ts";
import { readHtml } from "../helpers/read-html.ts";
import type { DocxField } from "../helpers/walk-docx.ts";

const test = suite("formats agree");
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

for (const one of await everyNotice()) {
  test(`${one.name} reads the same in HTML, PDF and Word`, async () => {
    const notice = one.notice();
    const written = solid(plainText(notice));
    const html = writeHtml(notice);
    assert.is(parting(readHtml(html).text, written), "", "HTML");
    const docx = await readDocx(await writeDocx(notice));
    assert.is(parting(solid(docx.text), written), "", "Word");
    assert.equal(docx.fields.map(fieldFault(docx)).filter(Boolean), [], "Word's references");
    const pdf = await writePdf(html, notice.date, printer);
    assert.is(parting(await pdfText(pdf), onPaper(notice)), "", "PDF by pdf.js");
    assert.is(parting(popplerText(pdf), onPaper(notice)), "", "PDF by poppler");
  });
}

test.run();
