// Problems as a terminal shows them, with a caret that stands under wide characters too.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem, placeText, pointAt, textWidth } from "../../src/locale/format-problem.ts";
import { problem } from "../../src/problem.ts";

const messages = new Map([
  ["problems.p.message", "`{value}` is wrong"],
  ["problems.p.hint", "mend it"],
]);

test("place, severity, message, code, line, caret and hint", () => {
  const source = "name: 青葉\npeople: many\n";
  assert.equal(
    formatProblem(problem("p", { file: "a.yaml", line: 2, column: 9 }, { value: "many" }), messages, { source }).split(
      "\n",
    ),
    ["a.yaml:2:9: error: `many` is wrong [p]", "    2 | people: many", "                ^", "  mend it"],
  );
});

test("the line is left out where there is no source or no line", () => {
  const one = problem("p", { file: "a.yaml" }, { value: 1 }, { severity: "warning" });
  assert.equal(formatProblem(one, messages, { source: "x" }).split("\n"), [
    "a.yaml: warning: `1` is wrong [p]",
    "  mend it",
  ]);
  assert.is(formatProblem({ ...one, place: { file: "a.yaml", line: 1, column: 1 } }, messages).split("\n").length, 2);
});

test("the caret stands under the column, wide and combining characters counted", () => {
  const caret = (source: string, column: number) => pointAt(source, { file: "f", line: 1, column })?.caret.length;
  assert.equal(
    [
      caret("ab", 2),
      caret("青葉x", 3),
      caret("ｶﾞx", 3),
      caret("か\u3099x", 3),
      caret("Ａｂx", 3),
      caret("葛\u{E0100}x", 4),
    ],
    [2, 5, 3, 3, 5, 3],
  );
  assert.is(textWidth("青葉 a①"), 7);
});

test("a byte order mark and a line's break are not shown", () => {
  assert.equal(pointAt("\uFEFFab\r\n", { file: "f", line: 1, column: 1 })?.line, "ab");
});

test("of a long line the part round the column is shown", () => {
  const shown = pointAt(`${"a".repeat(300)}X${"b".repeat(300)}`, { file: "f", line: 1, column: 301 });
  assert.ok(shown);
  assert.is(shown.line[shown.caret.length - 1], "X");
  assert.ok(shown.line.startsWith("…a") && shown.line.endsWith("b…") && textWidth(shown.line) <= 102, shown.line);
});

test("controls of the source and of file names are shown, not obeyed", () => {
  assert.is(pointAt("a\u001B[31mb", { file: "f", line: 1, column: 1 })?.line, "a\\u001b[31mb");
  assert.is(placeText({ file: "a\nb", line: 3 }), "a\\nb:3");
});

test("colours are written only when asked for", () => {
  const one = problem("p", { file: "f" }, { value: 1 });
  assert.is(formatProblem(one, messages).includes("\u001B"), false);
  assert.is(formatProblem(one, messages, { colour: true }).includes("\u001B[31merror\u001B[0m"), true);
});

test.run();
