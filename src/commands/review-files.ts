// Word files that came back → their reviews; and, where asked, what they change written into the incident files.
import { readFile } from "node:fs/promises";
import { hasErrors, type Problem, problem } from "../problem.ts";
import type { Review } from "../review/change.ts";
import { compare } from "../review/compare.ts";
import { type AppliedReviews, applyReviews, type Choose, type Copy } from "./apply-reviews.ts";
import type { Pipeline } from "./pipeline.ts";
import { readReturned } from "./read-returned.ts";
import { keepReviewState } from "./review-state.ts";
import { type SentVersion, sentVersion } from "./sent-version.ts";
import { writeFile } from "./write-file.ts";

export type ReviewOptions = {
  /** The incident file, and the Word file that went out, where they are not where they were left. */
  incident?: string | undefined;
  sent?: string | undefined;
  /** The folder of results, in which sent versions are kept. */
  out: string;
  /** Plan what is written; and write it. */
  apply?: boolean;
  write?: boolean;
  choose?: Choose;
  /** Why what was not written need not be: publishing does not wait for it then. */
  settle?: string | undefined;
};

/** One file that came back. */
export type ReviewedFile = { file: string; review?: Review; problems: readonly Problem[] };

export type ReviewRun = {
  files: readonly ReviewedFile[];
  applied: readonly AppliedReviews[];
  problems: readonly Problem[];
};

/** Reviews all; copies of one incident are applied together. Nothing is written where a file could not be read. */
export async function reviewFiles(
  pipeline: Pipeline,
  args: readonly string[],
  options: ReviewOptions,
): Promise<ReviewRun> {
  const files: ReviewedFile[] = [];
  const copies = new Map<string, [Copy, ...Copy[]]>();
  for (const file of args) {
    const { review, version, problems } = await reviewOne(file, options, pipeline);
    files.push({ file, problems, ...(review === undefined ? {} : { review }) });
    if (review === undefined || version === undefined) continue;
    const alike = copies.get(version.now.file);
    if (alike === undefined) copies.set(version.now.file, [{ review, version }]);
    else alike.push({ review, version });
  }
  const applied: AppliedReviews[] = [];
  const problems: Problem[] = [...pipeline.problems];
  const unread = files.some((one) => hasErrors(one.problems));
  for (const [, its] of unread ? [] : copies) {
    const one = options.apply ? await applyReviews(its, pipeline, options.choose) : undefined;
    if (one !== undefined) applied.push(one);
    if (options.write && one?.text !== undefined && !hasErrors(one.problems)) {
      const failed = await writeUnlessChanged(one);
      if (failed !== undefined) problems.push(failed);
    }
    problems.push(...keepReviewState(its, one, options));
  }
  return { files, applied, problems };
}

async function reviewOne(
  file: string,
  options: ReviewOptions,
  pipeline: Pipeline,
): Promise<{ review?: Review; version?: SentVersion; problems: Problem[] }> {
  const returned = await readReturned(file);
  if (returned.value === undefined) return { problems: returned.problems };
  const found = await sentVersion(returned.value, options, pipeline);
  const problems = [...returned.problems, ...found.problems];
  if (found.value === undefined) return { problems };
  const review = compare(found.value.sent, returned.value);
  if (review === undefined) return { problems: [...problems, problem("review-not-ours", { file })] };
  return { review, version: found.value, problems };
}

/** An edit that somebody makes while questions are asked is not overwritten. */
async function writeUnlessChanged({ file, text, before }: AppliedReviews): Promise<Problem | undefined> {
  const now = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFile(file));
  if (now !== before) return problem("review-file-changed", { file });
  return text === undefined ? undefined : writeFile(file, new TextEncoder().encode(text));
}
