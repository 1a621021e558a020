// Columns stand below each other, by the columns a terminal gives each character.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textTable } from "../../src/commands/text-table.ts";

test("columns are as wide as their widest cell, a wide character counting two", () => {
  assert.equal(
    textTable([
      ["1", "速報", "x"],
      ["22", "report", "y"],
    ]),
    ["1   速報    x", "22  report  y"],
  );
});

test("nothing stands after the last cell, nor blanks where it is empty", () => {
  assert.equal(
    textTable([
      ["a", ""],
      ["bbb", "c"],
    ]),
    ["a", "bbb  c"],
  );
  assert.equal(textTable([]), []);
});

test.run();
