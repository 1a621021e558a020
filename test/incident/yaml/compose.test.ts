// Texts as documents of the yaml library.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compose } from "../../../src/incident/yaml/compose.ts";

const read = (source: string) => compose(source, (offset) => ({ file: "f", column: offset + 1 }));

test("a document comes with its errors and tokens", () => {
  const { document, errors, tokens, problems } = read("a: @x\n");
  assert.equal(
    [document?.toJS(), errors.map((error) => error.code), tokens.length, problems],
    [{ a: "@x" }, ["BAD_SCALAR_START"], 3, []],
  );
});

test("words stay words: YAML 1.2, whatever a directive says later", () => {
  assert.equal(read("a: yes\nb: 2026-01-01\nc: 12:30\n<<: d\n").document?.toJS(), {
    a: "yes",
    b: "2026-01-01",
    c: "12:30",
    "<<": "d",
  });
});

test("only the first document is kept, and the others' places", () => {
  const { document, further } = read("a: 1\n---\nb: 2\n---\nc: 3\n");
  assert.equal([document?.toJS(), further], [{ a: 1 }, [5, 14]]);
});

test("directives are told by their places", () => {
  assert.equal(read("%YAML 1.1\n---\na: 1\n").directives, [0]);
});

test("what would overflow the stack is never composed", () => {
  const { document, problems } = read("[".repeat(50_000));
  assert.equal([document, problems.map((one) => one.code)], [undefined, ["too-deep"]]);
});

test("a text without anything has no document", () => {
  assert.equal([read("").document, read("# x\n").document], [undefined, undefined]);
});

test.run();
