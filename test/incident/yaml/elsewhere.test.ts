// Where the keys of a schema belong.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { knownKeys } from "../../../src/incident/yaml/elsewhere.ts";
import { smallSchema } from "../../helpers/small-schema.ts";

test("keys are known by their shortest paths, through lists, records and unions", () => {
  const known = knownKeys(smallSchema);
  assert.equal(
    ["title", "protection", "phone", "about", "to"].map((key) => known.get(key)),
    [["title"], ["data[].protection"], ["links.*.phone"], ["count.about"], ["period.to", "events[].to"]],
  );
});

test("a schema that holds itself is walked once", () => {
  assert.equal(knownKeys(smallSchema).get("label"), ["tree.label"]);
});

test("three paths of a key are enough", () => {
  const part = () => z.strictObject({ x: z.int() });
  const known = knownKeys(z.strictObject({ a: part(), b: part(), c: part(), d: part() }));
  assert.equal(known.get("x"), ["a.x", "b.x", "c.x"]);
});

test.run();
