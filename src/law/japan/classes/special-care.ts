// The items of an incident → whether 要配慮個人情報 is among them (法第2条第3項, 施行規則第7条第1号).
import type { Incident } from "../../../incident/schema.ts";
import type { Term } from "../../../incident/vocabulary.ts";
import { type Ground, type Judged, judge } from "./finding.ts";
import { holdingsOf } from "./holdings.ts";

/** Medical history, results of check-ups, what a doctor said or gave. */
export const specialCareItems: readonly string[] = [
  "medical-record",
  "diagnosis",
  "test-result",
  "health-check",
  "medication",
  "surgery-record",
  "disability",
  "medical-history",
] satisfies Term<"item">[];

/** What a group, or one within another, says of all its items, by its path. */
function saidOf({ affected = [] }: Incident): [path: string, said: boolean][] {
  return affected.flatMap((group, i) =>
    [group, ...(group["of-these"] ?? [])].flatMap((one, j): [string, boolean][] => {
      const said = one["special-care"];
      return said === undefined ? [] : [[`affected[${i}]${j === 0 ? "" : `.of-these[${j - 1}]`}`, said]];
    }),
  );
}

/** One such item of one person is enough; an item in words of its own is for a person to judge, where the group does not say. */
export function judgeSpecialCare(incident: Incident): Judged {
  const told: Ground[] = [];
  const open: Ground[] = [];
  const said = saidOf(incident);
  for (const [path, isSpecial] of said)
    if (isSpecial) told.push({ path: `${path}.special-care`, why: "special-care-item" });
  for (const { path: group, items } of holdingsOf(incident))
    for (const { id, path } of items) {
      // Those of the whole stand with the whole too.
      if (!path.startsWith(`${group}.data[`)) continue;
      if (id !== undefined && specialCareItems.includes(id)) told.push({ path, why: "special-care-item" });
      if (id === undefined && !said.some(([one]) => path.startsWith(`${one}.data[`)))
        open.push({ path, why: "own-words" });
    }
  return judge(told, open);
}
