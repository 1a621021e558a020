// Sources of one language are found by name, parsed once, and tell places in their file.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { unitsOf } from "../../../src/template/check/unit.ts";
import { catalogOf } from "../../helpers/small-catalog.ts";

const catalog = catalogOf("<p>a</p>", { partials: { mine: "a\n{{b}}", "theirs.zh-Hans": "b", broken: "{{#if x}}" } });
const japanese = catalog.locales.get("ja");
assert.ok(japanese);
const units = unitsOf(catalog, japanese);

test("partials are those of the language, by their names without it", () => {
  assert.ok(units.partial("mine")?.program);
  assert.is(units.partial("theirs"), undefined);
  assert.ok(units.partials.includes("mine") && !units.partials.includes("theirs"));
});

test("a unit asked for again is the same, and units of different sorts differ", () => {
  assert.is(units.partial("mine"), units.partial("mine"));
  assert.is.not(units.template("sample"), units.partial("mine"));
  assert.is(units.template("nope"), undefined);
});

test("places count from 1, in the file of the unit", () => {
  assert.equal(units.partial("mine")?.place({ line: 2, column: 0 }), {
    file: "templates/partials/mine.ja.hbs",
    line: 2,
    column: 1,
  });
});

test("a source that can't be read has problems in place of a program", () => {
  assert.is(units.partial("broken")?.program, undefined);
  assert.equal(
    units.partial("broken")?.problems.map((p) => p.code),
    ["template-not-closed"],
  );
});

test("a phrase tells places in the locale's file, from where it begins", () => {
  const key = japanese.places["phrases.event.other"];
  const place = units.phrase("event", "other")?.place({ line: 1, column: 2 });
  assert.is(place?.line, key?.line);
  assert.is(place?.column, (key?.column ?? 0) + "other: '".length + 2);
  assert.is(units.phrase("event", "nope"), undefined);
});

test.run();
