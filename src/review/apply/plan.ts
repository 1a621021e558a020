// Reviews of one notice → the steps to write, each once, and what can't be: refused, in conflict, or there already.
import { lineText } from "../../notice/plain.ts";
import type { Change, FactChange, Review, ReviewedLine } from "../change.ts";
import { partsText } from "../compare/line.ts";
import type { Ground } from "./ground.ts";
import { mapPathsIn } from "./map-path.ts";
import { planFact } from "./plan-fact.ts";
import { planLine } from "./plan-line.ts";
import { standsAlready } from "./stands-already.ts";
import type { Already, Planned, Proof, Refusal, Step, Told } from "./step.ts";

export type Plan = { steps: readonly Step[]; refused: readonly Refusal[]; already: readonly Already[] };

/**
 * Plans all changes of all copies of one incident's notices. The same change in several copies is one step; two that can't both stand are
 * conflicts, and neither is written.
 */
export function planReviews(copies: readonly { review: Review; ground: Ground }[]): Plan {
  let added = Math.max(1, ...copies.map(({ ground }) => firstFree(ground)));
  const nextId = (): string => `${ADDED}${added++}`;
  const planned = copies.flatMap(({ review, ground }) =>
    planReview(review, ground, nextId).map((one) => settled(one, review, ground)),
  );
  const refused = planned.flatMap((one) => ("refused" in one ? [one.refused] : []));
  const already = planned.flatMap((one) => ("already" in one ? [one.already] : []));
  const byKey = new Map<string, Step[]>();
  for (const one of planned) if ("step" in one) byKey.set(one.step.key, [...(byKey.get(one.step.key) ?? []), one.step]);
  const steps: Step[] = [];
  for (const alike of byKey.values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const targets = new Set(alike.map(({ target }) => target));
    if (targets.size === 1) steps.push(joined(alike, first));
    else refused.push(...alike.flatMap((step) => opposed(step, alike)));
  }
  return { steps: steps.map((step) => withoutWords(step, steps)), refused, already };
}

/** Of a line that another copy words anew, the words are that change's to prove. */
function withoutWords(step: Step, all: readonly Step[]): Step {
  const reworded = new Set(
    all
      .filter(({ notice }) => notice === step.notice)
      .flatMap(({ proofs }) => proofs.flatMap((proof) => (proof.of === "line" ? [proof.block] : []))),
  );
  const proofs = step.proofs.map((proof): Proof => {
    if (proof.of !== "fact" || !reworded.has(proof.block)) return proof;
    const { skeleton: _, ...rest } = proof;
    return rest;
  });
  return { ...step, proofs };
}

/** Where only a value of a line changed, its words must be afterwards what they are in the file now; or all of it as counsel has it. */
function withLine(planned: Planned, { block, to, changes }: ReviewedLine, { linesNow, map }: Ground): Planned {
  if (!("step" in planned) || to === undefined) return planned;
  const now = changes.length > 1 ? undefined : linesNow.get(mapPathsIn(block, map));
  const reads = { line: partsText(to), ...(now === undefined ? {} : { skeleton: now.skeleton }) };
  const proofs = planned.step.proofs.map((proof) => (proof.of === "fact" ? { ...proof, ...reads } : proof));
  return { step: { ...planned.step, proofs } };
}

/** What can't be written and stands there already, because somebody wrote it by hand. */
function settled(planned: Planned, { lines }: Review, { linesNow, map }: Ground): Planned {
  if (!("refused" in planned)) return planned;
  const { change } = planned.refused;
  const to = lines.find((line) => line.changes.includes(change))?.to;
  const now = linesNow.get(mapPathsIn(change.block, map));
  const isSaid = change.kind === "fact" || change.kind === "wording"; // what is moved may say the same at its old place
  const stands = to !== undefined && now !== undefined && isSaid && lineText(now.inlines) === partsText(to);
  return stands ? { already: planned.refused } : planned;
}

