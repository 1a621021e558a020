// Steps → the file with them written, each held against what the notice then shows; one that shows something else is taken back.
import type { Problem } from "../../problem.ts";
import type { Edit } from "./ground.ts";
import type { Proof, Step } from "./step.ts";

/** A line of the notice as made anew: how it reads, its skeleton, and what each fact in it shows, at any depth. */
export type ShownLine = { text: string; skeleton: string; facts: readonly { path: string; text: string }[] };

/** What the notices of a file say: lines by block, by `noticeKey`. */
export type Shown = ReadonlyMap<string, ReadonlyMap<string, ShownLine>>;

/** How a file is edited, and what its notices then say; `shown` is absent where the file or a notice has errors. */
export type Workshop = {
  edit(edits: readonly Edit[]): { text?: string; problems: readonly Problem[] };
  show(text: string): { shown?: Shown; problems: readonly Problem[] };
};

export type Failed = {
  step: Step;
  reason: "not-editable" | "invalid" | "shows-otherwise";
  values: Record<string, string>;
};
export type Written = { text: string | undefined; written: readonly Step[]; failed: readonly Failed[] };

/** Writes what can be written. Every step stands by itself: one that fails costs no other. */
export function writeSteps(steps: readonly Step[], workshop: Workshop): Written {
  const failed: Failed[] = [];
  let left = steps;
  for (;;) {
    if (left.length === 0) return { text: undefined, written: [], failed };
    const tried = tryAll(left, workshop);
    if (tried.text !== undefined && tried.failed.length === 0) return { text: tried.text, written: left, failed };
    const fresh = tried.failed.length > 0 ? tried.failed : alone(left, workshop);
    failed.push(...fresh);
    const gone = new Set(fresh.map(({ step }) => step));
    // Each is fine alone, and all together are not: the last one is the one too many.
    if (gone.size === 0) {
      const last = left.at(-1);
      if (last !== undefined) failed.push({ step: last, reason: "invalid", values: {} });
      left = left.slice(0, -1);
    } else left = left.filter((step) => !gone.has(step));
  }
}

type Tried = { text?: string; failed: Failed[] };

/** All together; `text` is absent where the file can't be edited so, or is no sound incident then. */
function tryAll(steps: readonly Step[], { edit, show }: Workshop): Tried {
  const { text } = edit(steps.flatMap(({ edits }) => edits));
  const shown = text === undefined ? undefined : show(text).shown;
  if (text === undefined || shown === undefined) return { failed: [] };
  const failed = steps.flatMap((step): Failed[] => {
    const wrong = step.proofs
      .map((proof) => disproof(proof, shown.get(step.notice) ?? new Map()))
      .find((values) => values !== undefined);
    return wrong === undefined ? [] : [{ step, reason: "shows-otherwise", values: wrong }];
  });
  return { text, failed };
}

/** Which of the steps can't be written even alone, and why. */
function alone(steps: readonly Step[], { edit, show }: Workshop): Failed[] {
  return steps.flatMap((step): Failed[] => {
    const edited = edit(step.edits);
    if (edited.text === undefined) return [{ step, reason: "not-editable", values: codesOf(edited.problems) }];
    const shown = show(edited.text);
    return shown.shown === undefined ? [{ step, reason: "invalid", values: codesOf(shown.problems) }] : [];
  });
}

function codesOf(problems: readonly Problem[]): Record<string, string> {
  const errors = problems.filter(({ severity }) => severity === "error");
  return { codes: [...new Set(errors.map(({ code }) => code))].join(", ") };
}

/** What the notice shows instead, or nothing where it shows what is wanted. */
function disproof(proof: Proof, lines: ReadonlyMap<string, ShownLine>): Record<string, string> | undefined {
  // A new item of a list holds its line, which has an id of its own.
  const line = lines.get(proof.block) ?? lines.get(`${proof.block}/p`);
  if (proof.of === "gone") return line === undefined ? undefined : { shown: line.skeleton, wanted: "" };
  if (proof.of === "line")
    return line?.skeleton === proof.skeleton ? undefined : { shown: line?.skeleton ?? "", wanted: proof.text };
  if (line !== undefined && line.text === proof.line) return undefined;
  // A line's id tells of the facts in it: where another value makes it another line, the fact is looked for everywhere.
  const facts = (line === undefined ? [...lines.values()] : [line]).flatMap((one) => one.facts);
  const shown = facts.filter(({ path }) => path === proof.path).map(({ text }) => text);
  if (!shown.includes(proof.text) && !shown.some(proof.isAlike))
    return { shown: [...new Set(shown)].join(" | "), wanted: proof.text };
  // 約 and 最大 come and go with the form of a value: words that counsel left alone must stay.
  const isOther = line !== undefined && proof.skeleton !== undefined && line.skeleton !== proof.skeleton;
  return isOther ? { shown: line.skeleton, wanted: proof.skeleton ?? "" } : undefined;
}
