// Comments of a YAML text, wherever they may stand.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { commentsOf } from "../../../src/incident/yaml/comments.ts";

const text = `# first
a: 1 # TODO: after a value
b: "no # comment" #
c: |
  # no comment either
d: { e: [1, # within
  2] }
f: x#y
\t# 最後
`;

test("each comment is found, and what only looks like one is not", () => {
  assert.equal(
    commentsOf(text).map((comment) => comment.text),
    ["first", "TODO: after a value", "", "within", "最後"],
  );
});

test("its offset is that of its sign", () => {
  for (const { offset, text: said } of commentsOf(text)) {
    assert.is(text[offset], "#");
    assert.ok(
      text
        .slice(offset + 1)
        .trimStart()
        .startsWith(said),
    );
  }
});

test("a text that is no YAML is read as far as it can be", () => {
  assert.equal(commentsOf("").length, 0);
  assert.equal(
    commentsOf("a: [\n# x\n: }").map((comment) => comment.text),
    ["x"],
  );
});

test.run();
