// Thousands of damaged files: each is read or refused with one problem; none makes an exception.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocx } from "../../src/review/read.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { editAsCounsel } from "../helpers/edit-as-counsel.ts";
import { commentsOf, documentOf, docxParts, namespaces } from "../helpers/make-docx.ts";
import { makeZip } from "../helpers/make-zip.ts";
import { mangleBytes, mangleText, mangleXml, numbersOf } from "../helpers/mangle.ts";
import { bookmark, del, field, ins, mark, p, r, sdt } from "../helpers/read-returned.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

/** A small file with something of everything. */
const parts = docxParts({
  "word/document.xml": documentOf(
    [
      p(
        bookmark(1, "_nk_a", bookmark(2, "_nf_a_b_00000000_1", sdt("a.b", r("1"), ins("A", r("2"), del("B", r("3")))))),
      ),
      p(
        mark("del", "A"),
        '<w:commentRangeStart w:id="1"/>',
        r("x", "<w:b/><w:rPrChange/>"),
        '<w:commentRangeEnd w:id="1"/>',
      ),
      p(
        '<w:r><w:commentReference w:id="1"/></w:r>',
        field("REF _nk_a \\h", r("(1)")),
        `<w:fldSimple w:instr="PAGE">${r("1")}</w:fldSimple>`,
      ),
      `<w:tbl><w:tr><w:trPr><w:ins w:author="A"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r("c"))}</w:tc></w:tr></w:tbl>`,
      p(
        '<w:pPr><w:pStyle w:val="A"/></w:pPr>',
        `<w:r><w:ruby><w:rt>${r("b")}</w:rt><w:rubyBase>${r("a")}</w:rubyBase></w:ruby></w:r>`,
      ),
      sdt(
        "block",
        p(`<w:hyperlink r:id="p0">${r("l")}</w:hyperlink>`, "<w:r><w:tab/><w:br/><w:sym w:char='41'/></w:r>"),
      ),
    ].join(""),
  ),
  "word/comments.xml": commentsOf(
    `<w:comment w:id="1" w:author="A"><w:p w14:paraId="00000001">${r("?")}</w:p></w:comment>`,
  ),
  "word/commentsExtended.xml": `<w15:commentsEx ${namespaces}><w15:commentEx w15:paraId="00000001" w15:done="1"/></w15:commentsEx>`,
  "word/styles.xml": `<w:styles ${namespaces}><w:style w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"/></w:styles>`,
  "word/settings.xml": `<w:settings ${namespaces}><w:trackRevisions/></w:settings>`,
  "customXml/item1.xml":
    '<export xmlns="urn:breach-notice:export:1" incident="i" template="t" locale="ja"><fact bookmark="b" path="p">x</fact><block id="i"/></export>',
});

/** Reads it; what is wrong with what comes back, none where nothing is. */
async function faults(bytes: Uint8Array): Promise<string | undefined> {
  const { value, problems } = await readDocx(bytes, "back.docx");
  if (value !== undefined) return problems.length > 0 ? "a value and problems" : inconsistency(value);
  if (problems.length !== 1 || problems[0]?.severity !== "error") return `problems: ${JSON.stringify(problems)}`;
  return Object.values(problems[0].params).some((param) => String(param).length > 80) ? "a long param" : undefined;
}

function inconsistency({ paragraphs, comments, unexpected }: Reviewed): string | undefined {
  const ids = new Set(comments.map(({ id }) => id));
  const isPlace = (place: number | undefined): boolean => place === undefined || paragraphs[place] !== undefined;
  if (![...comments, ...unexpected].every(({ paragraph }) => isPlace(paragraph))) return "a place outside the text";
  if (!comments.every(({ parent }) => parent === undefined || ids.has(parent))) return "an answer to nothing";
  for (const { pieces, cell } of paragraphs) {
    if (pieces.some(({ text }) => text === "")) return "an empty piece";
    if (!pieces.every((piece) => piece.comments.every((id) => ids.has(id)))) return "a comment that is not there";
    if (cell !== undefined && Object.values(cell).some((number) => !(number >= 0))) return "a cell nowhere";
  }
  return undefined;
}

/** Each seed makes one file; the first that is not dealt with is told by its seed. */
async function tryAll(times: number, make: (draw: () => number) => Uint8Array): Promise<void> {
  for (let seed = 1; seed <= times; seed++) {
    const bytes = make(numbersOf(seed));
    const found = await faults(bytes).catch((error: unknown) => String(error));
    assert.is(found, undefined, `seed ${seed}: ${found}`);
  }
}

const pack = (changed: Record<string, string>): Uint8Array =>
  makeZip(Object.entries({ ...parts, ...changed }).map(([name, data]) => ({ name, data })));

test("the file that is damaged is fine", async () => {
  const { value } = await readDocx(pack({}), "a.docx");
  assert.is(value?.comments[0]?.anchor, "x");
});

test("turned bits and cut ends", async () => {
  const small = pack({});
  const ours = await editAsCounsel(await writeDocx(sampleNotice("ja")));
  await tryAll(500, (draw) => mangleBytes(small, draw));
  await tryAll(150, (draw) => mangleBytes(ours, draw));
});

test("elements and attributes taken out, doubled, moved, renamed, nested and filled", async () => {
  const names = Object.keys(parts);
  await tryAll(900, (draw) => {
    const name = draw() < 0.6 ? "word/document.xml" : (names[Math.floor(draw() * names.length)] ?? "");
    return pack({ [name]: mangleXml(parts[name] ?? "", draw) });
  });
});

test("characters taken out, doubled and moved", async () => {
  const names = Object.keys(parts);
  await tryAll(400, (draw) => {
    const name = names[Math.floor(draw() * names.length)] ?? "";
    return pack({ [name]: mangleText(parts[name] ?? "", draw) });
  });
});

test("no file took more memory than there may be", () => {
  assert.ok(process.resourceUsage().maxRSS < 500 * 1024);
});

test.run();
