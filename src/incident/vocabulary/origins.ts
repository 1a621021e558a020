// Where an attack came from, and how one speaks of it.
import type { Sorted } from "./sorted.ts";

/** What origins have in common. */
type OriginSort =
  /** It is known: the words say where from. */
  | "known"
  /** It is not the issuer's own house, so that an access came from there. */
  | "outer";

/** Where an attack came from. */
export const origins = {
  abroad: ["known", "outer"],
  domestic: ["known", "outer"],
  outside: ["known", "outer"],
  inside: ["known"],
  unknown: [],
} as const satisfies Sorted<OriginSort>;
