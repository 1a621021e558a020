// Remarks as Word comments: each at its words, with its answers, in parts as Word writes them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Remark } from "../../../src/notice/remark.ts";
import type { Notice } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { br, fact, link, list, note, p, ruby, section, see, td } from "../../helpers/build.ts";
import { isInstalled, libreOfficeSaved, sdkFaults, withPart } from "../../helpers/docx-programs.ts";
import { lintDocx } from "../../helpers/lint-docx.ts";
import { style } from "../../helpers/numbered-notice.ts";
import { allOf, attributeOf, openDocx } from "../../helpers/open-docx.ts";
import { commentsIn } from "../../helpers/read-comments.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const remark = (where: Remark["where"], more: Partial<Remark> = {}): Remark => ({
  ...{ where, by: "山田", date: "2026-04-09T10:30", text: "ご確認ください。", replies: [], state: "open" },
  ...more,
});

const notice: Notice = {
  ...sampleNotice("ja"),
  children: [
    p("title", ["「", fact("shop", "name", "店"), "」のお知らせ"], "title"),
    p("plain", ["前の文", br, "後の文"]),
    p("rich", [
      "読みは",
      ruby("青葉", "あおば"),
      "、所在は",
      link("https://a.example/", "こちら"),
      "、詳細は",
      see("s", "1"),
      "のとおり",
      fact("period", "period", "/", [fact("from", "date", "2026-01-05", "5日"), "から"]),
      "です",
    ]),
    section("s", 1, "1.", "見出し", [note("n", "※", [p("in-note", "注記")])], style("decimal", "", ".")),
    list("l", [["・", { blocks: [p("in-item", "項目")] }]]),
    { type: "table", id: "t", heads: 0, rows: [[td("甲"), td("乙")]] },
    {
      type: "definitions",
      id: "d",
      items: [{ term: [fact("mail", "term", "x", "電子メール")], children: [p("described", "説明")] }],
    },
  ],
};

const written = (remarks: readonly Remark[], of = notice): Promise<Uint8Array> =>
  writeDocx(of, { purpose: "review", review: { header: "案", labels: {}, remarks, moved: "箇所がありません" } });

/** The comments of a file that holds the remarks; sound as other programs see it, and its text as it was. */
async function commented(remarks: readonly Remark[]) {
  const bytes = await written(remarks);
  assert.equal(await lintDocx(bytes), []);
  assert.is((await readDocx(bytes)).text, (await readDocx(await written([]))).text);
  return commentsIn(await openDocx(bytes));
}

const anchorsOf = async (...wheres: Remark["where"][]) =>
  (await commented(wheres.map((where) => remark(where)))).map(({ anchor }) => anchor);

test("words in the middle of a run are what a comment is about", async () => {
  assert.equal(await anchorsOf({ block: "plain", anchor: "の文\n後" }), ["の文後"]);
  assert.equal(await anchorsOf({ block: "plain", anchor: "前" }, { block: "plain", anchor: "の文" }), ["前", "の文"]);
  assert.equal(await anchorsOf({ block: "plain", anchor: "前の" }, { block: "plain", anchor: "の文" }), [
    "前の",
    "の文",
  ]);
});

test("what can't be cut is taken in whole: facts, links, references, ruby", async () => {
  const anchors = await anchorsOf(
    { block: "rich", anchor: "は青" },
    { block: "rich", anchor: "こち" },
    { block: "rich", anchor: "細は1" },
    { path: "from" },
  );
  assert.equal(anchors, ["は青葉", "こちら", "細は1", "5日から"]);
});

test("headings, notes, items, cells, terms and what they describe can be commented", async () => {
  const wheres = ["s", "in-note", "in-item", "t#r1c2", "d#term1", "described"].map((block) => ({ block }));
  assert.equal(await anchorsOf(...wheres), ["見出し", "注記", "項目", "乙", "電子メール", "説明"]);
});

test("a range lies outside controls and fields, so that neither is changed", async () => {
  const { document } = await openDocx(
    await written([remark({ path: "from" }), remark({ block: "rich", anchor: "1" })]),
  );
  for (const content of allOf(document, "sdtContent")) assert.equal(allOf(content, "commentRangeStart"), []);
});

