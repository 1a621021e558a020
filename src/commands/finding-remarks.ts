// Findings of checks → remarks on a notice, each at the path it is about.
import { ownName, type Remark } from "../notice/remark.ts";
import type { Notice } from "../notice/tree.ts";
import type { Problem } from "../problem.ts";
import type { Template } from "../template/catalog.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { sectionFor } from "./section-for.ts";
import { todoPath } from "./todo-path.ts";
import { wordRemark } from "./word-remark.ts";
import type { Words } from "./words.ts";

export type FindingOptions = {
  /** Of the notice's template. */
  sections: Template["settings"]["sections"];
  /** In the notice's language. */
  words: Words;
  /** A language's name for its tag; none for what is no tag. */
  nameLanguage: (tag: string) => string | undefined;
};

/** A remark for each finding; notes that say the same of one entry of the file are one. */
export function findingRemarks(
  findings: readonly Problem[],
  notice: Notice,
  loaded: LoadedIncident,
  options: FindingOptions,
): Remark[] {
  return grouped(findings).map((group) => ofFindings(group, notice, loaded, options));
}

/** The language that a finding is about, where it is about one. */
export function languageOf({ params, path = "" }: Problem, nameLanguage: FindingOptions["nameLanguage"]) {
  const end = path.slice(path.lastIndexOf(".") + 1);
  return [params["locale"], params["unsaid"], end].map(String).find((tag) => nameLanguage(tag) !== undefined);
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
  const path =
    found.code === "todo-left" ? todoPath(found.place, loaded) : withoutLanguage(found.path ?? "", nameLanguage);
  const section = sectionFor(path, sections, notice);
  return {
    where: { path, ...(section === undefined ? {} : { section }) },
    by: ownName,
    date: wholeDay(notice.date),
    text: wordRemark(found, others, words, nameLanguage),
    ...{ replies: [], state: "open", rule: found.code },
  };
}

/** Of `timeline[0].text.ja` a notice says `timeline[0].text`. */
function withoutLanguage(path: string, nameLanguage: FindingOptions["nameLanguage"]): string {
  const at = path.lastIndexOf(".");
  return at >= 0 && nameLanguage(path.slice(at + 1)) !== undefined ? path.slice(0, at) : path;
}

/** No clock: a notice without a date has its remarks from the first day that files know. */
function wholeDay(date = "1980-01-01"): string {
  return `${date}${"-01".repeat(2)}`.slice(0, "1980-01-01".length);
}
