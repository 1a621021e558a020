// A log that is called complete, and was looked into for a part only of the time in which data could be seen.
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident: { breach } }: Subject): Finding[] {
  const { viewable, occurred } = breach;
  if (viewable?.log !== "complete" || occurred === undefined) return [];
  const spans = [occurred, ...(occurred.again ?? [])];
  const found: Finding[] = [];
  if (isBefore(occurred.from, viewable.from))
    found.push({
      path: "breach.viewable.from",
      params: { from: momentText(viewable.from), begins: momentText(occurred.from) },
    });
  const end = spans.at(-1)?.to;
  if (isBefore(viewable.to, end))
    found.push({ path: "breach.viewable.to", params: { to: momentText(viewable.to), ends: momentText(end) } });
  return found;
}

const log = (more: string): string => `breach: { viewable: { by: anyone, accessed: seen, ${more} } }`;

export const logIncomplete: Rule = {
  id: "log-incomplete",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      log("log: complete, from: 2026-01-05, to: 2026-01-19"),
      log("log: complete"),
      log("log: partial, from: 2026-01-10, to: 2026-01-19"),
      log("log: complete, from: 2026-01-01, to: 2026-01-31"),
    ],
    bad: [
      {
        yaml: log("log: complete, from: 2026-01-10, to: 2026-01-18"),
        found: [
          { path: "breach.viewable.from", params: { from: "2026-01-10", begins: "2026-01-05" } },
          { path: "breach.viewable.to", params: { to: "2026-01-18", ends: "2026-01-19" } },
        ],
      },
    ],
  },
};
