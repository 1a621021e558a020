// Numbering: labels of sections and lists, and what references to them print.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { numberNotice, referenceForms } from "../../src/notice/number.ts";
import { plainText } from "../../src/notice/plain.ts";
import type { Block, List, NumberStyle, Reference, Section } from "../../src/notice/tree.ts";
import { list, p, section } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const style = (after: string, before = "", figures: NumberStyle["figures"] = "decimal"): NumberStyle => ({
  figures,
  before,
  after,
});
const dot = style(".");
const paren = style(")", "(");
const circled = style("", "", "circled");
const western = [dot, paren, circled];

/** A numbered section. */
const s = (id: string, level: Section["level"], children: Block[], plain = false): Section =>
  section(id, level, "", id, children, plain ? undefined : dot);
/** A list of the notice's numbering at a depth, or of its own style. */
const l = (id: string, depth: number, items: Block[][], own?: NumberStyle): List =>
  list(
    id,
    items.map((blocks) => ["", { blocks }] as const),
    { depth, style: own ?? dot, own: own !== undefined },
  );
const see = (to: string, form?: "own"): Reference => ({ type: "reference", to, label: "", ...(form ? { form } : {}) });

function noticeOf(children: Block[], numbering: NumberStyle[] = western) {
  return { ...sampleNotice("ja"), numbering, children };
}

function numberedText(children: Block[], numbering?: NumberStyle[]): string[] {
  const { value, problems } = numberNotice(noticeOf(children, numbering));
  assert.equal(problems, []);
  assert.ok(value);
  return plainText(value).trimEnd().split("\n");
}

/** What a reference to `to` prints, full and own. */
function forms(to: string, children: Block[], numbering?: NumberStyle[]): string {
  return numberedText([...children, p("ref", [see(to), " ", see(to, "own")])], numbering).at(-1) ?? "";
}

test("the hand-written labels of the sample notice are what numbering gives", () => {
  for (const locale of ["ja", "zh-Hans"] as const) {
    const sample = sampleNotice(locale);
    assert.equal(numberNotice(sample), { value: sample, problems: [] });
  }
});

test("sections count in their parent, lists in themselves", () => {
  const items = [[p("x", "x")], [p("y", "y")]];
  const blocks = [
    s("a", 1, [s("b", 2, [l("l1", 2, items), l("l2", 2, items)]), s("c", 2, [])]),
    s("d", 1, [s("e", 2, [])]),
  ];
  const labels = ["1. a", "(1) b", "①x", "②y", "①x", "②y", "(2) c", "2. d", "(1) e"];
  assert.equal(numberedText(blocks), labels);
});

test("an unnumbered section takes no number, and what is in it is numbered", () => {
  const blocks = [s("a", 1, []), s("u", 1, [l("l", 0, [[p("x", "x")]])], true), s("b", 1, [])];
  assert.equal(numberedText(blocks), ["1. a", "u", "1. x", "2. b"]);
});

test("the notice's numbering decides, a list's own style stays its own", () => {
  const own = l("l", 1, [[p("x", "x")]], style("、"));
  assert.equal(numberedText([s("a", 1, [own])], [style("、", "", "cjk")]), ["一、a", "1、x"]);
});

test("lists in notes, boxes, bullets and descriptions are numbered", () => {
  const inner = (id: string): Block => l(id, 0, [[p(`${id}p`, id)]]);
  const blocks: Block[] = [
    { type: "note", id: "n", mark: "※", children: [inner("a")] },
    { type: "box", id: "b", children: [inner("b")] },
    { type: "definitions", id: "d", items: [{ term: [], children: [inner("c")] }] },
    list("u", [["・", { blocks: [inner("e")] }]]),
  ];
  assert.equal(numberedText(blocks), ["※1. a", "1. b", "", "1. c", "・1. e"]);
});

// What LibreOffice 7.4 printed after recalculating REF \w and REF \n fields.
const chain = [s("x", 1, []), s("a", 1, [s("y", 2, []), s("b", 2, [l("l", 2, [[p("z", "z")], [p("i", "i")]])])])];

test("a reference prints all labels down to its target's, without one last period", () => {
  assert.is(forms("x", chain), "1 1");
  assert.is(forms("b", chain), "2.(2) (2)");
  assert.is(forms("l-2", chain), "2.(2)② ②");
  assert.is(forms("a", chain, [style("、")].concat(western.slice(1))), "2、 2、");
  assert.is(forms("l-2", chain, [style("、", "", "cjk"), style("）", "（"), dot]), "二、（2）2 2");
  assert.is(forms("b", chain, [style(".", "", "upper-roman"), dot]), "II.2 2");
  assert.is(forms("a", chain, [style("．", "", "full-width")]), "２． ２．");
});

test("a list with its own style is referred to by its own label alone", () => {
  const blocks = [s("a", 1, [l("own", 1, [[p("x", "x")]], style(")"))])];
  assert.is(forms("own-1", blocks), "1) 1)");
});

test("own styles and bullets between a list and its ancestors are not in its label", () => {
  const inner = l("in", 1, [[p("x", "x")]]);
  const blocks = [s("a", 1, [l("own", 1, [[list("u", [["・", { blocks: [inner] }]])]], style(")"))])];
  assert.is(forms("in-1", blocks), "1.(1) (1)");
});

test("where an unnumbered section breaks the chain, only the own label is printed", () => {
  const blocks = [s("a", 1, []), s("u", 1, [s("b", 2, [])], true)];
  assert.is(forms("b", blocks), "(1) (1)");
});

test("references inside other inlines are filled", () => {
  const blocks = [s("a", 1, []), p("p", [{ type: "strong", children: [{ type: "strike", children: [see("a")] }] }])];
  assert.is(numberedText(blocks).at(-1), "1");
});

test("a reference to nothing, or to what has no number, is a problem", () => {
  const { problems } = numberNotice(noticeOf([p("p", [see("p"), see("nowhere")])]));
  assert.equal(
    problems.map((found) => [found.code, found.params["id"]]),
    [
      ["reference-unnumbered", "p"],
      ["reference-unknown", "nowhere"],
    ],
  );
});

test("the forms of all numbered blocks can be had at once", () => {
  const found = referenceForms(noticeOf(chain));
  assert.equal([...found.keys()], ["x", "a", "y", "b", "l-1", "l-2"]);
  assert.equal(found.get("l-2"), { own: "②", full: "2.(2)②" });
});

test.run();
