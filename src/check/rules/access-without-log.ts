// Accesses that no log can show, and that are looked for, counted or told to be none all the same.
import type { Finding, Rule, Subject } from "../rule.ts";

const knownByLog = ["accesses", "sources", "from", "to"] as const;

function find({ incident: { breach } }: Subject): Finding[] {
  const { viewable } = breach;
  if (viewable?.log !== "none") return [];
  const { accessed } = viewable;
  const found: Finding[] =
    accessed === "under-investigation" || accessed === "none-known"
      ? [{ path: "breach.viewable.accessed", params: { but: `access-${accessed}` } }]
      : [];
  for (const key of knownByLog)
    if (viewable[key] !== undefined) found.push({ path: `breach.viewable.${key}`, params: { but: `access-${key}` } });
  return found;
}

const viewable = (more: string): string => `breach: { viewable: { by: anyone, ${more} } }`;

export const accessWithoutLog: Rule = {
  id: "access-without-log",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      viewable("log: none"),
      viewable("log: none, accessed: possible"),
      viewable("log: partial, accessed: under-investigation, accesses: 3"),
      viewable("log: none, accessed: seen"),
    ],
    bad: [
      {
        yaml: viewable("log: none, accessed: under-investigation"),
        found: [{ path: "breach.viewable.accessed", params: { but: "access-under-investigation" } }],
      },
      {
        yaml: viewable("log: none, accessed: none-known"),
        found: [{ path: "breach.viewable.accessed", params: { but: "access-none-known" } }],
      },
      {
        yaml: viewable("log: none, accesses: 64"),
        found: [{ path: "breach.viewable.accesses", params: { but: "access-accesses" } }],
      },
    ],
  },
};
