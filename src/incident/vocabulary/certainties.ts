// How sure something is, and how one speaks of what is so sure.
import type { Sorted } from "./sorted.ts";

/** What degrees of certainty have in common. */
type CertaintySort =
  /** It is told as a fact: を確認しております. */
  | "sure"
  /** It is held to be so, without proof: とみられます, 据判断. */
  | "inferred"
  /** What was feared is rather not so, which a sentence begins otherwise: につきましては, …ましたが. */
  | "doubted"
  /** No loss can be told of, not even a possible one: titles speak of the matter, not of a loss. */
  | "without-loss";

/** How sure it is. */
export const certainties = {
  confirmed: ["sure"],
  judged: ["sure", "inferred"],
  possible: ["inferred"],
  suspected: ["inferred"],
  "not-excluded": ["inferred"],
  unlikely: ["doubted", "without-loss"],
  "no-trace": ["doubted", "without-loss"],
  "under-investigation": ["without-loss"],
} as const satisfies Sorted<CertaintySort>;
