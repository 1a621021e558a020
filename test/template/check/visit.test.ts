// A unit is walked once with each context.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { incidentSchema } from "../../../src/incident/schema.ts";
import { typesOfIncident } from "../../../src/template/check/incident-types.ts";
import { plain } from "../../../src/template/check/type.ts";
import { unitsOf } from "../../../src/template/check/unit.ts";
import { allFrom, type Journey, visit } from "../../../src/template/check/visit.ts";
import { catalogOf } from "../../helpers/small-catalog.ts";

const partials = { a: "{{> b}}{{> b issuer}}", b: "{{#if name}}{{> a @root}}{{/if}}", long: "{{> long x=this}}" };
const catalog = catalogOf("{{> a}}", { partials });
const locale = catalog.locales.get("ja");
assert.ok(locale);
const types = typesOfIncident(incidentSchema);

function journey(): Journey {
  assert.ok(locale);
  return { locale, types, units: unitsOf(catalog, locale), visits: new Map() };
}

test("the same unit with the same context is one visit, with another context another", () => {
  const made = journey();
  const unit = made.units.partial("b");
  assert.ok(unit);
  const first = visit(unit, types.root, { loops: 0 }, made);
  assert.is(visit(unit, types.root, { loops: 0 }, made), first);
  assert.is.not(visit(unit, plain("unknown"), { loops: 0 }, made), first);
  assert.is.not(visit(unit, types.root, { loops: 1 }, made), first);
});

test("visits lead to each other, round and round", () => {
  const made = journey();
  const unit = made.units.template("sample");
  assert.ok(unit);
  const all = allFrom([visit(unit, types.root, { loops: 0 }, made)]);
  assert.equal(
    all.map((v) => v.unit.name),
    ["template sample", "partial a", "partial b", "partial b"],
  );
  // The root has no name; the issuer has.
  assert.equal(
    all.map((v) => v.problems.length),
    [0, 0, 1, 0],
  );
});

test("a partial that calls itself with ever more is followed for a while", () => {
  const made = journey();
  const unit = made.units.partial("long");
  assert.ok(unit);
  visit(unit, types.root, { loops: 0 }, made);
  assert.ok(made.visits.size > 10 && made.visits.size < 10_000, String(made.visits.size));
});

test.run();
