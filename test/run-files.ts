// Test files, given as arguments → each run in turn in this one process, after a line that names it: for run.ts.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// uvu is not to run a file's tests by itself, a moment after they are there.
Object.assign(globalThis, { UVU_DEFER: 1 });
const { exec } = await import("uvu");

for (const file of process.argv.slice(2)) {
  process.stdout.write(`\0begins ${file}\n`);
  // What the file before has left there has been run.
  Object.assign(globalThis, { UVU_QUEUE: [[null]] });
  await import(pathToFileURL(resolve(file)).href);
  await exec();
}
