// Two bodies → which paragraphs, rows and tables are new and gone, with the lists and styles that they need.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bookmark, p, r } from "../../helpers/read-returned.ts";
import { opened, redlinedBodies } from "../../helpers/redlined.ts";

const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${p(r(text))}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

test("a table is told apart row by row and cell by cell", async () => {
  const { xml, changes } = await redlinedBodies(
    table(row("項目", "件数"), row("氏名", "1,007名"), row("住所", "20件")) + p(),
    table(row("項目", "件数"), row("氏名", "1,017名"), row("電話番号", "5件"), row("住所", "20件")) + p(),
  );
  assert.is(changes, 2);
  assert.is([...xml.matchAll(/<w:trPr><w:ins /g)].length, 1);
  assert.is([...xml.matchAll(/<w:trPr><w:del /g)].length, 0);
});

test("a table of another shape is gone, and another is there; they don't touch", async () => {
  const { xml } = await redlinedBodies(table(row("項目", "件数")) + p(), table(row("項目", "件数", "備考")) + p());
  assert.is([...xml.matchAll(/<w:tr>/g)].length, 2);
});

test("a list and a style that only the old file has come with it", async () => {
  const item = (text: string, list: number, style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
  const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const numbering = (format: string) =>
    `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const styles = (...ids: string[]) =>
    `<w:styles ${spaces}>${ids.map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`).join("")}</w:styles>`;
  const { docx, xml } = await redlinedBodies(item("項目の一つ", 1, "Old") + p(r("残る文")), p(r("残る文")), {
    old: { "word/numbering.xml": numbering("bullet"), "word/styles.xml": styles("Old") },
    now: { "word/numbering.xml": numbering("decimal"), "word/styles.xml": styles("New") },
  });
  assert.match(xml, /<w:numId w:val="2"\/>/);
  const parts = await opened(docx);
  assert.match(
    parts.text("word/numbering.xml") ?? "",
    /<w:abstractNum [^>]*w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/,
  );
  assert.match(parts.text("word/styles.xml") ?? "", /w:styleId="Old"/);
});

test("paragraphs are found by their words when ids only count places", async () => {
  const line = (n: number, text: string) => p(bookmark(n, `_nk_line_${n}`, r(text)));
  const { changes } = await redlinedBodies(
    line(0, "四月一日に不正なアクセスを確認しました。") + line(1, "警察に相談しました。"),
    line(0, "三月末に委託先から連絡を受けました。") +
      line(1, "四月一日に不正なアクセスを確認しました。") +
      line(2, "警察に相談しました。"),
  );
  assert.is(changes, 1);
});

const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;

test("the last end there is stays: the one before is new, and the last takes its looks when all is rejected", async () => {
  const { xml } = await redlinedBodies(
    styled("A", "残る段落です。"),
    styled("A", "残る段落です。") + styled("B", "加えた文") + styled("C", "終わりの文"),
  );
  const [kept = "", added = "", last = ""] = xml.split("</w:p>");
  assert.match(kept, /<w:pStyle w:val="A"\/><w:rPr><w:ins /);
  assert.match(added, /<w:pStyle w:val="B"\/><w:rPr><w:ins /);
  assert.match(
    last,
    /<w:pStyle w:val="C"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="A"\/><\/w:pPr><\/w:pPrChange><\/w:pPr>/,
  );
});

test("the same of last paragraphs that are gone", async () => {
  const { xml } = await redlinedBodies(
    styled("A", "残る段落です。") + styled("B", "消えた文"),
    styled("D", "残る段落です。"),
  );
  const [kept = "", last = ""] = xml.split("</w:p>");
  assert.match(
    kept,
    /<w:pStyle w:val="D"\/><w:rPr><w:del [^>]*\/><\/w:rPr><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="A"/,
  );
  assert.match(last, /<w:pPr><w:pStyle w:val="D"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="B"/);
});

test("last paragraphs that are gone and new share the last end", async () => {
  const { xml } = await redlinedBodies(
    p(r("残る段落です。")) + p(r("消えた文")),
    p(r("残る段落です。")) + p(r("いま入れたもの")),
  );
  assert.is(xml.split("</w:p>").length, 3);
  assert.not.match(xml, /<w:pPr>/);
});

test.run();
