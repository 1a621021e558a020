import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Inline } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { linkTarget } from "../../../src/write/docx/inline.ts";
import { br, fact, link, p, ruby, strike, strong } from "../../helpers/build.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

/** The XML between the ends of the block's bookmark, and the relationships' part. */
async function written(content: Inline | (string | Inline)[], locale: "ja" | "zh-Hans" = "ja", role?: "title") {
  const notice = { ...sampleNotice(locale), children: [p("one", content, role)] };
  const { package: opened } = await readDocx(await writeDocx(notice));
  const body = /<w:bookmarkStart w:id="\d+" w:name="_nk_one_\w+"\/>(.*)<w:bookmarkEnd/.exec(
    opened.parts.get("word/document.xml") ?? "",
  );
  return { xml: body?.[1] ?? "", relationships: opened.relationships };
}

test("a fact is a control with its label and path, between the ends of a hidden bookmark", async () => {
  const { xml } = await written(fact("affected[0].people", "count", "30", "30名", { unit: "people" }));
  assert.match(
    xml,
    /^<w:bookmarkStart w:id="0" w:name="_nf_affected_0_people_\w{8}_1"\/><w:sdt><w:sdtPr><w:alias w:val="人数（カード）"\/><w:tag w:val="affected\[0\]\.people"\/><w:id w:val="\d+"\/><\/w:sdtPr><w:sdtContent><w:r><w:t>30名<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:bookmarkEnd w:id="0"\/>$/,
  );
});

test("occurrences count for each path, and controls nest", async () => {
  const period = fact("who.period", "period", "2026-01-05/2026-01-19", [
    fact("who.from", "date", "2026-01-05", "5日"),
    "～",
    fact("who.to", "date", "2026-01-19", "19日"),
  ]);
  const { xml } = await written([period, period]);
  const names = [...xml.matchAll(/w:name="(_nf_\w+)"/g)].map(([, name]) => name?.replace(/_[0-9a-f]{8}_(?=\d+$)/, "#"));
  assert.equal(names, [
    ...["_nf_who_period#1", "_nf_who_from#1", "_nf_who_to#1"],
    ...["_nf_who_period#2", "_nf_who_from#2", "_nf_who_to#2"],
  ]);
  assert.match(xml, /<w:sdtContent><w:bookmarkStart[^>]*><w:sdt>/);
});

test("a long path has a short tag that the exported list explains, and a long label is cut", async () => {
  const path = `affected[0].${"x".repeat(80)}`;
  const notice = { ...sampleNotice("ja"), children: [p("one", fact(path, "text", "v"))] };
  const { package: opened, controls } = await readDocx(await writeDocx(notice));
  assert.equal(controls, [{ path, text: "v" }]);
  const document = opened.parts.get("word/document.xml") ?? "";
  assert.match(document, /<w:tag w:val="f:[0-9a-f]{8}"\/>/);
  assert.match(document, /<w:alias w:val="affected\[0\]\.x{51}…"\/>/);
});

test("a fact that shows nothing still has a control", async () => {
  assert.match((await written(fact("a", "text", "", [""]))).xml, "<w:sdtContent><w:r><w:t/></w:r></w:sdtContent>");
});

test("what Latin and East Asian text share is drawn in the East Asian font", async () => {
  for (const text of ["“引号”", "待续…", "—", "①", "‘a’"]) {
    assert.match((await written([text], "zh-Hans")).xml, '<w:rFonts w:hint="eastAsia"/>', text);
  }
  assert.not.match((await written(["Web 网站"], "zh-Hans")).xml, "w:hint");
});

test("a value in another language has that language's fonts, bold ones in bold text", async () => {
  const name = fact("a", "name", "宮沢", "宮沢", { lang: "ja" });
  const plain = (await written(name, "zh-Hans")).xml;
  assert.match(plain, 'w:ascii="Yu Mincho" w:hAnsi="Yu Mincho" w:eastAsia="Yu Mincho" w:cs="Yu Mincho"');
  assert.match(plain, '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>');
  assert.match((await written(strong(name), "zh-Hans")).xml, 'w:eastAsia="Yu Gothic"');
  assert.match((await written(name, "zh-Hans", "title")).xml, 'w:eastAsia="Yu Gothic"');
});

test("bold, struck out, broken and annotated text is Word's own", async () => {
  assert.match((await written(strong("太"))).xml, /<w:rStyle w:val="Strong"\/><w:b\/><w:bCs\/><\/w:rPr><w:t>太/);
  assert.match((await written(strike("旧"))).xml, "<w:strike/></w:rPr><w:t>旧</w:t>");
  assert.match((await written(["一", br, "二"])).xml, "<w:r><w:br/></w:r>");
  const annotated = (await written(ruby("東玉", "とうぎょく"))).xml;
  assert.match(
    annotated,
    /<w:rt><w:r><w:rPr>.*<\/w:rPr><w:t>とうぎょく<\/w:t><\/w:r><\/w:rt><w:rubyBase><w:r><w:t>東玉/,
  );
});

test("links have relationships with ids by first mention, one for each address", async () => {
  const home = link("https://shop.example.jp/案内?a=1&b=2", "案内");
  const { xml, relationships } = await written([home, link("mailto:desk@example.jp", "窓口"), home]);
  assert.equal(
    [...xml.matchAll(/<w:hyperlink r:id="(\w+)"/g)].map(([, id]) => id),
    ["rIdLink1", "rIdLink2", "rIdLink1"],
  );
  assert.equal(
    relationships.filter(({ external }) => external).map(({ id, target }) => `${id} ${target}`),
    ["rIdLink1 https://shop.example.jp/%E6%A1%88%E5%86%85?a=1&b=2", "rIdLink2 mailto:desk@example.jp"],
  );
});

test("an address that may not be followed, or is none, stays text", async () => {
  for (const href of ["javascript:alert(1)", "file:///etc/passwd", "http://[", "https://", "\\\\server\\share"]) {
    const { xml, relationships } = await written(link(href, "text"));
    assert.is(xml, "<w:r><w:t>text</w:t></w:r>", href);
    assert.not.ok(relationships.some(({ external }) => external));
  }
  assert.is(linkTarget("TEL:0120-000-000"), "tel:0120-000-000");
});

test("a link within a link is text of the outer one", async () => {
  const { xml } = await written(link("https://a.example/", ["a", link("https://b.example/", "b")]));
  assert.is(xml.match(/<w:hyperlink/g)?.length, 1);
});

test.run();
