// Elements and attributes outside the subset are told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBlockName, isKnown } from "../../../src/template/markup/subset.ts";
import { codesOf, problemsOf } from "../../helpers/markup.ts";

test("an unknown element is a problem wherever it stands", () => {
  for (const html of [
    "<div>a</div>",
    "<p><span>a</span></p>",
    "<p><b>a</b></p>",
    "<section><h2>a</h2><h5>b</h5></section>",
    "<script>a</script>",
    "<style>a</style>",
    '<p>a<img src="x"></p>',
    "<p><svg></svg></p>",
    "<table><caption>a</caption><tr><td>b</td></tr></table>",
  ]) {
    assert.ok(codesOf(html).includes("markup-unknown-element"), html);
  }
});

test("an unknown attribute is a problem", () => {
  for (const html of [
    '<p style="color: red">a</p>',
    '<p onclick="x()">a</p>',
    '<p data-x="">a</p>',
    '<section><h2 id="x">a</h2><p>b</p></section>',
    '<table><tr><td colspan="2">a</td></tr></table>',
    '<section lang="zh"><h2>a</h2><p>b</p></section>',
    '<p><a href="https://a.example/" target="_blank">b</a></p>',
    '<p><a href="https://a.example/" class="own">b</a></p>',
  ]) {
    assert.equal(codesOf(html), ["markup-unknown-attribute"], html);
  }
});

test("a comment would be left out quietly, and is a problem", () => {
  assert.equal(codesOf("<p>a<!-- b --></p>"), ["markup-comment"]);
});

test("the problem names the element and the attribute", () => {
  assert.equal(problemsOf('<p data-source="a.hbs:2" style="x">a</p>'), [
    {
      code: "markup-unknown-attribute",
      severity: "error",
      place: { file: "a.hbs", line: 2 },
      params: { element: "p", attribute: "style" },
    },
  ]);
});

test("names of JavaScript's own objects are no elements", () => {
  assert.not(isKnown("constructor"));
  assert.not(isBlockName("toString"));
  assert.ok(codesOf("<constructor>a</constructor>").includes("markup-unknown-element"));
});

test.run();
