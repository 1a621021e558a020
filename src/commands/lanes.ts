// Things to do → what comes of each, several at a time, told in the order of the things.
import { turn } from "./turn.ts";

/** Does one thing after the other. */
export type Lane<I, T> = (input: I) => Promise<T>;

/** Listens to a run: a thing is begun, or done; those that are done are told in order. `at` counts from 0. */
export type Hearing<I, T> = {
  onStart?: ((input: I, at: number) => void) | undefined;
  onDone?: ((result: T, at: number) => void) | undefined;
};

/**
 * Hands each input to the next free lane. After an abort none is begun any more, and what is then done is given; after a fault in one
 * lane neither, and the fault is thrown when the other lanes have come to their end.
 */
export async function runLanes<I, T>(
  inputs: readonly I[],
  lanes: readonly Lane<I, T>[],
  { onStart, onDone }: Hearing<I, T> = {},
  signal?: AbortSignal,
): Promise<T[]> {
  const results: { result: T }[] = [];
  const faults: unknown[] = [];
  const queue = inputs.entries();
  let heard = 0;
  const run = async (lane: Lane<I, T>): Promise<void> => {
    // All lanes take from the one queue.
    for (;;) {
      await turn();
      const next = signal?.aborted || faults.length > 0 ? undefined : queue.next();
      if (next === undefined || next.done) return;
      const [at, input] = next.value;
      onStart?.(input, at);
      results[at] = { result: await lane(input) };
      for (let done = results[heard]; done !== undefined; done = results[heard]) {
        onDone?.(done.result, heard);
        heard += 1;
      }
    }
  };
  await Promise.all(lanes.map((lane) => run(lane).catch((fault: unknown) => faults.push(fault))));
  if (faults.length > 0) throw faults[0];
  return results.flatMap(({ result }) => [result]);
}
