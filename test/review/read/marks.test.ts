// Controls and bookmarks in all the shapes that programs leave them in → one saying each.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factBookmark } from "../../../src/write/docx/ids.ts";
import { bookmark, del, facts, ins, p, pieces, r, readBody, sdt } from "../../helpers/read-returned.ts";

const name = factBookmark("a.b", 1);
const other = factBookmark("c", 1);

test("a control in its bookmark is one saying, the same object for all its pieces", async () => {
  const reviewed = await readBody(
    p(r("x"), bookmark(1, name, sdt("a.b", r("1"), ins("A", r("2")), del("A", r("3")))), r("y")),
  );
  assert.equal(pieces(reviewed, facts), [`x[]1[a.b|${name}]2[a.b|${name}]3[a.b|${name}]y[]`]);
  const marks = reviewed.paragraphs[0]?.pieces.flatMap((piece) => piece.facts) ?? [];
  assert.is(new Set(marks).size, 1);
});

test("what was typed between the bookmark and its control is not the fact's", async () => {
  const reviewed = await readBody(p(bookmark(1, name, ins("A", r("約")), sdt("a.b", r("1")), ins("A", r("ほど")))));
  assert.equal(pieces(reviewed, facts), [`約[]1[a.b|${name}]ほど[]`]);
});

test("without controls the bookmarks carry, without bookmarks the controls", async () => {
  assert.equal(pieces(await readBody(p(bookmark(1, name, r("1")), r("y"))), facts), [`1[|${name}]y[]`]);
  assert.equal(pieces(await readBody(p(sdt("a.b", r("1")), sdt("a.b", r("2")))), facts), ["1[a.b|]2[a.b|]"]);
});

test("an inner fact stands in the outer one", async () => {
  const inner = bookmark(2, other, sdt("c", r("2")));
  const reviewed = await readBody(p(bookmark(1, name, sdt("a.b", r("1"), inner))));
  assert.equal(pieces(reviewed, facts), [`1[a.b|${name}]2[a.b|${name} c|${other}]`]);
});

test("LibreOffice nests controls that stood side by side: the bookmarks tell them apart, the tags are kept", async () => {
  const start = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const nested = sdt("c", start(2, other), '<w:bookmarkEnd w:id="1"/>', "<w:r/>");
  const body = p(sdt("a.b", start(1, name), r("1"), nested, r("2")), '<w:bookmarkEnd w:id="2"/>', r("y"));
  assert.equal(pieces(await readBody(body), facts), [`1[a.b|${name}]2[c|${other}]y[]`]);
});

test("a control that a program cut into several is one saying", async () => {
  const reviewed = await readBody(p(bookmark(1, name, sdt("a.b", r("2026")), sdt("a.b", r("年")))));
  assert.equal(pieces(reviewed, facts), [`2026年[a.b|${name}]`]);
});

test("a control that was carried away from its bookmark is a saying of its own", async () => {
  const reviewed = await readBody(p(bookmark(1, name, r("1")), r("x"), sdt("a.b", r("2"))));
  assert.equal(pieces(reviewed, facts), [`1[|${name}]x[]2[a.b|]`]);
});

test("a bookmark without an end holds no more than its paragraph", async () => {
  const reviewed = await readBody(p(r("x"), `<w:bookmarkStart w:id="1" w:name="${name}"/>`, r("1")) + p(r("y")));
  assert.equal(pieces(reviewed, facts), [`x[]1[|${name}]`, "y[]"]);
});

test("a saying may run over paragraphs, and other bookmarks are no facts", async () => {
  const [start, end] = bookmark(1, name, "X").split("X");
  const reviewed = await readBody(p(start ?? "", r("1")) + p(r("2"), end ?? "", bookmark(2, "_Toc1", r("3"))));
  assert.equal(pieces(reviewed, facts), [`1[|${name}]`, `2[|${name}]3[]`]);
});

test("bookmarks of blocks are where they begin, between paragraphs at the next one", async () => {
  const start = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const { paragraphs } = await readBody(
    start(1, "_nk_a") + p(start(2, "_nk_b"), r("x")) + p() + p(start(3, "_nk_c")) + start(4, "_nk_d"),
  );
  assert.equal(
    paragraphs.map(({ blocks }) => blocks),
    [["_nk_a", "_nk_b"], ["_nk_c"]],
  );
});

test.run();
