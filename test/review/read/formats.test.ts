// Looks, numbers and changes of formatting, from runs, paragraphs and their styles.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { namespaces } from "../../helpers/make-docx.ts";
import { p, pieces, r, readBody } from "../../helpers/read-returned.ts";

const style = (id: string, inside: string, type = "paragraph"): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
const styles = (...all: string[]) => ({ "word/styles.xml": `<w:styles ${namespaces}>${all.join("")}</w:styles>` });
const numbered = (list: string, level?: number): string =>
  `<w:pPr><w:numPr>${level === undefined ? "" : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr>`;
const ofStyle = (id: string): string => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;

test("strong, struck through and hidden text is told by its run or the run's style", async () => {
  const given = styles(
    style("Strong", "<w:rPr><w:b/></w:rPr>", "character"),
    style("Stronger", '<w:basedOn w:val="Strong"/>', "character"),
    style("Gone", "<w:rPr><w:vanish/></w:rPr>", "character"),
    style("Heading1", "<w:rPr><w:b/></w:rPr>"),
  );
  const body = p(
    ofStyle("Heading1"),
    r("a"),
    r("b", "<w:b/>"),
    r("c", '<w:b w:val="0"/>'),
    r("d", '<w:rStyle w:val="Stronger"/>'),
    r("e", '<w:rStyle w:val="Stronger"/><w:b w:val="false"/>'),
    r("f", "<w:strike/>"),
    r("g", "<w:dstrike/>"),
    r("h", "<w:vanish/>"),
    r("i", '<w:rStyle w:val="Gone"/>'),
  );
  const reviewed = await readBody(body, given);
  assert.equal(
    pieces(reviewed, ({ strong, strike, hidden }) =>
      [strong && "b", strike && "s", hidden && "h"].filter(Boolean).join(),
    ),
    ["a[]b[b]c[]d[b]e[]fg[s]hi[h]"],
  );
  assert.equal(reviewed.unexpected, [{ kind: "hidden-text", what: "h", paragraph: 0 }]);
});

test("a paragraph's style hides and strikes through what is in it", async () => {
  const given = styles(style("A", "<w:rPr><w:vanish/><w:strike/></w:rPr>"), style("B", '<w:basedOn w:val="A"/>'));
  const { paragraphs } = await readBody(p(ofStyle("B"), r("a"), r("b", '<w:vanish w:val="off"/>')), given);
  assert.equal(
    paragraphs[0]?.pieces.map(({ text, hidden, strike }) => [text, hidden, strike]),
    [
      ["a", true, true],
      ["b", false, true],
    ],
  );
});

test("a paragraph's number is its own or its style's, and 0 is none", async () => {
  const given = styles(style("A", numbered("3", 1)), style("B", '<w:basedOn w:val="A"/>'));
  const body = [numbered("1"), numbered("2", 2), numbered("0"), ofStyle("B"), ofStyle("C")].map((own) =>
    p(own, r("a")),
  );
  const { paragraphs } = await readBody(body.join("") + p(numbered("1")), given);
  assert.equal(
    paragraphs.map(({ numbering, pieces }) => [numbering?.list, numbering?.level, pieces.length]),
    [
      ["1", 0, 1],
      ["2", 2, 1],
      [undefined, undefined, 1],
      ["3", 1, 1],
      [undefined, undefined, 1],
      ["1", 0, 0],
    ],
  );
});

test("styles that are based on each other in a ring are styles", async () => {
  const given = styles(
    style("A", '<w:basedOn w:val="B"/>'),
    style("B", '<w:basedOn w:val="A"/><w:rPr><w:vanish/></w:rPr>'),
  );
  const { paragraphs } = await readBody(p(ofStyle("A"), r("a")), given);
  assert.is(paragraphs[0]?.pieces[0]?.hidden, true);
});

test("changes of formatting alone are counted where they are", async () => {
  const run = "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>";
  const paragraph = `<w:pPr><w:jc w:val="left"/><w:rPr>${run}</w:rPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>`;
  const table = [
    "<w:tbl><w:tblPr><w:tblPrChange/></w:tblPr><w:tblGrid><w:tblGridChange/></w:tblGrid>",
    `<w:tr><w:trPr><w:trPrChange/></w:trPr><w:tc><w:tcPr><w:tcPrChange/></w:tcPr>${p(r("c"))}</w:tc></w:tr></w:tbl>`,
  ].join("");
  const list = "<w:pPr><w:numPr><w:numId w:val='1'/><w:ins w:author='A'/></w:numPr></w:pPr>";
  const body = [
    p(paragraph, r("a", run), r("b")),
    p(r("x")),
    table,
    p(list, r("d")),
    "<w:sectPr><w:sectPrChange/></w:sectPr>",
  ];
  const { paragraphs } = await readBody(body.join(""));
  assert.equal(
    paragraphs.map(({ formatted, end }) => [formatted, end.length]),
    [
      [3, 0],
      [0, 0],
      [4, 0],
      [2, 0],
    ],
  );
});

test.run();
