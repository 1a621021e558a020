// Documents with changes of every kind → what is left of them when all are accepted.
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { acceptAll, type Taken } from "../../../src/review/redline/accepted.ts";
import { namespaces } from "../../helpers/make-docx.ts";
import { bookmark, del, ins, mark, p, r } from "../../helpers/read-returned.ts";

function accepted(body: string): { left: string; taken: Taken } {
  const document = parseXmlDocument(`<w:body ${namespaces}>${body}</w:body>`);
  const root = document.documentElement;
  if (root === null) throw new Error("a document has a root");
  const taken = acceptAll(root);
  const left = serializeToWellFormedString(document).replace(/^<w:body[^>]*>|<\/w:body>$|<w:body[^>]*\/>$/g, "");
  return { left, taken };
}

const by = 'w:id="7" w:author="A" w:date="2026-04-09T10:30:00Z"';

test("what was inserted stays, in changes within changes too, and what was deleted or moved away goes", () => {
  const body = p(
    ins("A", r("a"), del("B", r("b"))),
    `<w:moveFrom ${by}>${r("c")}</w:moveFrom>`,
    `<w:moveTo ${by}>${r("d")}</w:moveTo>`,
  );
  const { left, taken } = accepted(body);
  assert.is(left, p(r("a"), r("d")));
  assert.is(taken.changes, 4);
});

test("paragraphs whose ends were deleted run together and look as the last one, however many", () => {
  const look = (jc: string): string => `<w:pPr><w:jc w:val="${jc}"/></w:pPr>`;
  const gone = (text: string): string => `<w:p>${mark("del", "A")}${r(text)}</w:p>`;
  const { left } = accepted([gone("a"), gone("b"), `<w:p>${look("right")}${r("c")}</w:p>`, p(r("d"))].join(""));
  assert.is(left, `<w:p>${look("right")}${r("a")}${r("b")}${r("c")}</w:p>${p(r("d"))}`);
});

test("a paragraph of which nothing is left goes with its end; the one of a cell stays", () => {
  const gone = `<w:p>${mark("del", "A")}${del("A", r("a"))}</w:p>`;
  assert.is(accepted(gone + p(r("b"))).left, p(r("b")));
  const cell = (inside: string): string => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
  assert.match(accepted(cell(gone)).left, /<w:tc><w:p>.*<\/w:p><\/w:tc>/);
});

test("rows that were deleted go, and a table with them", () => {
  const row = (inside: string, text: string): string =>
    `<w:tr><w:trPr>${inside}</w:trPr><w:tc>${p(r(text))}</w:tc></w:tr>`;
  const deleted = row(`<w:del ${by}/>`, "a");
  assert.is(accepted(`<w:tbl>${deleted}</w:tbl>${p()}`).left, "<w:p/>");
  assert.not.match(accepted(`<w:tbl>${deleted}${row(`<w:ins ${by}/>`, "b")}</w:tbl>`).left, /w:del|w:ins|>a</);
});

test("changes of looks and comments leave nothing, and are counted", () => {
  const look = `<w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr>`;
  const { left, taken } = accepted(
    p(
      `<w:commentRangeStart w:id="0"/><w:r>${look}<w:t>a</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      bookmark(12, "x"),
    ),
  );
  assert.is(left, p(`<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>`, bookmark(12, "x")));
  assert.equal(taken, { changes: 1, comments: 1, lastId: 12 });
});

test.run();
