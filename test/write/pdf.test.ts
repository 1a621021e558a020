// HTML and a date to a PDF: what it says about itself, and that it is the same each time.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { settle, writePdf } from "../../src/write/pdf.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { printElsewhere } from "../helpers/print-elsewhere.ts";
import { readPdf } from "../helpers/read-pdf.ts";

const test = suite("pdf");
const printer = lendPrinter(test);

const style = `@page{size:A4;@bottom-center{content:counter(page) "／" counter(pages)}}
html{font-family:'BIZ UDPMincho','Noto Serif JP'}.zh{font-family:'Noto Serif SC','Noto Serif JP'}section{break-after:page}`;

/** A notice of three pages with all that gets an id, a tag or a bookmark. */
const notice = `<!doctype html><html lang="ja"><head><title>お詫びとお知らせ</title><style>${style}</style></head><body>
<h1>お詫びとお知らせ</h1><p>平素は<strong>格別</strong>の<a href="https://example.jp/">ご愛顧</a>を<a href="#b">賜り</a>。</p>
${["a", "b", "c"].map((id) => `<section id="${id}"><h2>${id} 経緯</h2><table><thead><tr><th>項目</th><th>件数</th></tr></thead><tbody><tr><td>𠮷田</td><td>30</td></tr></tbody></table><ul><li>氏名</li></ul><p lang="zh-Hans" class="zh">宫泽</p></section>`).join("")}
<h2>(node00000012)</h2></body></html>`;

const other = notice.replaceAll("経緯", "対応").replace("<ul>", "<table><tr><th>甲</th><td>乙</td></tr></table><ul>");

test("title, language, tags, bookmarks and pages are there", async () => {
  const pdf = await readPdf(await writePdf(notice, "2026-04-10", printer));
  assert.is(pdf.title, "お詫びとお知らせ");
  assert.is(pdf.lang, "ja");
  assert.equal(pdf.outline, ["お詫びとお知らせ", "a 経緯", "b 経緯", "c 経緯", "(node00000012)"]);
  for (const role of ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link"])
    assert.ok(pdf.tags.includes(role), role);
  assert.is(pdf.pages, 4);
  assert.match(pdf.text, "1／4");
});

test("fonts are embedded as TrueType, none as Type 3", async () => {
  const pdf = Buffer.from(await writePdf(notice, "2026-04-10", printer)).toString("latin1");
  assert.match(pdf, "/FontFile2");
  assert.match(pdf, /\+BIZUDPMincho-Regular/);
  assert.match(pdf, /\+BIZUDPMincho-Bold/);
  assert.not.match(pdf, "/Type3");
});

test("its dates are the notice's", async () => {
  const { dates } = await readPdf(await writePdf(notice, "2026-04-10", printer));
  assert.equal(dates, Array(2).fill("D:20260410000000+00'00'"));
});

test("a month is dated by its first day, and no date by 1980", async () => {
  assert.match((await readPdf(await writePdf(notice, "2026-04", printer))).dates[0], "D:20260401");
  assert.match((await readPdf(await writePdf(notice, undefined, printer))).dates[0], "D:19800101");
});

test("the same document gives the same bytes, whatever was printed before and beside it", async () => {
  const [first] = await Promise.all([writePdf(notice, "2026-04-10", printer), writePdf(other, "2026-04-10", printer)]);
  const later = await Promise.all(
    [other, notice, notice, other, notice].map((html) => writePdf(html, "2026-04-10", printer)),
  );
  for (const i of [1, 2, 4]) assert.ok(Buffer.from(first).equals(later[i] ?? Buffer.alloc(0)));
  assert.ok(Buffer.from(later[0] ?? []).equals(later[3] ?? Buffer.alloc(0)));
  assert.not.ok(Buffer.from(first).equals(later[0] ?? Buffer.alloc(0)));
});

test("the same document gives the same bytes in another process and in any time zone", async () => {
  const here = Buffer.from(await writePdf(notice, "2026-04-10", printer));
  for (const TZ of ["Asia/Tokyo", "America/Los_Angeles"]) {
    const { pdf, problems } = await printElsewhere(notice, { env: { ...process.env, TZ } });
    assert.equal(problems, []);
    assert.ok(here.equals(Buffer.from(pdf ?? "", "base64")), TZ);
  }
});

test("nothing but dates and ids is overwritten", async () => {
  const raw = await printer.print(notice);
  const settled = settle(raw, "2026-04-10");
  assert.is(settled.length, raw.length);
  const mask = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/D:\d{14}/g, "D")
      .replace(/(\/ID |[[ \n])\(node\d{8}\)/g, "$1");
  assert.is(mask(settled), mask(raw));
});

test("a PDF without dates to overwrite is refused", () => {
  assert.throws(() => settle(Buffer.from("%PDF-1.4"), "2026-04-10"), /0 dates/);
});

test.run();
