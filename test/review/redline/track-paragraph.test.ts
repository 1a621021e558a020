// Two paragraphs → the changes that are tracked in one: words, values, looks.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bookmark, field, p, r, sdt } from "../../helpers/read-returned.ts";
import { redlinedBodies } from "../../helpers/redlined.ts";

const only = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}[ >].*?</w:${name}>`, "g"))].map(([found]) =>
    found.replace(/ w:(id|author|date)="[^"]*"| xml:space="preserve"/g, ""),
  );

test("a value in a control is replaced as a whole, within the control", async () => {
  const { xml, changes } = await redlinedBodies(
    p(r("対象は"), sdt("a", r("1,007名")), r("です。")),
    p(r("対象は"), sdt("a", r("1,017名")), r("です。")),
  );
  assert.is(changes, 1);
  assert.match(
    xml,
    /<w:sdtContent><w:del .*1,007名<\/w:delText><\/w:r><\/w:del><w:ins .*1,017名<\/w:t><\/w:r><\/w:ins><\/w:sdtContent>/,
  );
});

test("words around a control are replaced beside it", async () => {
  const { xml } = await redlinedBodies(
    p(r("このたび、以前の"), sdt("a", r("本件サイト")), r("にて、")),
    p(r("このたび、"), sdt("a", r("本件サイト")), r("にて、")),
  );
  assert.match(xml, /<\/w:del><w:sdt>/);
});

test("a control that is new is marked at both its ends, lest rejecting leaves it empty", async () => {
  const { xml } = await redlinedBodies(
    p(r("対象は、会員の方です。")),
    p(r("対象は、"), sdt("a", sdt("b", r("退会された方")), r("および")), r("会員の方です。")),
  );
  assert.match(
    xml,
    /<w:customXmlInsRangeStart w:id="(\d+)"[^>]*\/><w:sdt>.*?<w:sdtContent><w:customXmlInsRangeEnd w:id="\1"\/>/,
  );
  assert.match(
    xml,
    /<w:customXmlInsRangeStart w:id="(\d+)"[^>]*\/><\/w:sdtContent><\/w:sdt><w:customXmlInsRangeEnd w:id="\1"\/>/,
  );
  assert.is([...xml.matchAll(/<w:customXmlInsRangeStart /g)].length, 4);
});

test("a lone kept character is no island between two changes, a comma is", async () => {
  const kept = async (old: string, now: string) => (await redlinedBodies(p(r(old)), p(r(now)))).changes;
  const frame = (text: string): string => `この件につきまして深くお詫び申し上げます。${text}という状況でございました。`;
  assert.is(await kept(frame("田中の机"), frame("佐藤の椅子")), 1);
  assert.is(await kept(frame("田中、机"), frame("佐藤、椅子")), 2);
});

test("a line of which little is left is told as gone and new", async () => {
  const { xml } = await redlinedBodies(p(r("本日、会員の皆様にお知らせします。")), p(r("昨日、警察へ相談しました。")));
  assert.is(only(xml, "del").length, 1);
  assert.is(only(xml, "ins").length, 1);
});

test("a short line that became part of a long one is kept in it", async () => {
  const line = "警察に相談いたしました。";
  const { xml, changes } = await redlinedBodies(
    p(r(line)),
    p(r("三月一日、委託先の事業者から連絡を受け、直ちに社内に対策本部を設けて調査を始めました。"), r(line)),
  );
  assert.is(changes, 1);
  assert.not.match(xml, /<w:del /);
});

test("a paragraph added, and one taken out, are marked with their ends", async () => {
  const [first, last] = [p(r("一つ目の段落です。")), p(r("終わりの段落です。"))];
  const { xml } = await redlinedBodies(
    first + p(r("消える段落。")) + last,
    first + p(r("全く別の文がここに増える")) + last,
  );
  assert.match(xml, /<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
  assert.match(xml, /<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins /);
});

test("what looked different is tracked as that", async () => {
  const { xml } = await redlinedBodies(
    p(r("対象者"), r("は不明です。", "<w:b/>")),
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r("対象者は不明です。")}</w:p>`,
  );
  assert.match(xml, /<w:pPrChange [^>]*><w:pPr\/><\/w:pPrChange>/);
  assert.match(
    xml,
    /<w:rPrChange [^>]*><w:rPr><w:b\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t xml:space="preserve">は不明です。/,
  );
});

test("what was deleted has no link, field, bookmark or picture", async () => {
  const link = `<w:hyperlink w:anchor="x">${r("こちらの案内をご覧ください。")}</w:hyperlink>`;
  const { xml } = await redlinedBodies(
    p(r("残る文です。")) +
      p(bookmark(4, "_nk_x", link, field(" REF _nk_x \\n ", r("（3）")), "<w:r><w:drawing/></w:r>")),
    p(r("残る文です。")),
  );
  assert.not.match(xml, /hyperlink|fldChar|bookmark|drawing/);
  assert.match(xml, /<w:delText[^>]*>こちらの案内をご覧ください。（3）</);
});

test.run();
