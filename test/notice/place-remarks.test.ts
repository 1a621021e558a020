import { test } from "uvu";
import * as assert from "uvu/assert";
import { placeRemarks } from "../../src/notice/place-remarks.ts";
import type { Whereabouts } from "../../src/notice/remark.ts";
import type { Block } from "../../src/notice/tree.ts";
import { fact, list, p, section, td } from "../helpers/build.ts";

const people = fact("affected[0].people", "count", "30", "30名");
const children: Block[] = [
  p("date", fact("notice.date", "date", "2026-04-10", "4月10日"), "date"),
  p("title", "お知らせ", "title"),
  section("leak", 1, "1.", "漏えいの状況", [
    p("one", ["対象は", people, "です。30名の内訳は"]),
    list("items", [["・", { blocks: [p("in-item", "氏名")] }]]),
    { type: "table", id: "t", heads: 0, rows: [[td("甲"), td(["乙", people])]] },
  ]),
];

/** Where remarks come to stand: line, text, and whether they are moved. */
function placed(...wheres: Whereabouts[]) {
  const texts = new Map([
    ["date", "4月10日"],
    ["title", "お知らせ"],
    ["leak", "漏えいの状況"],
    ["one", "対象は30名です。30名の内訳は"],
    ["in-item", "氏名"],
    ["t#r1c1", "甲"],
    ["t#r1c2", "乙30名"],
  ]);
  return placeRemarks(
    { children },
    wheres.map((where) => ({ where })),
  ).map(({ line, from, to, isMoved }) => {
    return [line, texts.get(line)?.slice(from, to), ...(isMoved ? ["moved"] : [])];
  });
}

test("a remark on a fact stands at its first saying, one on a block at the whole of its first line", () => {
  assert.equal(placed({ path: "affected[0].people" }), [["one", "30名"]]);
  assert.equal(placed({ block: "one" }), [["one", "対象は30名です。30名の内訳は"]]);
  assert.equal(placed({ block: "leak" }), [["leak", "漏えいの状況"]]);
  assert.equal(placed({ block: "items" }, { block: "items-1" }), [
    ["in-item", "氏名"],
    ["in-item", "氏名"],
  ]);
  assert.equal(placed({ block: "t" }, { block: "t#r1c2" }), [
    ["t#r1c1", "甲"],
    ["t#r1c2", "乙30名"],
  ]);
});

test("a remark on words of a block stands at them, at those of the fact first", () => {
  assert.equal(placed({ block: "one", anchor: "です" }), [["one", "です"]]);
  const [first] = placeRemarks({ children }, [{ where: { block: "one", anchor: "30", path: "affected[0].people" } }]);
  assert.equal([first?.from, first?.to], [3, 5]);
  assert.equal(placed({ block: "t", path: "affected[0].people" }), [["t#r1c2", "30名"]]);
  assert.equal(placed({ block: "one", anchor: "もうない語" }), [["one", "対象は30名です。30名の内訳は"]]);
});

test("a fact that is not said has its remark at its section, else in its part, else at the title", () => {
  assert.equal(placed({ path: "affected[1].people", section: "leak" }), [["leak", "漏えいの状況"]]);
  assert.equal(placed({ path: "affected[1].people", section: "none" }), [["one", "30名"]]);
  assert.equal(placed({ path: "contacts" }), [["title", "お知らせ"]]);
  assert.equal(placed({}), [["title", "お知らせ"]]);
});

test("where its block is gone a remark is moved: to its words if they stand but once, to its fact, to the title", () => {
  assert.equal(placed({ block: "gone", anchor: "氏名" }), [["in-item", "氏名", "moved"]]);
  assert.equal(placed({ block: "gone", anchor: "30名" }), [["title", "お知らせ", "moved"]]);
  assert.equal(placed({ block: "gone", path: "notice.date" }), [["date", "4月10日", "moved"]]);
  assert.equal(placed({ block: "gone" }), [["title", "お知らせ", "moved"]]);
});

test("remarks come in the order of the text, and a notice without lines has none", () => {
  assert.equal(
    placed({ block: "in-item" }, { path: "notice.date" }, { block: "one", anchor: "内訳" }, { block: "one" }).map(
      ([line]) => line,
    ),
    ["date", "one", "one", "in-item"],
  );
  assert.equal(placeRemarks({ children: [] }, [{ where: {} }]), []);
  const titleless = placeRemarks({ children: children.slice(2) }, [{ where: {} }]);
  assert.is(titleless[0]?.line, "leak");
});

test.run();
