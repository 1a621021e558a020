import { test } from "uvu";
import * as assert from "uvu/assert";
import { onceFor } from "../../src/law/once-for.ts";

test("an object is worked out once, however many ask", () => {
  let times = 0;
  const lengthOf = onceFor((list: readonly string[]) => {
    times += 1;
    return list.length;
  });
  const [one, other] = [["a"], ["a"]];
  assert.equal([lengthOf(one), lengthOf(one), lengthOf(other)], [1, 1, 1]);
  assert.is(times, 2);
});

test("that nothing comes out is kept too", () => {
  let times = 0;
  const nothingOf = onceFor((_: object): undefined => {
    times += 1;
  });
  const of = {};
  assert.equal([nothingOf(of), nothingOf(of)], [undefined, undefined]);
  assert.is(times, 1);
});

test.run();
