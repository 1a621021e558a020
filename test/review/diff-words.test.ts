// What is the same, gone and new in two lists, and no hang where they have nothing in common.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diffWords, fullBudget } from "../../src/review/diff-words.ts";

test("the hunks lead from the old list to the new one, with any budget", () => {
  const list = fc.array(fc.constantFrom("一", "二", "三", "四"), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, fc.constantFrom(0, 1, 9, 16_000_000), (old, now, left) => {
      const [was, is]: [string[], string[]] = [[], []];
      let [a, b] = [0, 0];
      for (const { kind, count } of diffWords(old, now, undefined, { left })) {
        if (kind === "same") assert.equal(old.slice(a, a + count), now.slice(b, b + count));
        if (kind !== "new") was.push(...old.slice(a, a + count));
        if (kind !== "gone") is.push(...now.slice(b, b + count));
        if (kind !== "new") a += count;
        if (kind !== "gone") b += count;
      }
      assert.equal(was, old);
      assert.equal(is, now);
    }),
  );
});

test("lists that differ in more than anybody can follow are wholly gone and wholly new", () => {
  const many = (word: string) => Array.from({ length: 100_000 }, (_, index) => word + index);
  assert.equal(diffWords(many("a"), many("b")), [
    { kind: "gone", count: 100_000 },
    { kind: "new", count: 100_000 },
  ]);
});

test("once the work is used up, the same beginning and the same end are still kept", () => {
  assert.equal(diffWords([..."xaaabbby"], [..."xbcbcacy"], undefined, { left: 3 }), [
    { kind: "same", count: 1 },
    { kind: "gone", count: 6 },
    { kind: "new", count: 6 },
    { kind: "same", count: 1 },
  ]);
});

test("work that was done is taken off, and none is owed", () => {
  const budget = fullBudget();
  const before = budget.left;
  diffWords([..."abcd"], [..."abxd"], undefined, budget);
  assert.is(budget.left, before - 4);
  const little = { left: 2 };
  diffWords([..."abc"], [..."xyz"], undefined, little);
  assert.is(little.left, 1);
});

test.run();