test("answers are a thread, each with a range and a mark of its own; a settled thread is settled", async () => {
  const replies = [
    { by: "広報室", date: "2026-04-10 09:00", text: "はい。\n直します。" },
    { by: "山田", text: "了解です。" },
  ];
  const [asked, first, second, other] = await commented([
    remark({ path: "shop" }, { replies, state: "resolved" }),
    remark({ block: "described" }, { by: "Jane Doe", date: "2026-04-09" }),
  ]);
  assert.equal(
    [asked?.parent, first?.parent, second?.parent, other?.parent],
    [undefined, asked?.id, asked?.id, undefined],
  );
  assert.equal([asked?.anchor, first?.anchor, second?.anchor], ["店", "店", "店"]);
  assert.equal([asked?.done, first?.done, other?.done], [true, true, false]);
  assert.is(first?.text, "はい。\n直します。");
  assert.equal(
    [asked, first, second, other].map((one) => one?.date),
    ["2026-04-09T10:30:00Z", "2026-04-10T09:00:00Z", "", "2026-04-09T00:00:00Z"],
  );
  assert.equal(
    [asked, other].map((one) => one?.initials),
    ["山", "JD"],
  );
});

test("one whose block is gone says so in its first line", async () => {
  const [comment] = await commented([remark({ block: "gone" })]);
  assert.equal([comment?.anchor, comment?.text], ["「店」のお知らせ", "箇所がありません\nご確認ください。"]);
});

test("without remarks there is no part for them, and a draft has none", async () => {
  for (const bytes of [await written([]), await writeDocx(notice)]) {
    const { parts, document } = await openDocx(bytes);
    assert.not.ok([...parts.keys()].some((path) => /comments/.test(path)));
    assert.equal(allOf(document, "commentReference"), []);
  }
});

const everywhere = [
  remark({ path: "shop" }, { text: "“引用”と\n\n空行", replies: [{ by: "広報室", text: "はい" }] }),
  ...["plain", "rich", "s", "in-note", "in-item", "t#r1c1", "d#term1", "described"].map((block) => remark({ block })),
  ...["文\n後", "こち", "1", "5日"].map((anchor) => remark({ block: "rich", anchor })),
];

test("the Open XML SDK finds no fault, and twice the same bytes come out", async () => {
  assert.equal(await sdkFaults(await written(everywhere)), []);
  assert.equal(await written(everywhere), await written(everywhere));
});

test("LibreOffice keeps every comment and what it is about", async () => {
  if (!isInstalled("soffice", "LibreOffice")) return;
  const bytes = await written(everywhere);
  const told = async (file: Uint8Array) =>
    commentsIn(await openDocx(file))
      .map(({ author, text, anchor }) => `${author} ${text} ${anchor}`)
      .sort();
  assert.equal(await told(libreOfficeSaved(bytes)), await told(bytes));
});

const seeded: [fault: string, change: (xml: string) => string, said: RegExp][] = [
  ["a comment without a mark", (x) => x.replace(/<w:commentReference [^>]*>/, ""), /no place: 0/],
  ["a range without an end", (x) => x.replace(/<w:commentRangeEnd [^>]*>/, ""), /commentRangeStart 0 has no end/],
  [
    "a mark without a comment",
    (x) => x.replace('commentReference w:id="1"', 'commentReference w:id="99"'),
    /no comment 99/,
  ],
];

test("the lint finds what schemas don't see of comments", async () => {
  const sound = await written(everywhere);
  for (const [fault, change, said] of seeded) {
    const faults = await lintDocx(await withPart(sound, "word/document.xml", change));
    assert.ok(
      faults.some((one) => said.test(one)),
      `${fault}: ${faults.join("; ")}`,
    );
  }
});

test("a comment's words are written as they are, and what XML can't hold is refused", async () => {
  const odd = `{heads-0} <w:p> & " '　DDEAUTO`;
  const [comment] = await commented([remark({ path: "shop" }, { text: odd, by: "<&>" })]);
  assert.equal([comment?.text, comment?.author], [odd, "<&>"]);
  const outcome = await written([remark({}, { text: "a\u0000b" })]).then(() => "written", String);
  assert.match(outcome, /U\+0000/);
});

test("the mark of a comment has Word's own style", async () => {
  const { document, styles } = await openDocx(await written(everywhere));
  const ids = allOf(styles, "style").map((one) => attributeOf(one, "styleId"));
  for (const id of ["CommentText", "CommentReference"]) assert.ok(ids.includes(id));
  assert.ok(allOf(document, "rStyle").some((one) => attributeOf(one, "val") === "CommentReference"));
});

test.run();
