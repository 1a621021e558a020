// Comments with their threads, their state and what they are about.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocx } from "../../../src/review/read.ts";
import { commentsOf, documentOf, makeDocx, namespaces } from "../../helpers/make-docx.ts";
import { del, ins, p, pieces, r, readBody } from "../../helpers/read-returned.ts";

const comment = (id: number, text: string, paragraphId = `0000000${id}`, author = "山田"): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-04-09T10:30:00Z">${text
    .split("|")
    .map(
      (line, index, all) => `<w:p w14:paraId="${index === all.length - 1 ? paragraphId : "00000000"}">${r(line)}</w:p>`,
    )
    .join("")}</w:comment>`;
const extended = (...entries: string[]): string => `<w15:commentsEx ${namespaces}>${entries.join("")}</w15:commentsEx>`;
const entry = (id: number, done: number, parent?: number): string =>
  `<w15:commentEx w15:paraId="0000000${id}" w15:done="${done}"${parent === undefined ? "" : ` w15:paraIdParent="0000000${parent}"`}/>`;
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

test("a comment has its author, its day, its lines, and the text it is about as it now stands", async () => {
  const body = p(r("a"), start(1), r("b"), del("A", r("c")), ins("A", r("d")), end(1), r("e"));
  const reviewed = await readBody(body, { "word/comments.xml": commentsOf(comment(1, "一行目||三行目")) });
  assert.equal(reviewed.comments, [
    {
      ...{ id: "1", author: "山田", date: "2026-04-09T10:30:00Z", text: "一行目\n\n三行目", resolved: false },
      ...{ anchor: "bd", paragraph: 0 },
    },
  ]);
  assert.equal(
    pieces(reviewed, ({ comments }) => comments.join()),
    ["a[]b[1]c[1]d[1]e[]"],
  );
});

test("a comment of a file without personal data has an author all the same", async () => {
  const nameless = comment(1, "確認").replace('w:author="山田"', 'w:author=""');
  const { comments } = await readBody(p(r("a")), { "word/comments.xml": commentsOf(nameless) });
  assert.is(comments[0]?.author, "?");
});

test("replies know whom they answer; a thread that is resolved is so in all of it", async () => {
  const parts = {
    "word/comments.xml": commentsOf([1, 2, 3, 4].map((id) => comment(id, `${id}`)).join("")),
    "word/commentsExtended.xml": extended(entry(1, 1), entry(2, 0, 1), entry(3, 0), entry(4, 0, 9)),
  };
  const { comments } = await readBody(p(start(1), start(2), r("a"), end(1), end(2)), parts);
  assert.equal(
    comments.map(({ id, parent, resolved, anchor, paragraph }) => [id, parent, resolved, anchor, paragraph]),
    [
      ["1", undefined, true, "a", 0],
      ["2", "1", true, "a", 0],
      ["3", undefined, false, "", undefined],
      ["4", undefined, false, "", undefined],
    ],
  );
});

test("a range over paragraphs has its lines; one that begins between them belongs to the next; a mark alone is a point", async () => {
  const parts = { "word/comments.xml": commentsOf([1, 2, 3].map((id) => comment(id, "?")).join("")) };
  const body = p(r("a"), start(1), r("b")) + start(2) + p(r("c"), end(1), r("d"), end(2)) + p(end(3));
  const { comments } = await readBody(body, parts);
  assert.equal(
    comments.map(({ anchor, paragraph }) => [anchor, paragraph]),
    [
      ["b\nc", 0],
      ["cd", 1],
      ["", 2],
    ],
  );
});

test("a range without an end holds no more than its paragraph, and ranges of no comment are nothing", async () => {
  const parts = { "word/comments.xml": commentsOf(comment(1, "?")) };
  const reviewed = await readBody(p(start(1), start(7), r("a")) + p(r("b")), parts);
  assert.is(reviewed.comments[0]?.anchor, "a");
  assert.equal(
    pieces(reviewed, ({ comments }) => comments.join()),
    ["a[1]", "b[]"],
  );
});

test("of two comments with one id the first is meant", async () => {
  const parts = { "word/comments.xml": commentsOf(comment(1, "first") + comment(1, "second")) };
  const { comments } = await readBody(p(r("a")), parts);
  assert.equal(
    comments.map(({ text }) => text),
    ["first"],
  );
});

test("a text that a comment is about is cut where nobody reads on", async () => {
  const parts = { "word/comments.xml": commentsOf(comment(1, "?")) };
  const { comments } = await readBody(p(start(1), r("あ".repeat(3000)), end(1)), parts);
  assert.is(comments[0]?.anchor, `${"あ".repeat(2000)}…`);
});

test("thousands of comments are refused, with the limit", async () => {
  const many = Array.from({ length: 5001 }, (_, id) => `<w:comment w:id="${id}"/>`).join("");
  const parts = { "word/document.xml": documentOf(""), "word/comments.xml": commentsOf(many + "x".repeat(9000)) };
  const { value, problems } = await readDocx(makeDocx(parts), "a.docx");
  assert.is(value, undefined);
  assert.equal(
    problems.map(({ code, params }) => [code, params]),
    [["docx-too-many", { what: "docx-comments", limit: 5000 }]],
  );
});

test.run();
