// The number of files of a run → how many threads it is worth.
import { availableParallelism } from "node:os";

/** Fewer files are done sooner by one thread than the others are up. */
const worthThreads = 20;

/** Each thread has templates and languages of its own, some 80 MB. */
const mostThreads = 4;

/** How many threads to have for so many files, this one counted; `wanted` is what somebody asked for. */
export function threadsFor(files: number, wanted?: number): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, files));
  return files < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads);
}
