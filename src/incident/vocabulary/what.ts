// What happened, how it is called, how sure it is, and what harm it did: ids by category.
import { breaches } from "./breaches.ts";
import { causes } from "./causes.ts";
import { certainties } from "./certainties.ts";
import { losses } from "./losses.ts";
import { origins } from "./origins.ts";
import { idsOf } from "./sorted.ts";

export const what = {
  /** What sort of thing happened. */
  breach: idsOf(breaches),
  /** The verb the notice uses for what became of the data: one word in the whole notice. `leak-kanji` is 漏洩. */
  loss: idsOf(losses),
  /** How sure it is. */
  certainty: idsOf(certainties),
  /** What made it possible. */
  cause: idsOf(causes),
  /** Where an attack came from. */
  origin: idsOf(origins),
  /** State of damage. */
  harm: ["none-known", "possible", "partly-possible", "seen", "under-investigation"],
  /** What came of a demand for money. */
  "ransom-response": ["not-paid", "not-negotiated", "neither", "paid", "undecided", "withheld"],
  /** How far data have been made public: only claimed, a sample, the data themselves. */
  posting: ["claimed", "sample", "data"],
  /** Where they were made public. */
  outlet: ["leak-site", "dark-web", "forum", "sns", "website"],
  /** Who could see what nobody else should have seen. */
  viewer: ["anyone", "anyone-with-link", "other-members", "other-users", "other-applicants", "employees", "recipients"],
  /** Whether accesses can be looked up. */
  log: ["complete", "partial", "none"],
  /** What search engines still held. */
  cache: ["none-found", "removal-requested", "removed"],
  /** Whether the issuer kept data of a kind itself. */
  holding: ["held", "not-held"],
} as const;
