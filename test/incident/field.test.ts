// Paths and the fields they lead to; every field once under one key.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { aboutField, allFields, fieldAt } from "../../src/incident/field.ts";

const told = (path: string): string | undefined => {
  const field = fieldAt(path);
  return field && (field.key === field.path ? field.path : `${field.path} = ${field.key}`);
};

test("indexes and ids lead to the field, through lists, ids and several ways to write it", () => {
  assert.is(told("breach.aware.date"), "breach.aware.date");
  assert.is(told("affected[3].people"), "affected[].people");
  assert.is(told("services.shop.name"), "services.<id>.name");
  assert.is(told("requests[0].at"), "requests[].at");
  assert.is(told("measures[1].text"), "measures[].text");
});

test("what several fields hold alike has one key", () => {
  assert.is(told("totals[0].people"), "totals[].people = affected[].people");
  assert.is(told("affected[0].of-these[1].who.from"), "affected[].of-these[].who.from = breach.occurred.from");
  assert.is(told("affected[0].of-these[1].data"), "affected[].of-these[].data");
});

test("below a field that is one value, or a list, it is the field", () => {
  assert.is(told("affected[0].people.about"), "affected[].people");
  assert.is(told("affected[0].data[1]"), "affected[].data");
  assert.is(told("services.shop"), "services");
  assert.is(told("breach.aware.nothing"), "breach.aware");
  assert.is(told("nothing"), undefined);
  assert.is(told(""), undefined);
  assert.is(told("not a path"), undefined);
});

test("each path is told once for each way, and what it is for is its own description", () => {
  assert.ok(allFields().length > 300);
  const people = allFields().find(({ path }) => path === "affected[].people");
  assert.match(people ? aboutField(people.schema) : "", /how many people/);
  assert.equal(
    allFields()
      .filter(({ schema }) => aboutField(schema) === "")
      .map(({ path }) => path),
    [],
  );
});

test.run();
