// Law: a notice says every fact of its incident, in whatever template and language; nothing is dropped in silence.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { leavesOf, markRaw } from "../../src/incident/fact.ts";
import { everyNotice, everything, loadIncident, told } from "../helpers/every-notice.ts";
import { schemaFields, usedFields } from "../helpers/schema-fields.ts";

const all = await everyNotice();

for (const one of all) {
  test(`${one.name} says every fact`, () => {
    one.notice();
    // Left out on purpose is told as information by template.yaml; anything more is a fault.
    assert.is(told(one.problems.filter(({ severity }) => severity !== "info")), "");
  });
}

test("every-field.yaml uses every field of the schema", async () => {
  const used = usedFields((await loadIncident(everything)).incident);
  assert.equal(
    [...schemaFields()].filter((field) => !used.has(field)),
    [],
  );
});

test("every-field.yaml uses every way of writing a count, a moment and a text", async () => {
  const { incident } = await loadIncident(everything);
  const ways = new Set(
    leavesOf(markRaw(incident)).flatMap(({ meta, value }) => {
      const kind = meta.fact ?? "choice";
      if (typeof value !== "object" || value === null)
        return [`${kind} ${value === "publication" || value === "unknown" ? value : typeof value}`];
      return Object.keys(value).map((key) => `${kind} ${key}`);
    }),
  );
  const wanted = [
    ...["number", "about", "at-most", "at-least", "more-than", "sum", "at-most-sum", "unknown"].map(
      (way) => `count ${way}`,
    ),
    ...["string", "date", "part", "about", "zone", "publication"].map((way) => `moment ${way}`),
    ...["name string", "name ja", "text ja", "term string", "term text", "item string", "item text"],
  ];
  assert.equal(
    wanted.filter((way) => !ways.has(way)),
    [],
  );
});

test.run();
