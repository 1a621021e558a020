// Threads of comments that came back → entries of `review:` in the file: new ones, answers to old ones, and how they now stand.
import { ownName } from "../../notice/remark.ts";
import type { CommentThread, Review } from "../change.ts";
import type { Edit, Ground, YamlValue } from "./ground.ts";
import { mapPathsIn, valueAt } from "./map-path.ts";

type Reply = { by: string; date?: string; text: string };
/** As the schema of `review` has it. */
type Comment = { by: string; date?: string; text: string; state?: string; replies?: Reply[]; locale?: string };

/** What is written of one thread; no edit where the file has it all. */
export type PlannedThread = {
  thread: CommentThread;
  file: string;
  edits: readonly Edit[];
  what: "new" | "answered" | "state" | "nothing";
};

/** Plans all threads of all copies. Our own, made from findings, come again by themselves: they are kept only once somebody has answered. */
export function planComments(reviews: readonly Review[], ground: Ground): PlannedThread[] {
  const known = commentsIn(ground.now);
  const planned = new Map<string, number>();
  return reviews.flatMap(({ file, comments }) =>
    comments.map((thread): PlannedThread => {
      const index = known.findIndex((comment) => isSame(comment, thread));
      const existing = known[index];
      if (existing !== undefined) return answered(thread, file, existing, index);
      const fresh = thread.replies.filter((reply) => !reply.known);
      if (thread.author === ownName && fresh.length === 0) return { thread, file, edits: [], what: "nothing" };
      const key = keyOf(thread);
      if (planned.has(key)) return { thread, file, edits: [], what: "nothing" };
      planned.set(key, planned.size);
      return { thread, file, edits: [{ append: "review", value: { comment: entryOf(thread, ground) } }], what: "new" };
    }),
  );
}

function commentsIn(now: unknown): (Comment | undefined)[] {
  const entries = valueAt(now, "review");
  // The schema's entries; reminders are none.
  return Array.isArray(entries) ? (entries as { comment?: Comment }[]).map(({ comment }) => comment) : [];
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const keyOf = ({ author, text }: { author: string; text: string }): string => `${author}\n${plain(text)}`;
const isSame = (comment: Comment | undefined, thread: CommentThread): boolean =>
  comment !== undefined && keyOf({ author: comment.by, text: comment.text }) === keyOf(thread);

function answered(thread: CommentThread, file: string, comment: Comment, index: number): PlannedThread {
  const had = new Set((comment.replies ?? []).map((reply) => keyOf({ author: reply.by, text: reply.text })));
  const fresh = thread.replies.filter((reply) => !had.has(keyOf(reply)));
  const at = `review[${index}].comment`;
  const replies = fresh.map((reply): Edit => ({ append: `${at}.replies`, value: replyOf(reply) }));
  const state = (comment.state ?? "open") === thread.state ? [] : [{ set: `${at}.state`, value: thread.state }];
  const what = replies.length > 0 ? "answered" : state.length > 0 ? "state" : "nothing";
  return { thread, file, edits: [...replies, ...state], what };
}

function entryOf(
  { block, path, anchor, author, date, text, replies, state }: CommentThread,
  ground: Ground,
): Record<string, YamlValue> {
  const mapped = path === undefined ? undefined : ground.map(path);
  return {
    ...{ locale: ground.locale, template: ground.template },
    ...(block === undefined ? {} : { block: mapPathsIn(block, ground.map) }),
    ...(mapped === undefined ? {} : { at: mapped }),
    ...(anchor === "" ? {} : { anchor }),
    ...replyOf({ author, text, ...(date === undefined ? {} : { date }) }),
    state,
    ...(replies.length === 0 ? {} : { replies: replies.map(replyOf) }),
  };
}

/** To the minute, which is all that a reader needs and some programs keep. */
function replyOf({ author, date, text }: { author: string; date?: string; text: string }): Reply {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(date ?? "")?.[0];
  return { by: author, ...(moment === undefined ? {} : { date: moment }), text };
}
