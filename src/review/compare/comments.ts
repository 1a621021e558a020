// The comments of two files → threads, each known from the file that was sent or new, with where it is set and how it stands.
import { ownName } from "../../notice/remark.ts";
import type { CommentThread } from "../change.ts";
import type { Reviewed, ReviewedComment } from "../reviewed.ts";

/** Where a comment is set, as compare knows it; to which words of the line, where these are not all that it is set to. */
export type CommentPlace = { block?: string; path?: string; anchor?: string };

type Threads = { root: ReviewedComment; replies: ReviewedComment[] }[];

/** Programs number comments anew: one is known by who wrote what, when. LibreOffice cuts dates to the second or drops their zone. */
const keyOf = ({ author, date, text }: ReviewedComment): string =>
  `${author}\n${date?.slice(0, 16) ?? ""}\n${text.replace(/\s+/g, " ").trim()}`;

/** Replies answer the first of their thread, however deep a program nests them. */
function threadsOf(comments: readonly ReviewedComment[]): Threads {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: ReviewedComment): ReviewedComment => {
    const seen = new Set<string>();
    let one = comment;
    for (let up = byId.get(one.parent ?? ""); up !== undefined && !seen.has(up.id); up = byId.get(one.parent ?? "")) {
      seen.add(up.id);
      one = up;
    }
    return one;
  };
  const threads = new Map<ReviewedComment, ReviewedComment[]>();
  for (const comment of comments) {
    const root = rootOf(comment);
    const replies = threads.get(root) ?? [];
    threads.set(root, replies);
    if (root !== comment) replies.push(comment);
  }
  return [...threads].map(([root, replies]) => ({ root, replies }));
}

/** LibreOffice 7 forgets whom a reply answers; of those that were sent it is known. */
function withParents(returned: readonly ReviewedComment[], sent: readonly ReviewedComment[]): ReviewedComment[] {
  const keys = new Map(sent.map((comment) => [comment.id, keyOf(comment)]));
  const parents = new Map(sent.map((comment) => [keyOf(comment), keys.get(comment.parent ?? "")]));
  const now = new Map(returned.map((comment) => [keyOf(comment), comment.id]));
  return returned.map((comment) => {
    const parent = comment.parent ?? now.get(parents.get(keyOf(comment)) ?? "");
    return parent === undefined || parent === comment.id ? comment : { ...comment, parent };
  });
}

/** The threads in the order of the file, and those of the sent file that it no longer has. */
export function commentThreads(
  returned: Pick<Reviewed, "comments">,
  sent: Pick<Reviewed, "comments">,
  placeOf: (comment: ReviewedComment) => CommentPlace,
): { comments: CommentThread[]; lost: { author: string; text: string }[] } {
  const before = new Map(sent.comments.map((comment) => [keyOf(comment), comment]));
  const now = new Set(returned.comments.map(keyOf));
  const comments = threadsOf(withParents(returned.comments, sent.comments)).map(({ root, replies }): CommentThread => {
    const known = before.get(keyOf(root));
    const { author, date, text, anchor, resolved } = root;
    return {
      anchor,
      ...placeOf(root),
      // Ours may have been made anew with the file that was sent.
      ...{
        author,
        text,
        known: known !== undefined || author === ownName,
        state: resolved ? "resolved" : "open",
      },
      ...(date === undefined ? {} : { date }),
      stateChanged: known !== undefined && known.resolved !== resolved,
      replies: replies.map((reply) => ({
        ...{ author: reply.author, text: reply.text, known: before.has(keyOf(reply)) },
        ...(reply.date === undefined ? {} : { date: reply.date }),
      })),
    };
  });
  const lost = sent.comments.filter((comment) => !now.has(keyOf(comment)));
  return { comments, lost: lost.map(({ author, text }) => ({ author, text })) };
}
