// Files that another thread hands over, one after the other → what its task makes of each.
import { parentPort, workerData } from "node:worker_threads";
import type { Input } from "./commands/inputs.ts";
import { openTask, type Task } from "./commands/thread-task.ts";

const opened = openTask(workerData as Task); // as commands/threads.ts hands it over
// One after the other, so that the answers come as the files did. What is thrown here the other thread hears as an error of this one.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (input: Input) => {
  last = last.then(async () => {
    const work = await opened;
    parentPort?.postMessage(await work(input));
  });
});
