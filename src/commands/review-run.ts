// One run of `render --for review` → what each document is lent, what no document holds, and the copies; loaded for review alone.
import type { Notice } from "../notice/tree.ts";
import type { Problem } from "../problem.ts";
import type { Catalog } from "../template/catalog.ts";
import type { Lent } from "../write/index.ts";
import { documentWords } from "./document-words.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { remarksElsewhere } from "./remarks.ts";
import { languageNames, lentForReview } from "./review-matter.ts";
import { keepSent, type Outgoing } from "./sent.ts";

export type ReviewRun = {
  /** What writing one document takes; `findings` are all of the incident. */
  lend(loaded: LoadedIncident, notice: Notice, findings: readonly Problem[]): Lent;
  /** What of the findings and comments stands in none of the documents. */
  elsewhere(loaded: LoadedIncident, notices: readonly Notice[], findings: readonly Problem[]): Problem[];
  /** Keeps what was written, in the incident's folder of results. */
  keep(folder: string, loaded: LoadedIncident, documents: readonly Outgoing[]): { kept: string; problems: Problem[] };
};

/** The words of each language are read once for the whole run. */
export function openReview(catalog: Pick<Catalog, "locales" | "templates" | "hash">): ReviewRun {
  const words = documentWords();
  return {
    lend: (loaded, notice, findings) => lentForReview(loaded, notice, findings, catalog, words(notice.locale)),
    elsewhere: (loaded, notices, findings) => remarksElsewhere(notices, findings, loaded, languageNames(catalog)),
    keep: (folder, { bytes }, documents) => keepSent(folder, bytes, documents),
  };
}
