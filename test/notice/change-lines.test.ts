// Lines said otherwise, taken out, set beside others; and what stands when a block has nothing left.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { changeLines, type LineChanges } from "../../src/notice/change-lines.ts";
import { numberNotice } from "../../src/notice/number.ts";
import { plainText } from "../../src/notice/plain.ts";
import type { Block, NumberStyle } from "../../src/notice/tree.ts";
import { inlines, list, note, p, section, td, th } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const style: NumberStyle = { figures: "decimal", before: "", after: "." };
const sub: NumberStyle = { figures: "decimal", before: "(", after: ")" };
const blocks: Block[] = [
  p("date", "date", "date"),
  p("end", "end", "end"),
  section(
    "a",
    1,
    "",
    "A",
    [
      p("a1", "a-one"),
      section("b", 2, "", "B", [p("b1", "b-one")], sub),
      list(
        "l",
        [
          ["", "x"],
          ["", "y"],
        ],
        { depth: 1, style: sub, own: false },
      ),
    ],
    style,
  ),
  section("c", 1, "", "C", [note("n", "※", [p("n1", "n-one")]), list("m", [["・", "z"]])], style),
  {
    type: "table",
    id: "t",
    heads: 1,
    rows: [
      [th("h1"), th("h2")],
      [td("k1"), td("k2")],
      [td("v1"), td("v2")],
    ],
  },
  {
    type: "definitions",
    id: "d",
    items: [
      { term: inlines("t1"), children: [p("d1", "d-one")] },
      { term: inlines("t2"), children: [p("d2", "d-two")] },
    ],
  },
];

/** The lines of the changed blocks, numbered; of the changes only those that are made. */
function changed(
  said: Record<string, string>,
  gone: readonly string[] = [],
  sides: { before?: Record<string, string[]>; after?: Record<string, string[]> } = {},
): string[] {
  const lines = (side: Record<string, string[]> = {}): LineChanges["after"] =>
    new Map(Object.entries(side).map(([at, ids]) => [at, ids.map((id) => ({ id, inlines: inlines(`new ${id}`) }))]));
  const changes = {
    said: new Map(Object.entries(said).map(([id, text]) => [id, inlines(text)])),
    gone: new Set(gone),
    before: lines(sides.before),
    after: lines(sides.after),
  };
  const notice = { ...sampleNotice("ja"), numbering: [style, sub], children: changeLines(blocks, changes) };
  return plainText(numberNotice(notice).value ?? notice)
    .trimEnd()
    .split("\n");
}

const all = changed({});

/** What differs from the lines as they are: those missing, those new. */
function difference(lines: readonly string[]): { out: string[]; in: string[] } {
  return { out: all.filter((line) => !lines.includes(line)), in: lines.filter((line) => !all.includes(line)) };
}

test("nothing changes without changes", () => {
  const none: LineChanges = { said: new Map(), gone: new Set(), before: new Map(), after: new Map() };
  assert.equal(changeLines(blocks, none), blocks);
});

test("each kind of line is said otherwise", () => {
  const lines = changed({ a1: "1", b: "2", "l-1-text": "3", "t#r1c2": "4", "t#r3c1": "5", "d#term2": "6", n1: "7" });
  assert.equal(difference(lines), {
    out: ["a-one", "(1) B", "(1) x", "※n-one", "h1\th2", "v1\tv2", "t2"],
    in: ["1", "(1) 2", "(1) 3", "※7", "h1\t4", "5\tv2", "6"],
  });
});

test("a paragraph goes, and what has nothing left goes with it", () => {
  assert.equal(difference(changed({}, ["a1"])), { out: ["a-one"], in: [] });
  assert.equal(difference(changed({}, ["b1"])), { out: ["(1) B", "b-one"], in: [] });
  assert.equal(difference(changed({}, ["n1", "m-1-text"])), { out: ["2. C", "※n-one", "・z"], in: [] });
  assert.equal(difference(changed({}, ["l-1-text"])), { out: ["(1) x", "(2) y"], in: ["(1) y"] });
  assert.equal(difference(changed({}, ["d1"])), { out: ["t1", "d-one"], in: [] });
});

