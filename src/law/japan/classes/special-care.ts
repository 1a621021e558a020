// The items of an incident → whether 要配慮個人情報 is among them (法第2条第3項, 施行規則第7条第1号).
import type { Incident } from "../../../incident/schema.ts";
import type { Term } from "../../../incident/vocabulary.ts";
import { type Ground, type Judged, judge } from "./finding.ts";
import { holdingsOf } from "./holdings.ts";

/** Medical history, results of check-ups, what a doctor said or gave. */
const always: readonly string[] = [
  "medical-record",
  "diagnosis",
  "test-result",
  "health-check",
  "medication",
] satisfies Term<"item">[];

/** One such item of one person is enough; an item in words of its own is for a person to judge. */
export function judgeSpecialCare(incident: Incident): Judged {
  const told: Ground[] = [];
  const open: Ground[] = [];
  for (const { id, path } of new Map(
    holdingsOf(incident).flatMap(({ items }) => items.map((i) => [i.path, i])),
  ).values()) {
    if (id === undefined) open.push({ path, why: "own-words" });
    else if (always.includes(id)) told.push({ path, why: "special-care-item" });
  }
  return judge(told, open);
}
