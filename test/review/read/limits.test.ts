// Content that is too much, and content made to take long: the one is refused, the other read.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocx } from "../../../src/review/read.ts";
import { factBookmark } from "../../../src/write/docx/ids.ts";
import { documentOf, docxParts } from "../../helpers/make-docx.ts";
import { makeZip } from "../../helpers/make-zip.ts";
import { p, r } from "../../helpers/read-returned.ts";

/** Stored, for packed it would be refused for how tight it packs. */
function readStored(body: string) {
  const files = Object.entries(docxParts({ "word/document.xml": documentOf(body) }));
  return readDocx(makeZip(files.map(([name, data]) => ({ name, data, method: 0 }))), "a.docx");
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

test("a text of too many paragraphs, pieces or ranges over one place is refused, with the limit", async () => {
  const bookmarks = (count: number): string =>
    Array.from({ length: count }, (_, id) => `<w:bookmarkStart w:id="${id}" w:name="_nf_${id}"/>`).join("");
  const short = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
  const cases: [what: string, limit: number, body: string][] = [
    ["docx-paragraphs", 20_000, p(r("a")).repeat(20_001)],
    ["docx-pieces", 50_000, p((short("a") + short("b", "<w:rPr><w:b/></w:rPr>")).repeat(25_001))],
    ["docx-ranges", 300, p(bookmarks(301), r("a"))],
  ];
  for (const [what, limit, body] of cases) {
    const { value, problems } = await readStored(body);
    assert.is(value, undefined);
    assert.equal(
      problems.map(({ code, params }) => [code, params]),
      [["docx-too-many", { what, limit }]],
    );
  }
});

test("a text in which each thing lies in hundreds of others is read", async () => {
  const name = factBookmark("a", 1);
  const bookmarks = times(299, (id) => `<w:bookmarkStart w:id="${id}" w:name="${name.slice(0, -1)}${id}"/>`);
  const control = '<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>';
  const end = "</w:sdtContent></w:sdt>";
  const turns = times(4000, (id) => `<w:bookmarkStart w:id="x" w:name="_nf_${id}"/>${r("a")}<w:bookmarkEnd w:id="x"/>`);
  const deep = await readStored(p(bookmarks, control.repeat(100), turns, end.repeat(100)));
  assert.is(deep.value?.paragraphs[0]?.pieces.length, 4000);

  const [start, stop] = [`<w:bookmarkStart w:id="1" w:name="${name}"/>`, '<w:bookmarkEnd w:id="1"/>'];
  const many = await readStored(
    p(
      start,
      times(10_000, () => control + r("a") + end),
      stop,
    ),
  );
  assert.equal(
    many.value?.paragraphs[0]?.pieces.map(({ text }) => text.length),
    [10_000],
  );
});

test("long instructions of fields in fields are read, and deeper ones than any program nests", async () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const long = `<w:r><w:instrText>REF ${"x".repeat(50_000)}</w:instrText></w:r>`;
  const inner = times(5000, () => `<w:fldSimple w:instr="DATE">${r("a")}</w:fldSimple>`);
  const { value } = await readStored(p((mark("begin") + long + mark("separate")).repeat(45), inner) + p(r("b")));
  assert.is(value?.paragraphs[0]?.pieces[0]?.text.length, 5000);
  const deep = await readStored(p(mark("begin").repeat(10_000), r("a"), mark("end").repeat(9_000)) + p(r("b")));
  assert.equal(
    deep.value?.paragraphs.map(({ pieces }) => pieces[0]?.text),
    ["b"],
  );
});

test.run();
