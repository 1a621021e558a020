// Characters with their reading.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, factHtml, lineOf, problemsOf } from "../../helpers/markup.ts";

test("the base is in rb or bare, the reading in rt", () => {
  assert.is(lineOf("<ruby><rb>東玉</rb><rt>とうぎょく</rt></ruby>様"), "{東玉|とうぎょく}様");
  assert.is(lineOf("<ruby>\n  東玉\n  <rt>とうぎょく</rt>\n</ruby>"), "{東玉|とうぎょく}");
});

test("in a fact it stays as typed", () => {
  assert.is(lineOf(factHtml("a", "<ruby>青葉 <rt>あおば </rt></ruby>")), "⟦a|v|{青葉 |あおば }⟧");
});

test("a ruby without a base shows nothing", () => {
  assert.equal(blocksOf("<p><ruby><rt>あ</rt></ruby></p>"), []);
});

test("anything else in it is a problem", () => {
  assert.equal(
    problemsOf("<p><ruby>a<strong>b</strong></ruby></p>").map((p) => [p.code, p.params]),
    [["markup-misplaced", { element: "strong", parent: "ruby" }]],
  );
});

test.run();
