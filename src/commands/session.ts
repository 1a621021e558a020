// What every command is given: where to speak, in which words, and when to stop.
import type { Console } from "./console.ts";
import type { Words } from "./words.ts";

export type Session = {
  console: Console;
  words: Words;
  /** Aborted when the person or the system asks the run to end. */
  signal: AbortSignal;
};
