import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Block } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { list, note, p, section, td, th } from "../../helpers/build.ts";
import { lintDocx } from "../../helpers/lint-docx.ts";
import { style } from "../../helpers/numbered-notice.ts";
import { allOf, attributeOf, childOf, valOf } from "../../helpers/open-docx.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

async function written(children: Block[]) {
  const bytes = await writeDocx({ ...sampleNotice("ja"), children });
  assert.equal(await lintDocx(bytes), []);
  const read = await readDocx(bytes);
  const paragraphs = allOf(read.package.document, "p").map((element) => {
    const properties = childOf(element, "pPr");
    const indent = childOf(properties, "ind");
    return {
      text: element.textContent ?? "",
      style: valOf(properties, "pStyle"),
      left: Number(attributeOf(indent, "left") ?? "0"),
      hanging: Number(attributeOf(indent, "hanging") ?? "0"),
      keepNext: childOf(properties, "keepNext") !== undefined,
    };
  });
  return { ...read, paragraphs };
}

test("each role has its style", async () => {
  const roles = ["body", "date", "addressee", "issuer", "title", "mark", "end", "lead"] as const;
  const { lines } = await written(roles.map((role) => p(role, role, role)));
  assert.equal(
    lines.map((line) => line.style),
    ["BodyText", "Date", "Addressee", "Signature", "Title", "NoteHeading", "Closing", "Lead"],
  );
});

test("text in an item stands behind its label, and what follows in the item with it", async () => {
  const inner = list("inner", [["・", "deep"]]);
  const blocks = [p("first", "first"), p("second", "second"), note("n", "※", [p("n-1", "note")]), inner];
  const { paragraphs } = await written([list("l", [["(10)", { blocks }]], undefined)]);
  const [first, second, noted, deep] = paragraphs;
  assert.ok((first?.hanging ?? 0) > 420);
  assert.is(first?.left, (first?.hanging ?? 0) + 210);
  assert.equal([second?.left, second?.hanging], [first?.left, 0]);
  assert.is((noted?.left ?? 0) - (noted?.hanging ?? 0), first?.left);
  assert.is((deep?.left ?? 0) - (deep?.hanging ?? 0), first?.left);
});

test("an item that begins with no paragraph keeps its label on a line of its own", async () => {
  const table: Block = { type: "table", id: "t", heads: 0, rows: [[td("a"), td("b")]] };
  const empty = list("e", [["・", { blocks: [] }]]);
  const { text } = await written([list("l", [["1.", { blocks: [table] }]], undefined), empty]);
  assert.is(text, "1. \na\tb\n・\n");
});

test("head rows come again on each page, rows are not torn, and a heading cell looks like one", async () => {
  const rows = [
    [th("head"), th("")],
    [th("row"), td("1")],
  ];
  const { package: opened, lines } = await written([{ type: "table", id: "t", heads: 1, rows }]);
  assert.is(allOf(opened.document, "tblHeader").length, 1);
  assert.is(allOf(opened.document, "cantSplit").length, 2);
  assert.equal(
    lines.map((line) => line.style),
    ["TableHeading", "TableHeading", "TableHeading", "TableText"],
  );
});

test("tables next to each other, in a box and at the end stay apart and within the text", async () => {
  const table = (id: string): Block => ({ type: "table", id, heads: 0, rows: [[td("a"), td("b"), td("c")]] });
  const box: Block = { type: "box", id: "box", children: [table("in-1"), table("in-2")] };
  const { package: opened } = await written([
    table("one"),
    table("two"),
    box,
    { type: "box", id: "none", children: [] },
  ]);
  for (const width of allOf(opened.document, "tblW")) assert.ok(Number(attributeOf(width, "w")) <= 8844);
});

test("short terms stand beside what they are about, long ones above", async () => {
  const definitions = (id: string, term: string): Block => ({
    ...{ type: "definitions", id },
    items: [{ term: [{ type: "text", text: term }], children: [p(`${id}-1`, "what"), p(`${id}-2`, "more")] }],
  });
  const { text } = await written([definitions("a", "電話"), definitions("b", "再発行の手数料はかかりますか。")]);
  assert.is(text, "電話\twhat\nmore\n再発行の手数料はかかりますか。\nwhat\nmore\n");
});

test("what leads into something stays with it on the page", async () => {
  const heading = section(
    "s",
    1,
    "1.",
    "heading",
    [p("into", "led into"), list("l", [["・", "item"]])],
    style("decimal", "", "."),
  );
  const { paragraphs } = await written([heading, p("alone", "alone"), p("last", "last"), p("end", "以上", "end")]);
  assert.equal(
    paragraphs.map(({ text, keepNext }) => [text, keepNext]),
    [
      ["heading", false],
      ["led into", true],
      ["item", false],
      ["alone", false],
      ["last", true],
      ["以上", false],
    ],
  );
});

test("there is space between the letterhead and the text, whatever the letterhead ends with", async () => {
  const after = async (last: Block): Promise<string | undefined> => {
    const { package: opened } = await written([p("i", "issuer", "issuer"), last]);
    const [first] = allOf(opened.document, "p");
    return attributeOf(childOf(childOf(first, "pPr"), "spacing"), "after");
  };
  assert.is(await after(p("b", "text")), "360");
  assert.is(await after(p("d", "date", "date")), undefined);
  assert.is(await after(p("t", "title", "title")), undefined);
});

test("the lines of a long title come out about equally long, a short one is left alone", async () => {
  const { package: opened } = await written([p("a", "長".repeat(32), "title"), p("b", "短い", "title")]);
  const indents = allOf(opened.document, "p").map((element) => childOf(childOf(element, "pPr"), "ind"));
  assert.ok(Number(attributeOf(indents[0], "left")) > 1500);
  assert.is(attributeOf(indents[0], "left"), attributeOf(indents[0], "right"));
  assert.is(indents[1], undefined);
});

test.run();
