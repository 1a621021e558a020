// What every command is given: where to speak, in which words, and when to stop.
import type { Console } from "./console.ts";
import type { Words } from "./words.ts";

export type Session = {
  console: Console;
  words: Words;
  /** The language of the words, and all there are, by BCP 47 tag. */
  language: string;
  languages: readonly string[];
  /** Aborted when the person or the system asks the run to end. */
  signal: AbortSignal;
};
