// What a document is for, and what the caller tells of one that goes to counsel.

import type { Remark } from "../notice/remark.ts";

/** `draft` to work on, `review` for counsel, `publication` for everybody. */
export type Purpose = "draft" | "review" | "publication";

/** What only a document for review holds; all words are in the document's language. */
export type ReviewMatter = {
  /** What stands at the head of each page: that it is a draft, which version, of what day. */
  header: string;
  /** What people call a fact, by its path: the titles of the controls. */
  labels: Readonly<Record<string, string>>;
  /** What is written as comments; nothing unless given. */
  remarks?: readonly Remark[];
  /** The first line of a comment whose block is gone. */
  moved?: string;
};
