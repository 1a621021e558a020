// Reviews of one notice → the steps to write, each once, and what can't be: refused, in conflict, or there already.
import { lineText } from "../../notice/plain.ts";
import { type Change, changesIn, type FactChange, type Review } from "../change.ts";
import { partsText, skeleton } from "../compare/line.ts";
import type { Ground } from "./ground.ts";
import { mapPathsIn } from "./map-path.ts";
import { planFact } from "./plan-fact.ts";
import { planLine } from "./plan-line.ts";
import { standsAlready } from "./stands-already.ts";
import type { Already, Planned, Refusal, Step, Told } from "./step.ts";

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
  return { steps, refused, already };
}

/** Where only a value of a line changed, its words must be the same afterwards; or all of it as counsel has it. */
function withLine(planned: Planned, { lines }: Review, { map }: Ground): Planned {
  if (!("step" in planned)) return planned;
  const { step } = planned;
  const proofs = step.proofs.map((proof) => {
    const line = lines.find(({ block }) => block === proof.block);
    if (proof.of !== "fact" || line?.to === undefined) return proof;
    const isReworded = line.changes.some(({ kind }) => kind !== "fact") || line.changes.length > 1;
    const reads = { ...proof, line: partsText(line.to) };
    return isReworded ? reads : { ...reads, skeleton: mapPathsIn(skeleton(line.to), map) };
  });
  return { step: { ...step, proofs } };
}

/** What can't be written and stands there already, because somebody wrote it by hand. */
function settled(planned: Planned, { lines }: Review, { linesNow, map }: Ground): Planned {
  if (!("refused" in planned)) return planned;
  const { change } = planned.refused;
  const to = lines.find((line) => line.changes.includes(change))?.to;
  const now = linesNow.get(mapPathsIn(change.block, map));
  const stands =
    to !== undefined && now !== undefined && change.kind !== "added" && lineText(now.inlines) === partsText(to);
  return stands ? { already: planned.refused } : planned;
}

function joined(steps: readonly Step[], first: Step): Step {
  return { ...first, from: steps.flatMap(({ from }) => from), proofs: steps.flatMap(({ proofs }) => proofs) };
}

/** Copies, or places of one copy, that say different things: each is told with what the others say. */
function opposed(step: Step, all: readonly Step[]): Refusal[] {
  const others = all.filter((other) => other.target !== step.target).map(({ target }) => target);
  return step.from.map((told) => ({
    ...told,
    reason: "conflict",
    values: { here: [...new Set(others)].join(" | "), there: step.target },
  }));
}

function planReview(review: Review, ground: Ground, nextId: () => string): Planned[] {
  const changes = changesIn(review);
  const tell = (change: Change): Told => ({ file: review.file, change });
  const facts = changes.filter((change) => change.kind === "fact");
  const own = new Map<string, string>();
  const planned: Planned[] = [];
  const inOwnWords = new Map<string, FactChange[]>();
  for (const change of facts) {
    const one = planFact({ ...tell(change), change }, ground);
    // A term that counsel words otherwise stays that fact: the line is worded anew, with counsel's words for it.
    if ("refused" in one && one.refused.reason === "no-such-term") {
      own.set(change.fact.bookmark, change.to);
      inOwnWords.set(change.block, [...(inOwnWords.get(change.block) ?? []), change]);
    } else planned.push(withLine(one, review, ground));
  }
  // What is added one below the other is written so: each after the one before it.
  let last: { anchor: string; id: string } | undefined;
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
      const there = standsAlready(change, ground);
      if (there !== undefined) {
        planned.push({ already: tell(change) });
        if (change.kind === "added" && change.after !== undefined && there.id !== undefined)
          last = { anchor: change.after, id: there.id };
        continue;
      }
      const isNew = change.kind === "added" || change.kind === "moved";
      const id = isNew ? nextId() : "";
      const chained =
        change.kind === "added" && last !== undefined && change.after === last.anchor ? last.id : undefined;
      const one = planLine({ ...tell(change), change }, ground, { own, id, ...(chained ? { after: chained } : {}) });
      planned.push(one);
      if (change.kind === "added" && change.after !== undefined && "step" in one) last = { anchor: change.after, id };
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
