import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../../src/notice/plain.ts";
import type { Notice } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { isInstalled, libreOfficeSaved, libreOfficeTexts, pandocText, withPart } from "../../helpers/docx-programs.ts";
import { numberedNotice, schemes } from "../../helpers/numbered-notice.ts";
import { childOf, type DocxPackage, openDocx } from "../../helpers/open-docx.ts";
import { solid } from "../../helpers/parse-html.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";
import { walkPart } from "../../helpers/walk-docx.ts";

/** Programs print a reading where they like, so it is taken out. */
function withoutReadings(notice: Notice): Notice {
  const text = JSON.stringify(notice, (_, value) =>
    value?.type === "ruby" ? { type: "text", text: String(value.base) } : value,
  );
  // The tree is plain data and comes back as it went.
  return JSON.parse(text) as Notice;
}

/** LibreOffice 7.4 draws full-width figures of its own numbers half-width. */
const folded = (text: string): string =>
  solid(text).replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const samples: Record<string, Notice> = {
  "ja.docx": withoutReadings(sampleNotice("ja")),
  "zh.docx": withoutReadings(sampleNotice("zh-Hans")),
};

test("LibreOffice counts numbers and references to the tree's labels, whatever stood in the fields", async () => {
  if (!isInstalled("soffice", "LibreOffice") || !isInstalled("pdftotext", "poppler")) return;
  const notices = { ...samples };
  Object.values(schemes).forEach((scheme, index) => {
    notices[`numbers-${index}.docx`] = numberedNotice(scheme);
  });
  const files: Record<string, Uint8Array> = {};
  for (const [name, notice] of Object.entries(notices)) {
    const stale = (xml: string): string =>
      xml.replace(/("separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>)[^<]*/g, "$1STALE");
    files[name] = await withPart(await writeDocx(notice), "word/document.xml", stale);
  }
  const texts = libreOfficeTexts(files);
  for (const [name, notice] of Object.entries(notices)) {
    assert.is(folded(texts[name] ?? ""), folded(plainText(notice)), name);
  }
});

test("LibreOffice keeps every bookmark with its text, and the exported list, when it saves", async () => {
  if (!isInstalled("soffice", "LibreOffice")) return;
  const bytes = await writeDocx(sampleNotice("ja"));
  const [before, after] = [await openDocx(bytes), await openDocx(libreOfficeSaved(bytes))];
  const ours = (opened: DocxPackage): string[] =>
    walkPart(childOf(opened.document, "body"), () => undefined)
      .bookmarks.filter(({ name }) => /^_n[fk]_/.test(name))
      .map(({ name, text }) => `${name} ${text}`)
      .sort();
  assert.equal(ours(after), ours(before));
  assert.is(after.list?.outerHTML, before.list?.outerHTML);
});

test("pandoc reads the tree's words", async () => {
  if (!isInstalled("pandoc", "pandoc")) return;
  for (const notice of Object.values(samples)) {
    const read = solid(pandocText(await writeDocx(notice)));
    const words = solid(wordsOf(notice));
    assert.is(read, words);
  }
});

/** The text without labels and marks. */
function wordsOf(notice: Notice): string {
  const text = JSON.stringify(notice, (_, value) =>
    value?.type === "section" || (value?.children && !value.type) ? { ...value, label: "" } : value,
  );
  // As above.
  return plainText(JSON.parse(text) as Notice);
}

test.run();
