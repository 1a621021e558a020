// What became of data, and what its words have in common.
import type { Sorted } from "./sorted.ts";

/** What losses have in common. */
type LossSort =
  /** Data went out, by whatever way. */
  | "leaking"
  /** The word says what somebody did, so that nothing is to be said of how the data were lost. */
  | "deed"
  /** What is gone is the thing that held them; whether somebody read them is another matter. */
  | "thing";

/** The verb the notice uses for what became of the data: one word in the whole notice. `leak-kanji` is 漏洩. */
export const losses = {
  leak: ["leaking"],
  "leak-kanji": ["leaking"],
  outflow: ["leaking"],
  loss: ["thing"],
  viewing: [],
  "mis-delivery": ["deed"],
  exposure: [],
  encryption: [],
  damage: [],
  "mis-sending": ["deed"],
  theft: ["thing"],
  taking: ["deed"],
  disposal: ["thing"],
} as const satisfies Sorted<LossSort>;
