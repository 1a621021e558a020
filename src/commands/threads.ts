// A task → lanes that do it in threads of their own, for runs over many files.
import { Worker } from "node:worker_threads";
import type { Input } from "./inputs.ts";
import type { Lane } from "./lanes.ts";
import type { Task } from "./thread-task.ts";

export type { Task } from "./thread-task.ts";

/** What a thread runs: beside `cli`, in the form that this file has itself. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "../worker.ts" : "../worker.js", import.meta.url);

/** So many files are in each thread's hands: whoever hands them over works too, and hears only between two of its own that one is done. */
const AHEAD = 3;

/** So many threads that do a task. They must be closed; a fault in one rejects what it was asked. `T` is what the task makes of a file. */
export function openThreads<T>(task: Task, count: number): { lanes: Lane<Input, T>[]; close(): Promise<void> } {
  const workers = Array.from({ length: count }, () => new Worker(entry, { workerData: task }));
  return {
    lanes: workers.map(laneTo<T>).flatMap((lane) => Array.from({ length: AHEAD }, () => lane)),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Asks a thread, which answers in the order in which it was asked. */
function laneTo<T>(worker: Worker): Lane<Input, T> {
  const asked: { resolve: (result: T) => void; reject: (fault: unknown) => void }[] = [];
  let ended: unknown;
  const end = (fault: unknown): void => {
    ended ??= fault;
    for (const { reject } of asked.splice(0)) reject(ended);
  };
  worker.on("message", (result: T) => asked.shift()?.resolve(result)); // whoever names the task knows what it makes
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`a thread ended with ${code}`)));
  return (input) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      asked.push({ resolve, reject });
      worker.postMessage(input);
    });
}