/** One step of several that are alike; what is added has the name that the first gives it. */
function joined(steps: readonly Step[], first: Step): Step {
  const isNew = first.from.some(({ change }) => change.kind === "added" || change.kind === "moved");
  const proofs = isNew ? first.proofs : steps.flatMap((step) => step.proofs);
  return { ...first, from: steps.flatMap(({ from }) => from), proofs };
}

/** Copies, or places of one copy, that say different things: each is told with what the others say. */
function opposed(step: Step, all: readonly Step[]): Refusal[] {
  const others = all.filter((other) => other.target !== step.target).map(wantedBy);
  return step.from.map((told) => ({
    ...told,
    reason: "conflict",
    values: { here: [...new Set(others)].join(" | "), there: wantedBy(step) },
  }));
}

/** Of a line that is moved its words: where it then stands is said in ids. */
function wantedBy({ target, from }: Step): string {
  const [first] = from;
  return first?.change.kind === "moved" ? partsText(first.change.to) : target;
}

function planReview(review: Review, ground: Ground, nextId: () => string): Planned[] {
  const tell = (change: Change): Told => ({ file: review.file, change });
  const own = new Map<string, string>();
  const planned: Planned[] = [];
  const inOwnWords = new Map<string, FactChange[]>();
  for (const line of review.lines) {
    for (const change of line.changes) {
      if (change.kind !== "fact") continue;
      const one = planFact({ ...tell(change), change }, ground);
      // A term that counsel words otherwise stays that fact: the line is worded anew, with counsel's words for it.
      if ("refused" in one && one.refused.reason === "no-such-term") {
        own.set(change.fact.bookmark, change.to);
        inOwnWords.set(change.block, [...(inOwnWords.get(change.block) ?? []), change]);
      } else planned.push(withLine(one, line, ground));
    }
  }
  // What stands one below the other is written so: each after the one before it, which may itself have been moved there.
  let last: { anchor: string; id: string } | undefined;
  // A heading that was moved stays where the template has it, and what was moved with it stays below it.
  const stays = new Set<string>();
  for (const { block, from, to, changes: its } of review.lines) {
    const line = its.find((change) => change.kind !== "fact");
    const reworded = inOwnWords.get(block);
    if (line === undefined && reworded !== undefined && from !== undefined && to !== undefined) {
      const [first] = reworded;
      if (first === undefined) continue;
      const { trace, by } = first;
      const change = { kind: "wording", block, from, to, trace, by } as const;
      planned.push(planLine({ ...tell(change), change }, ground, { own, id: "" }));
    }
    for (const change of its) {
      if (change.kind === "fact") continue;
      const isNew = change.kind === "added" || change.kind === "moved";
      const chained = isNew && last !== undefined && change.after === last.anchor ? last.id : undefined;
      const there = standsAlready(change, ground, chained);
      const id = there === undefined && isNew ? nextId() : (there?.id ?? "");
      const one: Planned =
        there !== undefined
          ? { already: tell(change) }
          : change.kind === "moved" && stays.has(change.after ?? "")
            ? { refused: { ...tell(change), reason: "moved-section", values: {} } }
            : planLine({ ...tell(change), change }, ground, { own, id, ...(chained ? { after: chained } : {}) });
      planned.push(one);
      if ("refused" in one && one.refused.reason === "moved-section") stays.add(block);
      const anchor = change.kind === "moved" ? change.block : change.kind === "added" ? change.after : undefined;
      if (anchor !== undefined && id !== "" && !("refused" in one)) last = { anchor, id };
    }
  }
  return planned;
}

const ADDED = "added-";

/** One above the highest number that an added block of the file has. */
function firstFree({ now }: Ground): number {
  const numbers = [...JSON.stringify(now).matchAll(/"id":"added-(\d+)"/g)].map(([, number]) => Number(number));
  return Math.max(0, ...numbers) + 1;
}
