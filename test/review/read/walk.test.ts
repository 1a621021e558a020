// Markup as Word writes it, in its documented forms → pieces with their changes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bothTexts, changes, del, field, ins, mark, p, pieces, r, readBody, sdt } from "../../helpers/read-returned.ts";

const row = (properties: string, ...cells: string[]): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const by = (author: string): string => `w:id="1" w:author="${author}" w:date="2026-04-09T10:30:00Z"`;

test("text that was inserted, deleted or moved stands in those changes", async () => {
  const moved = `<w:moveFromRangeStart ${by("C")} w:name="m"/><w:moveFrom ${by("C")}>${r("d")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
  const reviewed = await readBody(
    p(r("a"), ins("A", r("b")), del("B", r("c")), moved, `<w:moveTo ${by("C")}>${r("d")}</w:moveTo>`, r("e")),
  );
  assert.equal(pieces(reviewed, changes), ["a[]b[+A]c[-B]d[<C]d[>C]e[]"]);
  assert.equal(reviewed.paragraphs[0]?.pieces[1]?.revisions, [
    { kind: "inserted", author: "A", date: "2026-04-09T10:30:00Z" },
  ]);
  assert.equal(bothTexts(reviewed), { original: ["acde"], current: ["abde"] });
});

test("what one person inserted and another deleted is in neither text", async () => {
  const reviewed = await readBody(p(r("a"), ins("A", r("b"), del("B", r("c"))), r("d")));
  assert.equal(pieces(reviewed, changes), ["a[]b[+A]c[+A-B]d[]"]);
  assert.equal(bothTexts(reviewed), { original: ["ad"], current: ["abd"] });
});

test("a change without an author or with a day that is none is a change", async () => {
  const { paragraphs } = await readBody(p(`<w:ins w:id="1" w:date="yesterday">${r("a")}</w:ins>`));
  assert.equal(paragraphs[0]?.pieces[0]?.revisions, [{ kind: "inserted", author: "" }]);
});

test("runs that LibreOffice cuts at each script are one piece, changes cut in two likewise", async () => {
  const reviewed = await readBody(
    p(r("2026", "<w:lang/>"), r("年"), r("4"), ins("A", r("月")), ins("A", r("1")), ins("B", r("日"))),
  );
  assert.equal(pieces(reviewed, changes), ["2026年4[]月1[+A]日[+B]"]);
});

test("a paragraph whose mark was inserted was not there before, one whose mark was deleted runs into the next", async () => {
  const body = [p(mark("ins", "A"), r("a")), p(r("b")), p(mark("del", "B"), r("c")), p(r("d"))].join("");
  assert.equal(bothTexts(await readBody(body)), { original: ["ab", "c", "d"], current: ["a", "b", "cd"] });
});

test("an empty paragraph is left out, unless the one before runs into it", async () => {
  const split = [p(mark("ins", "A"), r("a")), p(), p(r("b"))].join("");
  assert.equal(bothTexts(await readBody(split)), { original: ["a", "b"], current: ["a", "", "b"] });
  const empty = await readBody([p(r("a")), p(), p("<w:pPr/>"), p(r("b"))].join(""));
  assert.equal(
    pieces(empty, () => ""),
    ["a[]", "b[]"],
  );
});

test("the last paragraph of a cell, and of the text, runs into none; one that was added there was not there before", async () => {
  const cells = [p(mark("del", "A"), r("a")), p(r("b")) + p(mark("ins", "B"), ins("B", r("c")))];
  const { paragraphs } = await readBody(table(row("", ...cells)) + p(mark("del", "C"), r("d")));
  assert.equal(paragraphs.map(changesOfEnd), ["", "", "+B", ""]);
});

test("rows and cells that were inserted or deleted give their change to all in them", async () => {
  const cell = `<w:tc><w:tcPr><w:cellDel ${by("C")}/></w:tcPr>${p(r("f"))}</w:tc>`;
  const body = table(
    row(`<w:ins ${by("A")}/>`, p(r("a"), ins("A", r("b"))), p(r("c"))),
    row(`<w:del ${by("B")}/>`, p(r("d"), ins("A", r("e")))),
    `<w:tr>${cell}</w:tr>`,
  );
  const reviewed = await readBody(body);
  assert.equal(pieces(reviewed, changes), ["ab[+A]", "c[+A]", "d[-B]e[-B+A]", "f[-C]"]);
  assert.equal(reviewed.paragraphs.map(changesOfEnd), ["+A", "+A", "-B", "-C"]);
});

const changesOfEnd = ({ end }: { end: Parameters<typeof changes>[0]["revisions"] }) => changes({ revisions: end });

test("cells have their table, row and column; a cell over several columns counts them all", async () => {
  const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r("c"))}</w:tc><w:tc>${p(r("d"))}</w:tc></w:tr>`;
  const inner = `<w:tr><w:tc>${table(row("", p(r("e"))))}${p(r("f"))}</w:tc></w:tr>`;
  const { paragraphs } = await readBody(p(r("x")) + table(row("", p(r("a")), p(r("b"))), wide, inner) + p(r("y")));
  assert.equal(
    paragraphs.map(({ pieces, cell }) => [pieces[0]?.text, cell && Object.values(cell).join()]),
    [
      ["x", undefined],
      ["a", "0,0,0"],
      ["b", "0,0,1"],
      ["c", "0,1,0"],
      ["d", "0,1,2"],
      ["e", "1,0,0"],
      ["f", "0,2,0"],
      ["y", undefined],
    ],
  );
});

