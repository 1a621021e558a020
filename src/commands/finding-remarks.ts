// Findings of checks → remarks on a notice, each at the path it is about.
import { ownName, type Remark } from "../notice/remark.ts";
import type { Notice } from "../notice/tree.ts";
import type { Problem } from "../problem.ts";
import { type PlaceOptions, whereaboutsOf } from "./finding-place.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { wordRemark } from "./word-remark.ts";
import type { Words } from "./words.ts";

/** The words are in the notice's language. */
export type FindingOptions = PlaceOptions & { words: Words };

/** A remark for each finding; notes that say the same of one entry of the file are one. */
export function findingRemarks(
  findings: readonly Problem[],
  notice: Notice,
  loaded: LoadedIncident,
  options: FindingOptions,
): Remark[] {
  return grouped(findings).map((group) => ofFindings(group, notice, loaded, options));
}

/** Notes that say the same of one entry of the file are one remark; of everything else, each is its own. */
function grouped(findings: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  findings.forEach((found, index) => {
    const { path, ...params } = found.params;
    const key = found.severity === "info" ? JSON.stringify([found.code, params, entryOf(found.path)]) : String(index);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  });
  return [...groups.values()];
}

/** `affected[0].data[1].item` → `affected[0]`. */
function entryOf(path = ""): string {
  return /^[^.[]*(?:\[\d+\])?/.exec(path)?.[0] ?? "";
}

function ofFindings(
  [found, ...others]: Problem[],
  notice: Notice,
  loaded: LoadedIncident,
  { sections, words, nameLanguage }: FindingOptions,
): Remark {
  if (found === undefined) throw new Error("a group has one finding at least");
  return {
    where: whereaboutsOf(found, notice, loaded, { sections, nameLanguage }),
    by: ownName,
    date: wholeDay(notice.date),
    text: wordRemark(found, others, words, nameLanguage),
    ...{ replies: [], state: "open", rule: found.code },
  };
}

/** No clock: a notice without a date has its remarks from the first day that files know. */
function wholeDay(date = "1980-01-01"): string {
  return `${date}${"-01".repeat(2)}`.slice(0, "1980-01-01".length);
}
