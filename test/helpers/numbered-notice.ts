// A made-up notice that counts in every way at once: what makes Word and LibreOffice go astray in numbers and references.
import { numberNotice } from "../../src/notice/number.ts";
import type { Block, List, Notice, NumberStyle, Reference, Section } from "../../src/notice/tree.ts";
import { list, p, section } from "./build.ts";

/** A number style: `style("circled")`, `style("decimal", "(", ")")`. */
export const style = (figures: NumberStyle["figures"], before = "", after = ""): NumberStyle => ({
  figures,
  before,
  after,
});

/** The schemes of the five notices, and others of the genre; level 1 first. */
export const schemes: Record<string, NumberStyle[]> = {
  "I. 1. (1) ①": [
    style("upper-roman", "", "."),
    style("decimal", "", "."),
    style("decimal", "(", ")"),
    style("circled"),
  ],
  "1. (1) ①": [style("decimal", "", "."), style("decimal", "(", ")"), style("circled"), style("decimal", "", ")")],
  "1、 (1)": [style("decimal", "", "、"), style("decimal", "(", ")"), style("circled")],
  "1. 1)": [style("decimal", "", "."), style("decimal", "", ")")],
  "一、 （一） 1.": [style("cjk", "", "、"), style("cjk", "（", "）"), style("decimal", "", "."), style("circled")],
  "１ (1) ア": [style("full-width"), style("decimal", "(", ")"), style("katakana"), style("circled")],
  "１． （1）": [style("full-width", "", "．"), style("decimal", "（", "）"), style("circled")],
};

type Items = readonly (string | { text: string; blocks: Block[] })[];

/** A list without labels yet; `depth` in the notice's numbering, or an own style. */
function items(id: string, content: Items, numbering: { depth: number } | { own: NumberStyle }): List {
  const own = "own" in numbering;
  const ref = own
    ? { depth: 0, style: numbering.own, own }
    : { depth: numbering.depth, style: style("decimal"), own: false };
  const bodies = content.map((item, index): string | { blocks: Block[] } =>
    typeof item === "string" ? item : { blocks: [p(`${id}-${index}-own`, item.text), ...item.blocks] },
  );
  const unlabelled = bodies.map((body) => ["", body] as const);
  return list(id, unlabelled, ref);
}

const plainSection = (id: string, level: Section["level"], heading: string, children: Block[]): Block =>
  section(id, level, "", heading, children);
const to = (id: string, form?: "own"): Reference => ({
  ...{ type: "reference", to: id, label: "" },
  ...(form === undefined ? {} : { form }),
});

/** The notice with its labels and references filled by number.ts. */
export function numberedNotice(numbering: NumberStyle[]): Notice {
  const head = (id: string, level: Section["level"], children: Block[]): Block =>
    section(id, level, "", `head ${id}`, children, numbering[level - 1] ?? style("decimal"));
  const many = Array.from({ length: 23 }, (_, index) => `many ${index + 1}`);
  const children: Block[] = [
    p("title", "Numbers", "title"),
    head("a", 1, [
      p("a-text", "text"),
      items(
        "a-list",
        ["one", { text: "two", blocks: [items("a-deep", ["deep one", "deep two"], { depth: 2 })] }, "three"],
        {
          depth: 1,
        },
      ),
      p("a-between", "the next list begins anew"),
      items("a-again", ["again one", { text: "again two", blocks: [items("a-deeper", ["d"], { depth: 2 })] }], {
        depth: 1,
      }),
      list("a-bullets", [
        ["・", "bullet"],
        ["・", "bullet"],
        ["■", "square"],
        ["注意", "a word for a bullet"],
      ]),
    ]),
    plainSection("plain", 1, "no number", [
      items("plain-list", ["under no number", "second"], { depth: 0 }),
      plainSection("plain-2", 2, "none here either", [p("plain-text", "text")]),
    ]),
    head("b", 1, [
      head("b-1", 2, [items("b-list", ["x", "y"], { depth: 2 })]),
      head("b-2", 2, [
        items("b-2-list", ["z"], { depth: 2 }),
        items(
          "b-own",
          ["own one", { text: "own two", blocks: [items("b-in", ["inside"], { own: style("decimal", "", ")") })] }],
          {
            own: style("circled"),
          },
        ),
        items("b-own-2", ["own anew"], { own: style("circled") }),
        items("b-many", many, { own: style("circled") }),
      ]),
      items("b-after", ["follows the sub-sections, anew"], { depth: 1 }),
    ]),
    head("c", 1, [
      p("c-refs", [
        "See ",
        ...spread(["a", "b-2", "a-deep-2", "a-again-2", "b-list-2", "b-own-2-1", "c"].map((id) => to(id))),
      ]),
      p("c-own", [
        "See ",
        ...spread(["b-2", "a-deep-2", "b-list-2", "b-many-22", "plain-list-2"].map((id) => to(id, "own"))),
      ]),
    ]),
  ];
  const notice: Notice = {
    ...{
      incident: "numbers",
      template: "sample",
      locale: "ja",
      title: "Numbers",
      author: "Nobody",
      numbering,
      children,
    },
    page: { number: ["", " / ", ""], labels: {} },
  };
  const { value, problems } = numberNotice(notice);
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

function spread(references: Reference[]): (Reference | string)[] {
  return references.flatMap((reference) => [reference, "; "]);
}
