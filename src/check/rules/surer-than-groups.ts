// A loss that is called certain as a whole, and of no group of people: the notice says it happened, and that it may have.
import type { Finding, Rule, Subject } from "../rule.ts";

const certain: readonly unknown[] = ["confirmed", "judged", undefined];

function find({ incident: { breach, affected } }: Subject): Finding[] {
  if (breach.certainty !== "confirmed" || affected === undefined) return [];
  const sure = affected.flatMap((group) => [group, ...(group["of-these"] ?? [])]);
  if (sure.some(({ certainty }) => certain.includes(certainty))) return [];
  return [{ path: "breach.certainty", params: { said: breach.certainty } }];
}

export const surerThanGroups: Rule = {
  id: "surer-than-groups",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `breach: { certainty: confirmed }
affected: [{ id: one, who: {}, data: [name] }, { id: two, who: {}, data: [name], certainty: possible }]
notifying: null`,
      `breach: { certainty: possible }
affected: [{ id: one, who: {}, data: [name], certainty: suspected }]
notifying: null`,
    ],
    bad: [
      {
        yaml: `breach: { certainty: confirmed }
affected: [{ id: one, who: {}, data: [name], certainty: possible }]
notifying: null`,
        found: [{ path: "breach.certainty", params: { said: "confirmed" } }],
      },
    ],
  },
};
