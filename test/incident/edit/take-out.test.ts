// Items and keys removed: what goes with them, and what stays.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edited } from "../../helpers/edited.ts";

test("items and keys go with their lines, and leave the comments around", () => {
  assert.is(edited("l:\n  - a # own\n  # other\n  - b\nm: 1\n", { remove: "l[0]" }), "l:\n  # other\n  - b\nm: 1\n");
  assert.is(edited("l:\n  - a: 1\n    b: 2\n    c: 3\n", { remove: "l[0].a" }, { remove: "l[0].b" }), "l:\n  - c: 3\n");
  assert.is(edited("l:\n  - a: 1\n    # c\n    b: 2\n", { remove: "l[0].a" }), "l:\n  - \n    # c\n    b: 2\n");
  assert.is(edited("l:\n  - a: |\n      x\n    b: 2\n", { remove: "l[0].a" }), "l:\n  - b: 2\n");
  assert.is(
    edited("l: [a, b, c]\nm: {x: 1, y: 2}\n", { remove: "l[0]" }, { remove: "l[2]" }, { remove: "m.x" }),
    "l: [b]\nm: {y: 2}\n",
  );
  assert.is(edited("l: [\n  a, # one\n  b # two\n]\n", { remove: "l[1]" }), "l: [\n  a # one\n   # two\n]\n");
});

test("what is emptied says so", () => {
  assert.is(
    edited(
      "l: # c\n  - a\n  # d\n  - b\nm: [a,]\nn: { o: 1 }\n",
      { remove: "l[0]" },
      { remove: "l[1]" },
      { remove: "m[0]" },
      { remove: "n.o" },
    ),
    "l: [] # c\n  # d\nm: []\nn: {  }\n",
  );
  assert.is(edited("l:\n  - a: 1\n    b: 2\n", { remove: "l[0].a" }, { remove: "l[0].b" }), "l:\n  - {}\n");
});

test("removing and adding in one list go together", () => {
  assert.is(
    edited("l:\n  - a\n  - b\n", { remove: "l[0]" }, { remove: "l[1]" }, { append: "l", value: "c" }),
    "l:\n  - c\n",
  );
  assert.is(edited("l: [a, b]\n", { remove: "l[0]" }, { remove: "l[1]" }, { append: "l", value: "c" }), "l: [c]\n");
  assert.is(edited("l: [a, b]\n", { remove: "l[1]" }, { append: "l", value: "c" }), "l: [a, c]\n");
});

test.run();
