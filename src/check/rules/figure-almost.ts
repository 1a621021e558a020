// A number typed in a text that is one of the file with two figures exchanged.
import type { MarkedLeaf } from "../../incident/fact.ts";
import { rangeAt } from "../counts.ts";
import { plainYears } from "../numbers.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** What texts count by, and the unit of the file's own counts. */
const counters: Record<string, readonly string[]> = {
  "名|人": ["people"],
  "件|条": ["records"],
  "アカウント|个账[号户]": ["accounts"],
  "社|家": ["companies"],
  "世帯|户": ["households"],
  台: ["devices"],
  "通|封": ["mails"],
  "枚|张": ["sheets", "cards"],
};
const patterns = Object.entries(counters).map(
  ([sign, units]) => [new RegExp(`(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d{3,})\\s*(?:${sign})`, "g"), units] as const,
);

const exchanged = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((figure, i) => figure !== other[i]);
  if (at < 0 || one[at] !== other[at + 1] || one[at + 1] !== other[at]) return false;
  return one.slice(at + 2) === other.slice(at + 2);
};

/** The exact counts of the file in each unit, corrections left out. */
function countsOf({ leaves }: Subject): Map<string, Map<number, string>> {
  const counts = new Map<string, Map<number, string>>();
  const isCount = ({ path, meta }: MarkedLeaf): boolean =>
    meta.fact === "count" && !path.startsWith("notice.amendments[");
  for (const leaf of leaves.values()) {
    const { path, meta } = leaf;
    if (!isCount(leaf) || meta.unit === undefined) continue;
    const range = rangeAt(leaves, path);
    const number = range?.least === range?.most ? range?.most : Object.values(leaf.value ?? {})[0];
    if (typeof number !== "number" || number < 100) continue;
    const of = counts.get(meta.unit) ?? new Map<number, string>();
    counts.set(meta.unit, of.set(number, path));
  }
  return counts;
}

function find(subject: Subject): Finding[] {
  const counts = countsOf(subject);
  if (counts.size === 0) return [];
  return subject.texts().flatMap(({ path, kind, text }): Finding[] => {
    if (kind === "name" || !/\d{3}|[０-９]{3}|\d,\d/.test(text)) return [];
    const plain = plainYears(text);
    for (const [pattern, units] of patterns)
      for (const [, said = ""] of plain.matchAll(pattern)) {
        const number = said.replaceAll(",", "");
        const own = units.flatMap((unit) => [...(counts.get(unit) ?? [])]);
        if (own.some(([count]) => count === Number(number))) continue;
        const almost = own.find(([count]) => exchanged(String(count), number));
        if (almost !== undefined)
          return [{ path, params: { said: Number(number), count: almost[0], other: almost[1] } }];
      }
    return [];
  });
}

const told = (ja: string, zh: string): string =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: ${ja}, zh-Hans: ${zh} } }]`;

export const figureAlmost: Rule = {
  id: "figure-almost",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      told("265名に連絡しました", "联系了265人"),
      told("256件の問い合わせがありました", "收到256条咨询"),
      told("300名に連絡しました", "联系了300人"),
    ],
    bad: [
      {
        yaml: told("２５６名に連絡しました", "联系了256人"),
        found: [
          { path: "timeline[0].text.ja", params: { said: 256, count: 265, other: "affected[1].people" } },
          { path: "timeline[0].text.zh-Hans" },
        ],
      },
    ],
  },
};
