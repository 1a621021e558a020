// What is the same, gone and new in two lists, and no hang where they have nothing in common.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diffWords } from "../../src/review/diff-words.ts";

test("the hunks lead from the old list to the new one", () => {
  const list = fc.array(fc.constantFrom("一", "二", "三", "四"), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const [was, is]: [string[], string[]] = [[], []];
      let [a, b] = [0, 0];
      for (const { kind, count } of diffWords(old, now)) {
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

test.run();
