// How much of each returned copy was not written → a small file beside the sent versions, which publishing looks at.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../problem.ts";
import type { AppliedReviews, Copy } from "./apply-reviews.ts";
import { writeFile } from "./write-file.ts";

/** One copy, by the name of its file: what of it was neither written nor there, or why that is as it should be. */
export type ReviewState = { sent: string; unapplied: number; settled?: string };

export type ReviewStates = Readonly<Record<string, ReviewState>>;

const fileOf = (out: string, incident: string): string => join(out, incident, ".sent", "reviews.json");

/** Notes how the copies stand; only where sent versions are kept, for elsewhere nobody will look. */
export async function keepReviewState(
  copies: readonly Copy[],
  applied: AppliedReviews,
  { out, write, apply, settle }: { out: string; write?: boolean; apply?: boolean; settle?: string | undefined },
): Promise<Problem[]> {
  const [first] = copies;
  if (first === undefined || (apply && !write)) return [];
  const { incident } = first.review;
  if (!existsSync(join(out, incident, ".sent"))) return [];
  const states: Record<string, ReviewState> = { ...readReviewStates(out, incident) };
  for (const { review } of copies) {
    const { file, sent } = review;
    const left = applied.refused.filter((one) => one.file === file).length;
    const steps = applied.written.filter(({ from }) => from.some((one) => one.file === file)).length;
    const threads = applied.threads.filter((one) => one.file === file && one.edits.length > 0).length;
    const unapplied = left + (write ? 0 : steps + threads);
    states[basename(file)] = { sent, unapplied, ...(settle === undefined ? {} : { settled: settle }) };
  }
  const failed = writeFile(fileOf(out, incident), new TextEncoder().encode(`${JSON.stringify(states, null, 2)}\n`));
  return failed === undefined ? [] : [failed];
}

/** What is noted of an incident's copies; nothing where there is nothing that can be read. */
export function readReviewStates(out: string, incident: string): ReviewStates {
  const file = fileOf(out, incident);
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ReviewStates; // what keepReviewState wrote
  } catch {
    return {}; // not what we wrote: as good as none
  }
}
