// Paths written and read back.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pathParts, pathText } from "../../../src/incident/yaml/path.ts";

test("keys are joined by dots, indices stand in brackets", () => {
  assert.is(pathText(["affected", 0, "data", 2, "item"]), "affected[0].data[2].item");
  assert.is(pathText(["issuer", "name", "zh-Hans"]), "issuer.name.zh-Hans");
  assert.is(pathText([]), "");
});

test("a key that would be misread stands in quotes", () => {
  assert.is(pathText(["a", "x.y", "お 名前"]), 'a["x.y"]["お 名前"]');
});

test("what is written is read back", () => {
  const part = fc.oneof(fc.string(), fc.nat(99));
  fc.assert(fc.property(fc.array(part), (parts) => assert.equal(pathParts(pathText(parts)), parts)));
});

test("what is no path gives nothing", () => {
  for (const path of ["a..b", ".a", "a[", "a[x]", 'a["x]', "a b", "a]", "a.[0]"])
    assert.is(pathParts(path), undefined, path);
});

test.run();