test("controls round runs, paragraphs, rows and cells are seen, with what is in them", async () => {
  const cell = `<w:tc>${p(r("d"))}</w:tc>`;
  const body = [
    p(sdt("run", r("a"))),
    sdt("block", p(r("b")), table(sdt("row", row("", p(r("c"))), `<w:tr>${sdt("cell", cell)}</w:tr>`))),
  ].join("");
  const reviewed = await readBody(body);
  assert.equal(
    pieces(reviewed, ({ facts }) => facts.map(({ tag }) => tag).join(" ")),
    ["a[run]", "b[block]", "c[block row]", "d[block row cell]"],
  );
  assert.equal(
    reviewed.paragraphs.map(({ cell }) => cell?.row),
    [undefined, undefined, 0, 1],
  );
});

test("a control that shows what is to be filled in is empty", async () => {
  const placeholder = `<w:sdt><w:sdtPr><w:tag w:val="a"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("ここに入力")}</w:sdtContent></w:sdt>`;
  assert.equal(
    pieces(await readBody(p(r("x"), placeholder, r("y"))), () => ""),
    ["xy[]"],
  );
});

test("wrappers that say nothing of the text are looked through", async () => {
  const wrap = (name: string, inside: string): string => `<w:${name}>${inside}</w:${name}>`;
  const runs = ["smartTag", "customXml", "bdo", "dir", "somethingNew"].map((name) => wrap(name, r(name[0] ?? "")));
  const blocks = `${wrap("customXml", p(r("x")))}<w14:newer>${p(r("y"))}</w14:newer>`;
  const reviewed = await readBody(p(...runs) + blocks);
  assert.equal(
    pieces(reviewed, () => ""),
    ["scbds[]", "x[]", "y[]"],
  );
});

test("of what is said in two ways the first is read, of ruby the base", async () => {
  const both = `<mc:AlternateContent><mc:Choice Requires="w14"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>A</w:t></mc:Fallback></mc:AlternateContent>`;
  const ruby = `<w:ruby><w:rubyPr/><w:rt>${r("あおば")}</w:rt><w:rubyBase>${r("青葉", "<w:b/>")}</w:rubyBase></w:ruby>`;
  const reviewed = await readBody(p(`<w:r>${both}</w:r>`, `<w:r>${ruby}</w:r>`));
  assert.equal(
    pieces(reviewed, ({ strong }) => String(strong)),
    ["a[false]青葉[true]"],
  );
});

