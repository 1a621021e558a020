// Several lanes at work on one list: each thing is done once, told in order; aborts and faults end the run.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runLanes } from "../../src/commands/lanes.ts";
import { turn } from "../../src/commands/turn.ts";

/** Does a thing when it is let. */
function gate() {
  const waiting = new Map<string, () => void>();
  const lane = (input: string): Promise<string> =>
    new Promise((resolve) => waiting.set(input, () => resolve(input.toUpperCase())));
  const let_ = async (input?: string): Promise<void> => {
    if (input !== undefined) waiting.get(input)?.();
    // Until what comes of it has been heard of, and the next is begun.
    for (let i = 0; i < 3; i++) await turn();
  };
  return { lane, let_, begun: () => [...waiting.keys()] };
}

test("results stand in the order of the inputs, and are told so, whichever is done first", async () => {
  const { lane, let_, begun } = gate();
  const told: string[] = [];
  const run = runLanes(["a", "b", "c"], [lane, lane], {
    onStart: (input, at) => told.push(`start ${input} ${at}`),
    onDone: (result, at) => told.push(`done ${result} ${at}`),
  });
  await let_();
  assert.equal(begun(), ["a", "b"]);
  await let_("b");
  assert.equal(begun(), ["a", "b", "c"]);
  await let_("c");
  assert.equal(told, ["start a 0", "start b 1", "start c 2"]);
  await let_("a");
  assert.equal(await run, ["A", "B", "C"]);
  assert.equal(told.slice(3), ["done A 0", "done B 1", "done C 2"]);
});

test("after an abort nothing is begun, and what is under way is still done", async () => {
  const { lane, let_, begun } = gate();
  const stop = new AbortController();
  const run = runLanes(["a", "b", "c"], [lane, lane], {}, stop.signal);
  await let_();
  stop.abort();
  await let_("b");
  await let_("a");
  assert.equal(await run, ["A", "B"]);
  assert.equal(begun(), ["a", "b"]);
});

test("after a fault nothing is begun, and it is thrown when the others have ended", async () => {
  const { lane, let_, begun } = gate();
  let ended = false;
  const run = runLanes(["a", "b", "c", "d"], [lane, () => Promise.reject(new Error("no b"))]);
  run.catch(() => (ended = true));
  await let_();
  assert.not(ended);
  await let_("a");
  try {
    await run;
    assert.unreachable();
  } catch (fault) {
    assert.is((fault as Error).message, "no b");
  }
  assert.equal(begun(), ["a"]);
});

test("without inputs, or without anybody who listens, there is nothing to wait for", async () => {
  assert.equal(await runLanes([], [() => Promise.reject(new Error("asked"))]), []);
  assert.equal(await runLanes([1, 2], [(one: number) => Promise.resolve(one + 1)]), [2, 3]);
});

test.run();
