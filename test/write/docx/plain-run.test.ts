import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Element, el, val } from "../../../src/write/docx/element.ts";
import { cutRun, joinRuns, plainRun } from "../../../src/write/docx/plain-run.ts";
import { textElements } from "../../../src/write/docx/text.ts";

const bold = el("w:rPr", undefined, [el("w:b")]);
const run = (text: string, properties?: Element): Element => el("w:r", undefined, [properties, ...textElements(text)]);

test("a run of text is read with its look, tabs and breaks as characters", () => {
  assert.equal(plainRun(run("a\tb\nc", bold)), { properties: bold, text: "a\tb\nc" });
  assert.equal(plainRun(run(" a")), { properties: undefined, text: " a" });
});

test("what is no run of text is none", () => {
  const mark = el("w:r", undefined, [el("w:fldChar", { "w:fldCharType": "begin" })]);
  for (const other of [mark, val("w:pStyle", "Title"), el("w:r"), el("w:r", undefined, [el("w:t")]), undefined])
    assert.is(plainRun(other), undefined);
});

test("a run is cut at a character, and its halves make it again", () => {
  for (const text of ["abc", "a\nb", " a ", "a\t"]) {
    for (let at = 1; at < text.length; at++) {
      const halves = cutRun(run(text, bold), at);
      assert.equal(
        halves.map((half) => plainRun(half)?.text),
        [text.slice(0, at), text.slice(at)],
      );
      assert.equal(joinRuns(halves), [run(text, bold)]);
    }
  }
});

test("runs that look the same are joined, also in a link; others are let be", () => {
  const start = el("w:bookmarkStart", { "w:id": 0 });
  assert.equal(joinRuns([run("a"), run("b"), run("c", bold), run("d", bold), start, run("e", bold)]), [
    ...[run("ab"), run("cd", bold), start, run("e", bold)],
  ]);
  const link = (...inside: Element[]): Element => el("w:hyperlink", { "r:id": "x" }, inside);
  assert.equal(joinRuns([link(run("a"), run("b")), run("c")]), [link(run("ab")), run("c")]);
});

test.run();