test("tabs, breaks, hyphens and symbols are characters; a page break is none, nor is a sign of a symbol font", async () => {
  const inside = [
    ...["tab/", "ptab/", "br/", 'br w:type="page"/', "lastRenderedPageBreak/", "cr/", "noBreakHyphen/", "softHyphen/"],
    ...['sym w:font="Wingdings" w:char="F0FC"/', 'sym w:font="Wingdings" w:char="00FC"/'],
    ...['sym w:font="Symbola" w:char="203B"/', 'sym w:char="zz"/'],
  ].map((name) => `<w:${name}>`);
  const { paragraphs, unexpected } = await readBody(p("<w:r><w:t>a\nb</w:t>", ...inside, "</w:r>"));
  assert.is(paragraphs[0]?.pieces[0]?.text, "a b\t\t\n\n\u2011\u00ad※");
  assert.equal(
    unexpected.map(({ kind, what }) => `${kind} ${what}`),
    ["embedded symbol Wingdings F0FC", "embedded symbol Wingdings 00FC"],
  );
});

test("of a field only the result is text, and a reference names its bookmark", async () => {
  const within = `</w:instrText></w:r>${field("PAGE", r("3"))}<w:r><w:instrText>`;
  const nested = field("IF X = 3", r("r")).replace("X", within);
  const reviewed = await readBody(
    p(r("a"), field(" REF _nk_x \\n \\h ", r("(1)")), nested, field("PAGE", r("7")), r("z")),
  );
  assert.equal(
    pieces(reviewed, ({ reference = "" }) => reference),
    ["a[](1)[_nk_x]rz[]"],
  );
  assert.equal(reviewed.unexpected, [{ kind: "field", what: "IF  = 3", paragraph: 0 }]);
});

test("a simple field is one too, deleted instructions are none of the text, and an unclosed field ends with its paragraph", async () => {
  const simple = `<w:fldSimple w:instr=" REF _nk_y \\h ">${r("②")}</w:fldSimple>`;
  const gone = del("A", field("REF _nk_z", r("③")).replaceAll("instrText", "delInstrText"));
  const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r>${r("b")}`;
  const reviewed = await readBody(p(simple, gone) + p(r("a"), open) + p(r("c")));
  assert.equal(
    pieces(reviewed, ({ reference = "" }) => reference),
    ["②[_nk_y]③[_nk_z]", "a[]", "c[]"],
  );
  assert.equal(reviewed.unexpected, [{ kind: "field", what: "DDEAUTO c:\\\\x", paragraph: 1 }]);
});

test("a table of contents runs over paragraphs, with the page numbers in it", async () => {
  const [begin, end] = field('TOC \\o "1-3"', "RESULT").split("RESULT");
  const body = p(begin ?? "", r("一"), field("PAGEREF _Toc1 \\h", r("2"))) + p(r("二"), end ?? "") + p(r("三"));
  const reviewed = await readBody(body);
  assert.equal(
    pieces(reviewed, () => ""),
    ["一2[]", "二[]", "三[]"],
  );
  assert.equal(reviewed.unexpected, []);
});

test("links have their targets, from elements and from fields", async () => {
  const external = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  const body = p(
    `<w:hyperlink r:id="a">${r("a")}</w:hyperlink>`,
    `<w:hyperlink w:anchor="_nk_x">${r("b")}</w:hyperlink>`,
    field('HYPERLINK "https://example.jp/"', r("c")),
    field('HYPERLINK \\l "top"', r("d")),
    `<w:hyperlink r:id="e">${r("e")}</w:hyperlink>`,
  );
  const reviewed = await readBody(body, {}, external("a", "mailto:a@example.jp") + external("e", "file:///c:/x"));
  assert.equal(
    pieces(reviewed, ({ link = "" }) => link),
    ["a[mailto:a@example.jp]b[#_nk_x]c[https://example.jp/]d[#top]e[file:///c:/x]"],
  );
  assert.equal(reviewed.unexpected, [{ kind: "link", what: "file:///c:/x", paragraph: 0 }]);
});

test("namespaces count, not prefixes", async () => {
  const x = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = `<x:p xmlns:x="${x}"><x:ins x:author="A"><x:r><x:t>a</x:t></x:r></x:ins></x:p><y:p xmlns:y="urn:y"><y:r><y:t>no</y:t></y:r></y:p>`;
  assert.equal(pieces(await readBody(body), changes), ["a[+A]"]);
});

test.run();
