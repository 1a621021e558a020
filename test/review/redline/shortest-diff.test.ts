// Two lists → the steps between them, within the work allowed.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fullBudget, type Step, shortestDiff } from "../../../src/review/redline/shortest-diff.ts";

const keys = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

/** What the steps make of the old list: kept and new words, read off the new one. */
function replayed(old: readonly string[], now: readonly string[], steps: readonly Step[]): string[] {
  const made: string[] = [];
  let [a, b] = [0, 0];
  for (const { kept, gone, come } of steps) {
    assert.equal(old.slice(a, a + kept), now.slice(b, b + kept));
    made.push(...old.slice(a, a + kept), ...now.slice(b + kept, b + kept + come));
    a += kept + gone;
    b += kept + come;
  }
  assert.equal([a, b], [old.length, now.length]);
  return made;
}

test("the steps lead from the one to the other, with any budget", () => {
  fc.assert(
    fc.property(keys, keys, fc.constantFrom(0, 1, 9, 1_000_000), (old, now, left) => {
      assert.equal(replayed(old, now, shortestDiff(old, now, { left })), now);
    }),
  );
});

test("once the work is used up, the same beginning and the same end are still kept", () => {
  const budget = { left: 3 };
  const [old, now] = [[..."xaaabbby"], [..."xbcbcacy"]];
  assert.equal(shortestDiff(old, now, budget), [
    { kept: 1, gone: 0, come: 0 },
    { kept: 0, gone: 6, come: 6 },
    { kept: 1, gone: 0, come: 0 },
  ]);
});

test("work that was done is taken off, and none is owed", () => {
  const budget = fullBudget();
  const before = budget.left;
  shortestDiff([..."abcd"], [..."abxd"], budget);
  assert.is(budget.left, before - 4);
  const little = { left: 2 };
  shortestDiff([..."abc"], [..."xyz"], little);
  assert.ok(little.left >= 0);
});

test.run();
