// Tokens counted before anything is composed.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { Parser } from "yaml";
import { flatten, limits } from "../../../src/incident/yaml/limits.ts";

const flat = (source: string) =>
  flatten([...new Parser().parse(source)], (offset) => ({ file: "f", column: offset + 1 }));
const codes = (source: string) => flat(source).problems.map(({ code, place }) => `${code} ${place.column}`);

test("scalars and collections come in the order of the text, with their role", () => {
  const { flat: tokens, problems } = flat("a: [b, {c: d}]\ne: f\n");
  assert.equal(problems, []);
  assert.equal(
    tokens.map(({ token, role, flow }) => `${"source" in token ? token.source : token.type} ${role} ${flow}`),
    [
      "block-map value false",
      "a key false",
      "flow-collection value false",
      "b value true",
      "flow-collection value true",
      "c key true",
      "d value true",
      "e key false",
      "f value false",
    ],
  );
});

test("nesting is measured without recursion", () => {
  assert.equal(codes("[".repeat(limits.depth) + "]".repeat(limits.depth)), []);
  assert.equal(codes("[".repeat(limits.depth + 1)), [`too-deep ${limits.depth + 1}`]);
  assert.equal(codes("- ".repeat(100_000)), [`too-deep ${2 * limits.depth + 1}`]);
});

test("values and strays are counted", () => {
  assert.match(codes(`[${"a,".repeat(2 * limits.nodes + 5)}]`).join(), /^too-many-values/);
  assert.match(codes("{}".repeat(2 * limits.nodes)).join(), /^too-many-values/);
});

test.run();
