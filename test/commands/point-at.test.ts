// Lines of files as a terminal shows them, with a caret that stands under wide characters too.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pointAt, textWidth } from "../../src/commands/point-at.ts";

const margin = "    1 | ".length;
const at = (text: string, column?: number) =>
  pointAt(text, { file: "f", line: 1, ...(column === undefined ? {} : { column }) });

test("the line stands behind its number, the caret under its column", () => {
  assert.equal(pointAt("people: many", { file: "f", line: 12, column: 9 }), {
    line: "   12 | people: many",
    caret: "                ^",
  });
});

test("without a line, or in a blank one, nothing is shown; without a column no caret", () => {
  assert.is(pointAt("x", { file: "f" }), undefined);
  for (const blank of ["", "  ", "\t"]) assert.is(at(blank, 1), undefined);
  assert.is(at("x")?.caret, "");
});

test("the caret stands under the column, wide and combining characters counted", () => {
  const caret = (text: string, column: number) => (at(text, column)?.caret.length ?? 0) - margin;
  assert.equal(
    [
      caret("ab", 2),
      caret("青葉x", 3),
      caret("ｶﾞx", 3),
      caret("か\u3099x", 3),
      caret("Ａｂx", 3),
      caret("葛\u{E0100}x", 4),
      caret("a\tb", 3),
      caret("ab", 3),
      caret("ab", 99),
    ],
    [2, 5, 3, 3, 5, 3, 3, 3, 3],
  );
  assert.is(textWidth("青葉 a①"), 7);
});

test("a line that fits is shown whole, wherever the place is in it", () => {
  const line = `${"a".repeat(90)}X`;
  for (const column of [1, 50, 91]) assert.is(at(line, column)?.line.slice(margin), line);
});

test("of a long line the part round the place is shown, on either side as much as there is room for", () => {
  const shown = (head: number, tail: number) => {
    const found = at(`${"a".repeat(head)}X${"b".repeat(tail)}`, head + 1);
    assert.ok(found);
    assert.is(found.line[found.caret.length - 1], "X");
    return found.line.slice(margin);
  };
  assert.is(shown(300, 300), `…${"a".repeat(50)}X${"b".repeat(49)}…`);
  assert.is(shown(0, 300), `X${"b".repeat(99)}…`);
  assert.is(shown(300, 0), `…${"a".repeat(99)}X`);
});

test("never are more than 120 characters of a line shown, of whatever characters it is", () => {
  const unit = fc.constantFrom(
    "a",
    "青",
    "か\u3099",
    "\u3099",
    "\u200b",
    "\u{E0100}",
    "𠮷",
    "\u001b",
    "\ud800",
    "👨‍👩‍👧",
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 100, maxLength: 600 }), fc.nat(900), (units, column) => {
      const text = units.join("");
      const { line = "" } = at(`x${text}`, column + 1) ?? {};
      assert.ok([...line.slice(margin)].length <= 120, line);
    }),
  );
  assert.ok([...(at(`x${"\u3099".repeat(5000)}`, 2000)?.line ?? "")].length <= 120 + margin);
});

test("what a terminal would obey or nobody would see is shown, not obeyed", () => {
  assert.is(at("a\u001B[31mb\u200bc\u202ed\ud800", 1)?.line.slice(margin), "a\\u001b[31mb\\u200bc\\u202ed\\ud800");
});

test.run();
