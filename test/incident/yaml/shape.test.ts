// What schemas are about, under their wrappers.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { formatOf, isOptional, meantBy, shapeOf } from "../../../src/incident/yaml/shape.ts";

test("wrappers are taken off, and hints kept, the outer one winning", () => {
  const inner = z.enum(["a", "b"]).meta({ vocabulary: "item", expects: "inner" });
  const { kind, hints, nullable } = shapeOf(inner.nullable().optional().meta({ expects: "outer" }));
  assert.equal(
    [kind, hints, nullable],
    [{ type: "choice", values: ["a", "b"] }, { vocabulary: "item", expects: "outer" }, true],
  );
});

test("defaults, lazies, pipes and readonlies are looked through", () => {
  for (const schema of [
    z.string().default("x"),
    z.lazy(() => z.string()),
    z.string().pipe(z.any()),
    z.string().readonly(),
    z.string().catch("x"),
  ]) {
    assert.is(shapeOf(schema).kind.type, "string");
  }
});

test("each kind says what is needed to look below", () => {
  const object = shapeOf(z.strictObject({ a: z.string() })).kind;
  assert.equal(object.type === "object" && [[...object.keys.keys()], object.closed], [["a"], true]);
  const open = shapeOf(z.object({})).kind;
  assert.equal(open.type === "object" && open.closed, false);
  const list = shapeOf(z.array(z.int()).min(1).max(3)).kind;
  assert.equal(list.type === "list" && [list.least, list.most, list.item(7) !== undefined], [1, 3, true]);
  const exact = shapeOf(z.array(z.int()).length(2)).kind;
  assert.equal(exact.type === "list" && [exact.least, exact.most], [2, 2]);
  const tuple = shapeOf(z.tuple([z.int(), z.string().optional()])).kind;
  assert.equal(tuple.type === "list" && [tuple.least, tuple.most, tuple.item(2)], [1, 2, undefined]);
  const union = shapeOf(z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") })])).kind;
  assert.equal(union.type === "union" && [union.options.length, union.discriminator], [1, "k"]);
  assert.equal(shapeOf(z.literal(["a", 1, true])).kind, { type: "choice", values: ["a", 1, true] });
  assert.equal(shapeOf(z.null()).kind, { type: "choice", values: [null] });
  assert.is(shapeOf(z.unknown()).kind.type, "other");
});

test("a record is complete when each of its words must be there", () => {
  const complete = (schema: z.ZodType) => {
    const { kind } = shapeOf(schema);
    return kind.type === "record" && kind.complete;
  };
  const word = z.enum(["a", "b"]);
  assert.equal([z.record(word, z.int()), z.partialRecord(word, z.int()), z.record(z.string(), z.int())].map(complete), [
    true,
    false,
    false,
  ]);
});

test("optional keys are those that may be left out, defaults included", () => {
  assert.equal([z.string(), z.string().optional(), z.string().default("x"), z.string().nullable()].map(isOptional), [
    false,
    true,
    true,
    false,
  ]);
});

test("forms are found on the schema or on its checks", () => {
  assert.equal([z.iso.date(), z.email(), z.string().regex(/a/), z.int(), z.string()].map(formatOf), [
    "date",
    "email",
    "regex",
    "safeint",
    undefined,
  ]);
});

test("only own words are meant", () => {
  assert.equal(
    [meantBy({ meant: { tel: "phone" } }, "tel"), meantBy({ meant: {} }, "constructor"), meantBy({}, "x")],
    ["phone", undefined, undefined],
  );
});

test.run();
