// A notice's lines: each run of inlines once, in reading order, under the id that it has in a Word file; and their wording as text.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineSkeleton, linesOf } from "../../src/notice/lines.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import {
  br,
  fact,
  inlines,
  link,
  list,
  note,
  p,
  ruby,
  section,
  see,
  strike,
  strong,
  td,
  th,
} from "../helpers/build.ts";
import { openDocx } from "../helpers/open-docx.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const everyKind: Pick<Notice, "children"> = {
  children: [
    p("p0", "a", "title"),
    section("s", 1, "1.", "b", [p("p1", "c"), list("l", [["・", "d"]])]),
    {
      type: "table",
      id: "t",
      heads: 1,
      rows: [
        [th("e"), th("f")],
        [td("g"), td([])],
      ],
    },
    { type: "definitions", id: "d", items: [{ term: inlines("h"), children: [p("p2", "i")] }] },
    note("n", "※", [{ type: "box", id: "x", children: [p("p3", "j")] }]),
  ],
};

test("lines come in reading order, with what they are and what they stand in", () => {
  assert.equal(
    linesOf(everyKind).map(({ id, type, container }) => [id, type, container]),
    [
      ["p0", "paragraph", undefined],
      ["s", "section", undefined],
      ["p1", "paragraph", "s"],
      ["l-1-text", "paragraph", "l-1"],
      ["t#r1c1", "cell", "t"],
      ["t#r1c2", "cell", "t"],
      ["t#r2c1", "cell", "t"],
      ["t#r2c2", "cell", "t"],
      ["d#term1", "term", "d"],
      ["p2", "paragraph", "d"],
      ["p3", "paragraph", "x"],
    ],
  );
});

test("each line has in a Word file the id that it has here", async () => {
  const notice = sampleNotice("ja");
  const { parts } = await openDocx(await writeDocx(notice));
  const listed = [...(parts.get("customXml/item1.xml") ?? "").matchAll(/<block id="([^"]*)" type="([^"]*)"/g)];
  const lines = listed.filter(([, , type = ""]) => ["paragraph", "section", "term", "cell"].includes(type));
  assert.equal(
    linesOf(notice)
      .map(({ id, type }) => `${type} ${id}`)
      .sort(),
    lines.map(([, id, type]) => `${type} ${id}`).sort(),
  );
});

test("a line's wording has its facts and references as holes, however they are marked up", () => {
  const period = fact("breach.occurred", "period", "x", [
    fact("breach.occurred.from", "date", "2026-01-05", "5日"),
    "～",
  ]);
  assert.is(
    lineSkeleton([
      ...inlines(["{a}", br, period]),
      strong(["b", strike([see("cards", "2.(1)"), link("https://x.example/", fact("issuer.name", "name", "x"))])]),
      ruby("牛山", "うしやま"),
    ]),
    "{{a}}\n{breach.occurred}b{see:cards}{issuer.name}牛山",
  );
});

test.run();
