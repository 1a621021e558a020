// A task → lanes that do it in threads of their own, for runs over many files.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Input } from "./inputs.ts";
import type { Lane } from "./lanes.ts";
import type { Task } from "./thread-task.ts";

export type { Task } from "./thread-task.ts";

/** What a thread runs: beside `cli`, in the form that this file has itself. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "../worker.ts" : "../worker.js", import.meta.url);

/** So many threads that do a task. They must be closed; a fault in one rejects what it was asked. `T` is what the task makes of a file. */
export function openThreads<T>(task: Task, count: number): { lanes: Lane<Input, T>[]; close(): Promise<void> } {
  const workers = Array.from({ length: count }, () => new Worker(entry, { workerData: task }));
  const lanes = workers.map((worker) => {
    const ended = once(worker, "exit").then(([code]) => Promise.reject(new Error(`a thread ended with ${code}`)));
    ended.catch(() => undefined); // told to whoever waits for a result; else it was closed
    return async (input: Input): Promise<T> => {
      worker.postMessage(input);
      const [result] = await Promise.race([once(worker, "message"), ended]);
      return result as T; // whoever names the task knows what it makes
    };
  });
  return {
    lanes,
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
