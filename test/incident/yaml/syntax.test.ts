// Texts as documents, with faults told and mended.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSyntax } from "../../../src/incident/yaml/syntax.ts";

const read = (source: string) => readSyntax(source, "f");
const codes = (source: string) =>
  read(source).problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);

test("one fault is told once a line, however often the library stumbles", () => {
  assert.equal(codes("- a\nb: 1\n"), ["stray-text 2:1"]);
  assert.equal(codes("a: 1\n b: 2\n"), ["indentation 2:2"]);
});

test("slips are told in the file's own places, and the document is the mended one", () => {
  const { document, problems, placeAt, text } = read("a：1\nb：２：3\n");
  assert.equal(document?.toJS(), { a: 1, b: "２：3" });
  assert.equal(
    problems.map(({ place }) => [place.line, place.column]),
    [
      [1, 2],
      [2, 2],
    ],
  );
  assert.equal(placeAt(text.indexOf("3")), { file: "f", line: 2, column: 5 });
});

test("a file of hundreds of slips is mended whole", () => {
  const { document, problems } = read(Array.from({ length: 300 }, (_, index) => `k${index}：v`).join("\n"));
  assert.equal([Object.keys(document?.toJS()).length, problems.length], [300, 300]);
});

test("faults that spoil one value only are set apart", () => {
  assert.equal(read("a: @x\nb:\n    c: 1\n   d: 2\n").faults, [
    { at: 3, local: true },
    { at: 18, local: false },
  ]);
});

test("nothing, comments alone, several documents and directives are told", () => {
  assert.equal(
    ["", " \n", "# x", "a: 1\n---\nb: 1\n---\n", "%YAML 1.1\n---\na: 1\n"].map((source) => codes(source).join()),
    ["empty-file 1:1", "empty-file 1:1", "only-comments 1:1", "several-documents 2:1", "directive 1:1"],
  );
  assert.is(read("# x").document, undefined);
});

test.run();
