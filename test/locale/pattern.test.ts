// Patterns: slots, figures, and parts that stay apart.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fill, fillText, slotsOf, textOf } from "../../src/locale/pattern.ts";

test("a pattern's slots are told in their order", () => {
  assert.equal(slotsOf("{from:full}～{to:day}"), ["from:full", "to:day"]);
  assert.equal(slotsOf("本日"), []);
});

test("texts and numbers fill a pattern, with as many figures as it asks for", () => {
  assert.is(fillText("{hour:2}:{minute:2}", { hour: 8, minute: 5 }), "08:05");
  assert.is(fillText("{hour}時{minute}分", { hour: 18, minute: 30 }), "18時30分");
});

test("what is filled in is not read as a pattern again", () => {
  assert.is(fillText("{a}{b}", { a: "{b}", b: "$&" }), "{b}$&");
  assert.equal(fill("{a}", { a: "{b}" }), [{ text: "{b}" }]);
});

test("parts with a value stay parts, the texts round them are put together", () => {
  const parts = fill("（{from}から{to}）", { from: [{ date: "2026-04-10", text: "4月10日" }], to: [{ text: "本日" }] });
  assert.equal(parts, [{ text: "（" }, { date: "2026-04-10", text: "4月10日" }, { text: "から本日）" }]);
  assert.is(textOf(parts), "（4月10日から本日）");
});

test("a slot that nothing fills is a fault of the program", () => {
  assert.throws(() => fillText("{month}", { day: 1 }), /\{month\}/);
});

test.run();
