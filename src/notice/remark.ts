// What somebody says about a notice and not in it: a point to be settled, a question, its answers. Written as a comment.

/** Whose remarks are the product's own: what its checks found. */
export const ownName = "breach-notice";

/** Something said: by whom, when (`2026-04-09`, `2026-04-09T10:30`, a space for the T will do), and what; line feeds part paragraphs. */
export type Saying = { by: string; date?: string; text: string };

/** What a remark is about, as far as it is known; place-remarks.ts finds it in a notice. */
export type Whereabouts = {
  /** The id of the block or line that it was made at. */
  block?: string;
  /** The path of the fact; of what is not said, the path at which it would stand. */
  path?: string;
  /** The words themselves. */
  anchor?: string;
  /** The id of the section that would say it. */
  section?: string;
};

/** A remark with its answers, the first one first. */
export type Remark = Saying & {
  where: Whereabouts;
  replies: readonly Saying[];
  state: "open" | "resolved";
  /** The rule that made it. */
  rule?: string;
};
