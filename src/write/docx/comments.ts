// Remarks and the notice they are about → the comments of a Word file, in the order of its text, with their ranges by line.
import { type Placed, placeRemarks } from "../../notice/place-remarks.ts";
import type { Remark, Saying } from "../../notice/remark.ts";
import type { Notice } from "../../notice/tree.ts";
import type { CommentRange } from "./comment-ranges.ts";

/** One comment: a remark, or an answer to the one with the id `parent`. */
export type Comment = Saying & { id: number; parent?: number; isResolved: boolean };

export type Comments = {
  /** By the id of the line that they are about. */
  ranges: ReadonlyMap<string, readonly CommentRange[]>;
  all: readonly Comment[];
};

/** Numbers the comments in the order of the text; `moved` is the first line of one whose block is gone. */
export function commentsOf(notice: Notice, remarks: readonly Remark[], moved: string): Comments {
  const ranges = new Map<string, CommentRange[]>();
  const all: Comment[] = [];
  for (const placed of placeRemarks(notice, remarks)) {
    const thread = threadOf(placed, all.length, moved);
    all.push(...thread);
    const { line, from, to } = placed;
    const range = { from, to, ids: thread.map(({ id }) => id) };
    ranges.set(line, [...(ranges.get(line) ?? []), range]);
  }
  return { ranges, all };
}

function threadOf({ remark, isMoved }: Placed, id: number, moved: string): Comment[] {
  const isResolved = remark.state === "resolved";
  const text = isMoved ? `${moved}\n${remark.text}` : remark.text;
  const replies = remark.replies.map((reply, index) => ({ ...reply, id: id + 1 + index, parent: id, isResolved }));
  return [{ ...remark, text, id, isResolved }, ...replies];
}
