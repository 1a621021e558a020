// Which of a row stand elsewhere: the fewest that have to be moved for the rest to be in order.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { movedAmong } from "../../../src/review/compare/order.ts";

test("one that was carried elsewhere is moved, and no other", () => {
  assert.equal([...movedAmong([0, 1, 2, 3])], []);
  assert.equal([...movedAmong([0, 3, 1, 2])], [1]);
  assert.equal([...movedAmong([1, 2, 3, 0])], [3]);
});

test("what is left is in order, and one more could not be kept", () => {
  const order = fc.integer({ min: 1, max: 7 }).chain((length) => {
    const all = Array.from({ length }, (_, index) => index);
    return fc.shuffledSubarray(all, { minLength: length });
  });
  fc.assert(
    fc.property(order, (indexes) => {
      const moved = movedAmong(indexes);
      const kept = indexes.filter((_, at) => !moved.has(at));
      assert.equal(
        kept,
        [...kept].sort((a, b) => a - b),
      );
      let most = 0;
      for (let mask = 0; mask < 1 << indexes.length; mask++) {
        const some = indexes.filter((_, at) => mask & (1 << at));
        if (some.every((one, at) => at === 0 || (some[at - 1] ?? 0) < one)) most = Math.max(most, some.length);
      }
      assert.is(kept.length, most);
    }),
  );
});

test.run();
