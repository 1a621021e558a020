// What the HTML parser would mend quietly is told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, codesOf, problemsOf } from "../../helpers/markup.ts";

const repaired = {
  "an element left open at the end": "<p>a",
  "an element that another start tag closes": "<ul><li>a<li>b</li></ul>",
  "a list in a paragraph": "<p>a<ul><li>b</li></ul></p>",
  "a stray end tag": "<p>a</p></section>",
  "a stray end tag before all": "</section><p>a</p>",
  "a stray end tag of a paragraph": "<p>a</p></p>",
  "a stray end tag of a break": "<p>a</br>b</p>",
  "text in a table": "<p>x</p><table>t<tr><td>a</td></tr></table>",
  "an element in a table": "<table><p>x</p><tr><td>a</td></tr></table>",
  "a row without a table": "<tr><td>a</td></tr>",
  "a cell without a row": "<table><tbody><td>a</td></tbody></table>",
  "bold that overlaps": "<p>a<strong>b</p><p>c</strong></p>",
  "a link in a link": '<p><a href="https://a.example/">1<a href="https://b.example/">2</a></a></p>',
  "a paragraph in a paragraph": "<p>a<p>b</p></p>",
  "a section in a paragraph": "<p>a<section><h2>b</h2></section></p>",
  "a heading in a heading": "<section><h2>a<h2>b</h2></h2></section>",
  "a whole document": "<html><body><p>a</p></body></html>",
};

for (const [what, html] of Object.entries(repaired)) {
  test(`${what} is a problem`, () => {
    const codes = codesOf(html);
    assert.ok(
      codes.includes("markup-repaired") || codes.includes("markup-not-closed"),
      `got ${codes.join(" ") || "no problem"}`,
    );
  });
}

test("what is written as HTML wants it is none", () => {
  blocksOf("<table>\n <tr>\n<td>a</td>\n</tr>\n</table>");
  blocksOf("<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<br>c<br/>&amp;</td></tr></tbody></table>");
  blocksOf("<del><p><s>a</s>&#x1F600;😀𠮷</p></del>\n\n<p>b</p>\n");
  blocksOf(`<p>${"長".repeat(200_000)}&lt;</p><p>b</p>`);
});

test("the place is that of the nearest start tag before it that says where it came from", () => {
  const html = `<section data-source="a.hbs:3"><h2 data-source="a.hbs:4">x</h2>
    <p data-source="partials/b.hbs:7">a<strong>b</p></section>`;
  const [found] = problemsOf(html);
  assert.equal(found?.place, { file: "partials/b.hbs", line: 7 });
});

test("without one, the caller's place is told", () => {
  assert.equal(problemsOf("</p>").at(0)?.place, { file: "sample.hbs" });
});

test.run();
