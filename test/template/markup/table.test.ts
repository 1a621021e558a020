// Tables: head rows, header cells, rows that show nothing.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesOf, linesOf, problemsOf } from "../../helpers/markup.ts";

test("rows of thead are the head, th is a header cell anywhere", () => {
  const html = `<table>
    <thead><tr><th>a</th><th>b</th></tr></thead>
    <tbody><tr><th>c</th><td><strong>d</strong></td></tr></tbody>
  </table>`;
  assert.equal(linesOf(html), ["table (head rows: 1)", "  |! a |! b", "  |! c | **d**"]);
});

test("tbody may be left to the parser", () => {
  assert.equal(linesOf("<table>\n<tr><td>a</td></tr>\n<tr><td>b</td></tr></table>"), [
    "table (head rows: 0)",
    "  | a",
    "  | b",
  ]);
});

test("a row that shows nothing goes, an empty cell stays", () => {
  assert.equal(linesOf("<table><tr><td>a</td><td></td></tr><tr><td> </td><td></td></tr></table>"), [
    "table (head rows: 0)",
    "  | a | ",
  ]);
});

test("rows of different widths are a problem", () => {
  assert.equal(
    problemsOf("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>").map((p) => [p.code, p.params]),
    [["markup-uneven-table", { widths: "2, 1" }]],
  );
});

test("foot, columns and captions are not of the subset", () => {
  assert.ok(codesOf("<table><tfoot><tr><td>a</td></tr></tfoot></table>").includes("markup-unknown-element"));
  assert.ok(codesOf("<table><colgroup></colgroup><tr><td>a</td></tr></table>").includes("markup-unknown-element"));
});

test.run();
