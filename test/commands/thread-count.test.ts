// How many threads a run is worth.
import { availableParallelism } from "node:os";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { threadsFor } from "../../src/commands/thread-count.ts";

test("few files are worth one, many as many as there are cores, four at most", () => {
  assert.equal(
    [0, 1, 19].map((files) => threadsFor(files)),
    [1, 1, 1],
  );
  assert.is(threadsFor(20), Math.min(availableParallelism(), 4));
  assert.is(threadsFor(100_000), threadsFor(20));
});

test("what somebody wants is what there is, but no thread without a file", () => {
  assert.equal(
    [threadsFor(3, 2), threadsFor(3, 8), threadsFor(0, 8), threadsFor(1000, 1), threadsFor(9, 0)],
    [2, 3, 1, 1, 1],
  );
});

test.run();
