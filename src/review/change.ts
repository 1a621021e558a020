// What a reviewed file changed, as data: each change with its block, who made it, and whether the file tells of it.
import { ownName } from "../notice/remark.ts";
import type { ListedFact, Revision } from "./reviewed.ts";

/** A stretch of a line: words, a fact with what it shows, or a reference to a numbered block. */
export type LinePart =
  | { type: "words"; text: string; strong: boolean; strike: boolean; link?: string }
  | { type: "fact"; fact: ListedFact; parts: readonly LinePart[] }
  | { type: "reference"; to: string; text: string };

/** Who made a change, as the file names them; none where nothing is tracked. */
export type Hand = { author: string; date?: string };

/**
 * `tracked`: rejecting all changes gives back what was sent. `silent`: the file tells of no change, or somebody accepted it before sending it
 * back. `mixed`: some of it is tracked, some is not.
 */
export type Trace = "tracked" | "silent" | "mixed";

type Changed = { block: string; trace: Trace; by: readonly Hand[] };

/** A fact says something else. */
export type FactChange = Changed & {
  kind: "fact";
  fact: ListedFact;
  from: string;
  to: string;
  /** What stands in it now: other facts in a text stay facts. */
  parts: readonly LinePart[];
};
/** The words round the facts of a line are others, or it says other facts. */
export type WordingChange = Changed & {
  kind: "wording";
  from: readonly LinePart[];
  to: readonly LinePart[];
};
/** A line that was not there; it stands after `after`, or before `before` where it is the first. `as` is what it looks like. */
export type AddedBlock = Changed & {
  kind: "added";
  as: "paragraph" | "item" | "heading" | "cell";
  after?: string;
  before?: string;
  to: readonly LinePart[];
};
/** A line that is gone; `into` is the line that has taken up its text. */
export type DeletedBlock = Changed & { kind: "deleted"; from: readonly LinePart[]; into?: string };
/** A line that stands elsewhere. */
export type MovedBlock = Changed & {
  kind: "moved";
  after?: string;
  before?: string;
  to: readonly LinePart[];
};

export type Change = FactChange | WordingChange | AddedBlock | DeletedBlock | MovedBlock;

/** One thread of comments; `known` where it came along with the file that was sent. */
export type CommentThread = {
  /** The line it is set to; absent where the file has no range for it, or sets it outside the body. */
  block?: string;
  /** The path of the fact that it is about, where its range is that of one fact. */
  path?: string;
  anchor: string;
  author: string;
  date?: string;
  text: string;
  replies: readonly { author: string; date?: string; text: string; known: boolean }[];
  state: "open" | "resolved";
  known: boolean;
  /** Of a known thread: whether its state is another than when it was sent. */
  stateChanged: boolean;
};

/** How facts and blocks were found again in the file. */
export type FoundBy = { facts: "controls" | "bookmarks" | "alignment"; blocks: "bookmarks" | "ids" | "alignment" };

/** One line as it was sent and as it now stands, with what changed; one of the two is absent where it was added or is gone. */
export type ReviewedLine = {
  /** Of a line that was added: the one it stands beside. */
  block: string;
  from?: readonly LinePart[];
  to?: readonly LinePart[];
  changes: readonly Change[];
};

export type Review = {
  file: string;
  incident: string;
  template: string;
  locale: string;
  /** SHA-256 of the incident file that the sent one was made from. */
  sent: string;
  foundBy: FoundBy;
  /** Every line, changed or not, in reading order; what is gone stands where it stood. */
  lines: readonly ReviewedLine[];
  comments: readonly CommentThread[];
  /** Threads of the sent file that are gone. */
  lostComments: readonly { author: string; text: string }[];
  /** How many changes of formatting alone, and in how many lines. */
  formatting: { changes: number; blocks: number };
  unexpected: readonly { kind: string; what: string; block?: string }[];
};

/** The hands of revisions, each once, in order. */
export function handsOf(revisions: readonly Revision[]): Hand[] {
  const seen = new Set<string>();
  return revisions.flatMap(({ author, date }) => {
    const key = `${author}\n${date ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ author, ...(date === undefined ? {} : { date }) }];
  });
}

/** The threads that somebody had a part in: what our own checks remarked, and nobody answered or settled, is no news. */
export function askedIn({ comments }: Pick<Review, "comments">): CommentThread[] {
  return comments.filter(
    ({ author, replies, state }) => author !== ownName || replies.length > 0 || state === "resolved",
  );
}

/** All changes in reading order. */
export function changesIn({ lines }: Pick<Review, "lines">): Change[] {
  return lines.flatMap(({ changes }) => changes);
}
