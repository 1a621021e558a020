// What schemas and nodes are called.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { shapeOf } from "../../../src/incident/yaml/shape.ts";
import { foundWord, readWord, wordOf } from "../../../src/incident/yaml/words.ts";

test("a schema is called by its hint, its form or its kind", () => {
  const words: [z.ZodType, string][] = [
    [z.string().meta({ expects: "phone" }), "phone"],
    [z.iso.date(), "date"],
    [z.string(), "text"],
    [z.string().regex(/a/), "text-form"],
    [z.int(), "whole-number"],
    [z.number(), "number"],
    [z.boolean(), "boolean"],
    [z.literal(true), "boolean"],
    [z.enum(["a"]), "term"],
    [z.array(z.int()), "list"],
    [z.record(z.string(), z.int()), "mapping"],
    [z.union([z.int(), z.enum(["a"]), z.strictObject({}), z.object({})]), "whole-number, term, mapping"],
    [z.unknown(), "value"],
  ];
  assert.equal(
    words.map(([schema]) => wordOf(shapeOf(schema))),
    words.map(([, word]) => word),
  );
});

test("a node is called by what it was read as", () => {
  const range = { start: 0, end: 0 };
  const scalar = (value: string | number | boolean | null) =>
    ({ type: "scalar", range, style: "plain", source: "", value }) as const;
  assert.equal([scalar("a"), scalar(1), scalar(true), scalar(null)].map(foundWord), [
    "the-text",
    "the-number",
    "the-boolean",
    "nothing",
  ]);
  assert.equal(
    [
      foundWord({ type: "list", range, flow: false, items: [] }),
      foundWord({ type: "map", range, flow: false, entries: [] }),
    ],
    ["a-list", "a-mapping"],
  );
  assert.equal([scalar(1), scalar(true), scalar(null)].map(readWord), ["number", "boolean", "nothing"]);
});

test.run();