test("a heading goes, and what it held stands in what it stood in, numbered anew", () => {
  assert.equal(difference(changed({}, ["a"])), {
    out: ["1. A", "(1) B", "(1) x", "(2) y"],
    in: ["1. B", "1. x", "2. y"],
  });
  assert.equal(difference(changed({}, ["b"])), { out: ["(1) B"], in: [] });
});

test("a term goes, and its description joins the one before it", () => {
  assert.equal(difference(changed({}, ["d#term2"])), { out: ["t2"], in: [] });
  assert.equal(changed({}, ["d#term1"]).slice(-3), ["d-one", "t2", "d-two"]);
  assert.equal(changed({}, ["d#term1", "d#term2"]).slice(-2), ["d-one", "d-two"]);
});

test("cells are emptied, rows without any go, and a table without rows below its head", () => {
  assert.equal(difference(changed({}, ["t#r2c1"])), { out: ["k1\tk2"], in: ["\tk2"] });
  assert.equal(difference(changed({}, ["t#r2c1", "t#r2c2"])), { out: ["k1\tk2"], in: [] });
  assert.equal(difference(changed({}, ["t#r1c1", "t#r1c2"])), { out: ["h1\th2"], in: [] });
  const cells = ["t#r2c1", "t#r2c2", "t#r3c1", "t#r3c2"];
  assert.equal(difference(changed({}, cells)), { out: ["h1\th2", "k1\tk2", "v1\tv2"], in: [] });
});

test("new paragraphs stand beside what they name, in order, and beside each other", () => {
  const lines = changed({}, [], { after: { a1: ["x1", "x2"], x1: ["x3"] }, before: { a1: ["x4"] } });
  const at = lines.indexOf("new x4");
  assert.equal(lines.slice(at, at + 5), ["new x4", "a-one", "new x1", "new x3", "new x2"]);
});

test("a new paragraph after a heading is the first of its section, before it stands outside", () => {
  const lines = changed({}, [], { after: { b: ["x1"] }, before: { b: ["x2"] } });
  const at = lines.indexOf("new x2");
  assert.equal(lines.slice(at, at + 4), ["new x2", "(1) B", "new x1", "b-one"]);
});

test("beside an item stands a new item, with a number or mark of its own", () => {
  assert.equal(difference(changed({}, [], { after: { "l-1": ["x1"] }, before: { "m-1": ["x2"] } })), {
    out: ["(2) y"],
    in: ["(2) new x1", "(3) y", "・new x2"],
  });
  assert.equal(difference(changed({}, [], { after: { "m-1-text": ["x1"] } })), { out: [], in: ["new x1"] });
});

test("a new paragraph keeps the section, item or pair that lost all else", () => {
  assert.equal(difference(changed({}, ["b1"], { after: { b1: ["x1"] } })), { out: ["b-one"], in: ["new x1"] });
  assert.equal(difference(changed({}, ["m-1-text"], { after: { "m-1": ["x1"] } })), { out: ["・z"], in: ["・new x1"] });
});

test("beside a term a new paragraph belongs to its description, or to the one before", () => {
  const lines = changed({}, [], { after: { "d#term2": ["x1"] }, before: { "d#term2": ["x2"], "d#term1": ["x3"] } });
  assert.equal(lines.slice(-7), ["new x3", "t1", "d-one", "new x2", "t2", "new x1", "d-two"]);
});

test("a new line of the letterhead is set as the one beside it, any other is body text", () => {
  const beside = (id: string) => {
    const after = new Map([[id, [{ id: "x1", inlines: inlines("x") }]]]);
    const made = changeLines(blocks, { said: new Map(), gone: new Set(), before: new Map(), after });
    const found = made.find((block) => block.id === "x1");
    return found?.type === "paragraph" ? found.role : undefined;
  };
  assert.equal([beside("date"), beside("end"), beside("t")], ["date", "body", "body"]);
});

test.run();
