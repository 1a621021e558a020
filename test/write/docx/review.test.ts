// The Word file for counsel: every line can be told apart, with what holds it; tracking is on; the head of each page says which version it is.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeDocx } from "../../../src/write/docx/index.ts";
import type { ReviewMatter } from "../../../src/write/purpose.ts";
import { list, note, p } from "../../helpers/build.ts";
import { sdkFaults } from "../../helpers/docx-programs.ts";
import { lintDocx } from "../../helpers/lint-docx.ts";
import { allOf, attributeOf, childOf, childrenOf, openDocx, valOf, W14 } from "../../helpers/open-docx.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const review: ReviewMatter = {
  header: "案　版 0123abcd　2026年4月10日付",
  labels: { "issuer.name": "正式名称" },
  remarks: [],
  moved: "",
};
const sources = { incident: "a".repeat(64), templates: "b".repeat(64) };
const forReview = (notice = sampleNotice("ja")) => writeDocx(notice, { purpose: "review", sources, review });

test("it is valid, and each page says draft, version and date, of a published notice too", async () => {
  for (const draft of [true, false]) {
    const bytes = await forReview(sampleNotice("ja", { draft }));
    assert.equal(await lintDocx(bytes), []);
    assert.equal(await sdkFaults(bytes), []);
    assert.is((await readDocx(bytes)).header, review.header);
  }
});

test("changes are tracked, and nothing is protected", async () => {
  const { parts } = await openDocx(await forReview());
  const settings = parts.get("word/settings.xml") ?? "";
  const draft = await openDocx(await writeDocx(sampleNotice("ja")));
  assert.match(settings, "<w:trackRevisions/>");
  assert.not.match(settings, "documentProtection");
  assert.not.match(draft.parts.get("word/settings.xml") ?? "", "track");
});

test("the hashes of what it was made from are in the list and in the properties", async () => {
  const { list: exported, parts } = await openDocx(await forReview());
  assert.equal(
    childrenOf(exported, "source").map((one) => [one.getAttribute("name"), one.getAttribute("sha256")]),
    Object.entries(sources),
  );
  for (const hash of Object.values(sources)) assert.match(parts.get("docProps/custom.xml") ?? "", hash);
});

test("a control's title is what people call the fact", async () => {
  const { document } = await openDocx(await forReview());
  const titles = allOf(document, "sdtPr").map((one) => [valOf(one, "tag"), valOf(one, "alias")]);
  assert.equal(titles.find(([tag]) => tag === "issuer.name")?.[1], "正式名称");
});

/** The lines of the file beside what the list says of them. */
async function listedLines(bytes: Uint8Array) {
  const { document, list: exported } = await openDocx(bytes);
  const blocks = childrenOf(exported, "block").map((one): Record<string, string> => {
    return Object.fromEntries(one.attributes.map(({ name, value }) => [name, value] as const));
  });
  const paragraphs = allOf(document, "p").filter((one) => valOf(childOf(one, "pPr"), "pStyle") !== "Spacer");
  const lines = paragraphs.map((paragraph) => {
    const names = allOf(paragraph, "bookmarkStart").map((one) => attributeOf(one, "name") ?? "");
    const own = blocks.filter(({ bookmark = "" }) => names.includes(bookmark));
    return { id: paragraph.getAttributeNS(W14, "paraId"), own };
  });
  return { blocks, lines };
}

test("every line is a block of the list, by its bookmark and its own id, cells and notes too", async () => {
  const { blocks, lines } = await listedLines(await forReview());
  assert.ok(lines.length > 30);
  for (const { id, own } of lines) {
    assert.ok(
      own.some((block) => block["paragraph"] === id),
      `no block for the paragraph ${id}`,
    );
  }
  const types = new Set(lines.flatMap(({ own }) => own.map((block) => block["type"])));
  for (const type of ["paragraph", "section", "item", "term", "cell"]) assert.ok(types.has(type), type);
  const ids = blocks.map((block) => block["id"]);
  assert.is(new Set(ids).size, ids.length);
});

test("what holds a block is a block before it, and what is described is told by its term", async () => {
  const { blocks } = await listedLines(await forReview());
  blocks.forEach(({ id, parent, term }, index) => {
    const before = blocks.slice(0, index).map((block) => block["id"]);
    for (const holder of [parent, term]) assert.ok(holder === undefined || before.includes(holder), `${id} ${holder}`);
  });
  const phone = blocks.find(({ id }) => id === "contact-phone");
  assert.equal(
    [phone?.["parent"], phone?.["term"], phone?.["mark"]],
    ["contact-channels", "contact-channels#term1", "電話番号"],
  );
});

test("what stands before a block's own text is told apart from it", async () => {
  const inner = list("l", [["(1)", { blocks: [p("in-item", "項目")] }]], undefined);
  const children = [note("n", "※", [p("in-note", "注記")]), inner];
  const { blocks } = await listedLines(await forReview({ ...sampleNotice("ja"), children }));
  const told = blocks.map(({ id, label, mark }) => [id, label ?? "", mark ?? ""]);
  assert.equal(told, [
    ["n", "", ""],
    ["in-note", "", "※"],
    ["l", "", ""],
    ["l-1", "", ""],
    ["in-item", "(1)", ""],
  ]);
});

test("twice the same bytes", async () => {
  assert.equal(await forReview(), await forReview());
});

test.run();
