// Findings and what the incident file accepts → the findings that stand, and a note for each accepted one.
import type { Incident } from "../incident/schema.ts";
import { nearest } from "../incident/yaml/nearest.ts";
import { type Problem, problem } from "../problem.ts";
import type { Subject } from "./rule.ts";

type Accepted = NonNullable<NonNullable<Incident["internal"]>["accepted"]>[number];

const covers = ({ rule, path }: Accepted, found: Problem): boolean => {
  if (rule !== found.code) return false;
  const at = found.path ?? "";
  return path === undefined || at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`);
};

/**
 * Turns each accepted finding into the note `rule-accepted` with its reason. `known` are the ids of all rules, `ran` of those that looked:
 * one that was not asked can't have found anything, and its entry is not held against the file.
 */
export function settle(
  findings: readonly Problem[],
  { incident, placeOf }: Pick<Subject, "incident" | "placeOf">,
  known: readonly string[],
  ran: ReadonlySet<string>,
): Problem[] {
  const entries = incident.internal?.accepted ?? [];
  const used = new Set<Accepted>();
  const told = findings.map((found) => {
    const entry = entries.find((one) => covers(one, found));
    if (entry === undefined) return found;
    used.add(entry);
    const { place, path } = found;
    const more = { severity: "info", ...(path === undefined ? {} : { path }) } as const;
    return problem("rule-accepted", place, { rule: entry.rule, reason: entry.reason }, more);
  });
  const idle = entries.flatMap((entry, i) => {
    const path = `internal.accepted[${i}].rule`;
    if (!known.includes(entry.rule)) {
      const close = nearest(entry.rule, known);
      const params = { rule: entry.rule, ...(close === undefined ? {} : { nearest: close }) };
      return [problem("unknown-rule", placeOf(path), params, { path })];
    }
    if (used.has(entry) || !ran.has(entry.rule)) return [];
    return [problem("accepts-nothing", placeOf(path), { rule: entry.rule }, { severity: "warning", path })];
  });
  return [...told, ...idle];
}
