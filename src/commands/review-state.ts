// How much of each returned copy was not written → a small file beside the sent versions, which publishing looks at.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, parse } from "node:path";
import type { Problem } from "../problem.ts";
import { changesIn, type Review } from "../review/change.ts";
import type { AppliedReviews, Copy } from "./apply-reviews.ts";
import { sha256 } from "./review-matter.ts";
import { writeFile } from "./write-file.ts";

/** One copy, by the name of its file (`nameIn`): a hash of what it says, how much of that was neither written nor there, or why that is as it should be. */
export type ReviewState = { says: string; unapplied: number; settled?: string };

export type ReviewStates = Readonly<Record<string, ReviewState>>;

const fileOf = (out: string, incident: string): string => join(out, incident, ".sent", "reviews.json");

/**
 * Notes how the copies stand; only where sent versions are kept, for elsewhere nobody will look. A copy that was only looked at counts as not
 * written at all, unless it was written before.
 */
export function keepReviewState(
  copies: readonly Copy[],
  applied: AppliedReviews | undefined,
  { out, write, settle }: { out: string; write?: boolean; settle?: string | undefined },
): Problem[] {
  const [first] = copies;
  if (first === undefined || (applied !== undefined && !write)) return [];
  // Publishing asks by the name that the incident file has now; that in the returned file is anybody's.
  const incident = parse(first.version.now.file).name;
  if (![incident, first.review.incident].some((name) => existsSync(join(out, name, ".sent")))) return [];
  const states: Record<string, ReviewState> = { ...readReviewStates(out, incident) };
  for (const { review } of copies) {
    const { file, sent, comments } = review;
    const says = sha256(new TextEncoder().encode(JSON.stringify([sent, changesIn(review), comments])));
    const name = nameIn(file, copies);
    const known = states[name];
    const reason = settle ?? (known?.says === says ? known.settled : undefined);
    const settled = reason === undefined ? {} : { settled: reason };
    if (applied === undefined && known?.says === says) states[name] = { ...known, ...settled };
    else states[name] = { says, unapplied: unapplied(review, applied), ...settled };
  }
  const failed = writeFile(fileOf(out, incident), new TextEncoder().encode(`${JSON.stringify(states, null, 2)}\n`));
  return failed === undefined ? [] : [failed];
}

/** Its file's name; where others of the run have the same, from other folders, with its folder. */
function nameIn(file: string, copies: readonly Copy[]): string {
  const name = basename(file);
  const alike = copies.filter(({ review }) => basename(review.file) === name);
  return alike.length === 1 ? name : file;
}

function unapplied(review: Review, applied: AppliedReviews | undefined): number {
  if (applied !== undefined) return applied.refused.filter((one) => one.file === review.file).length;
  const asked = review.comments.filter(({ known, replies }) => !known || replies.some((reply) => !reply.known));
  return changesIn(review).length + asked.length;
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
