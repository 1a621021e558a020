// Where each path of a file stands.

import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { readYaml } from "../../../src/incident/yaml.ts";

const source =
  "issuer:\n  name: { ja: 青葉, zh-Hans: 青叶 }\nitems:\n  - id: a\n    people: &n 3\n  - id: b\n    people: *n\n'x.y': |\n  text\n";
const places = readYaml(source, "f", z.unknown()).value?.places;

const at = (path: string): string => `${places?.placeOf(path).line}:${places?.placeOf(path).column}`;
const keyAt = (path: string): string => `${places?.keyPlaceOf(path).line}:${places?.keyPlaceOf(path).column}`;

test("values are found by path", () => {
  assert.equal(["issuer.name.zh-Hans", "items[1].id", "items[0]", "items[0].people", '["x.y"]', ""].map(at), [
    "2:28",
    "6:9",
    "4:5",
    "5:16",
    "8:8",
    "1:1",
  ]);
});

test("keys are found, and a list's item by its value", () => {
  assert.equal(["issuer.name.zh-Hans", "items[1].id", "items[1]", "issuer"].map(keyAt), ["2:19", "6:5", "6:5", "1:1"]);
});

test("what is missing stands where its parent's key is", () => {
  assert.equal(["issuer.reading", "issuer.name.ko", "items[0].data[2].item", "items[7]", "zzz", "no path["].map(at), [
    "1:1",
    "2:3",
    "4:5",
    "3:1",
    "1:1",
    "1:1",
  ]);
});

test("a value repeated by an alias stands where it is written", () => {
  assert.is(at("items[1].people"), "5:16");
});

test("offsets are those of the bytes to replace, and nothing else", () => {
  const cut = (path: string) => {
    const range = places?.nodeOf(path)?.range;
    return range && source.slice(range.start, range.end);
  };
  assert.equal(["issuer.name.ja", "items[1].id", '["x.y"]', "issuer.reading"].map(cut), [
    "青葉",
    "b",
    "|\n  text\n",
    undefined,
  ]);
  assert.equal(places?.keyOf("items[1].id"), { start: source.indexOf("id: b"), end: source.indexOf("id: b") + 2 });
  assert.is(places?.keyOf("items[1].zzz"), undefined);
});

test.run();
