// The table of all that templates may call.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { conditions } from "../../src/template/conditions.ts";
import { builtIn, helpers, signatures } from "../../src/template/helpers.ts";

test("each helper and condition says how it is called, and nothing else does", () => {
  const names = [helpers, conditions, builtIn].flatMap(Object.keys);
  assert.equal(Object.keys(signatures).sort(), names.sort());
  for (const name of names) assert.ok(Array.isArray(signatures[name]?.takes), name);
});

test("none of them hides another", () => {
  const names = [helpers, conditions, builtIn].flatMap(Object.keys);
  assert.is(new Set(names).size, names.length);
});

test.run();
