// Threads of comments that came back → entries of `review:` in the file: new ones, answers to old ones, and how they now stand.
import { ownName } from "../../notice/remark.ts";
import type { CommentThread, Review } from "../change.ts";
import type { Edit, Ground, YamlValue } from "./ground.ts";
import { mapPathsIn, valueAt } from "./map-path.ts";

type Reply = { by: string; date?: string; text: string };
/** As the schema of `review` has it. */
type Comment = Reply & { block?: string; state?: string; replies?: Reply[] };

/** What is written of one thread; no edit where the file has it all. `files` are the copies that it came in. */
export type PlannedThread = {
  thread: CommentThread;
  files: readonly string[];
  edits: readonly Edit[];
  what: "new" | "answered" | "state" | "nothing";
};

/** Plans all threads of all copies, one that is in several once. Our own, made from findings, come again by themselves: they are kept only once somebody has answered. */
export function planComments(copies: readonly { review: Review; ground: Ground }[]): PlannedThread[] {
  const taken = new Set<number>();
  return threadsOf(copies).map(({ thread, files, ground }): PlannedThread => {
    const known = commentsIn(ground.now);
    const said = thread.known ? withoutPreface(thread, known) : thread;
    const alike = [...known.keys()].filter((at) => !taken.has(at) && isSame(known[at], said));
    const block = thread.block === undefined ? undefined : mapPathsIn(thread.block, ground.map);
    const index = alike.find((at) => known[at]?.block === block) ?? alike[0];
    const existing = index === undefined ? undefined : known[index];
    if (index !== undefined && existing !== undefined) {
      taken.add(index);
      return { ...answered(thread, existing, index), thread, files };
    }
    const isAnswered = thread.replies.some((reply) => !reply.known);
    if (thread.author === ownName && !isAnswered) return { thread, files, edits: [], what: "nothing" };
    return { thread, files, edits: [{ append: "review", value: { comment: entryOf(thread, ground) } }], what: "new" };
  });
}

/** One whose block was gone went out with a line before it that says so. */
function withoutPreface(thread: CommentThread, known: readonly (Comment | undefined)[]): CommentThread {
  const own = known.find((comment) => comment?.by === thread.author && thread.text.endsWith(`\n${comment.text}`));
  return own === undefined ? thread : { ...thread, text: own.text };
}

type Thread = { thread: CommentThread; files: string[]; ground: Ground };

/** One thread in several copies has the answers of all, and stands as in the last. */
function threadsOf(copies: readonly { review: Review; ground: Ground }[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const { review, ground } of copies) {
    const met = new Map<string, number>();
    for (const thread of review.comments) {
      const key = [ground.template, ground.locale, sayingOf(thread), thread.block ?? "", thread.anchor].join("\n");
      // What one copy says twice is said twice.
      const nth = (met.get(key) ?? 0) + 1;
      met.set(key, nth);
      const known = threads.get(`${key}\n${nth}`);
      if (known === undefined) threads.set(`${key}\n${nth}`, { thread, files: [review.file], ground });
      else {
        known.thread = { ...thread, replies: united(known.thread.replies, thread.replies) };
        known.files.push(review.file);
      }
    }
  }
  return [...threads.values()];
}

function united(some: CommentThread["replies"], more: CommentThread["replies"]): CommentThread["replies"] {
  const said = new Set(some.map(sayingOf));
  return [...some, ...more.filter((reply) => !said.has(sayingOf(reply)))];
}

function commentsIn(now: unknown): (Comment | undefined)[] {
  const entries = valueAt(now, "review");
  // The schema's entries; reminders are none.
  return Array.isArray(entries) ? (entries as { comment?: Comment }[]).map(({ comment }) => comment) : [];
}

type Said = { author: string; date?: string; text: string };
const minute = (date = ""): string => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.exec(date)?.[0].replace(" ", "T") ?? "";
const sayingOf = ({ author, date, text }: Said): string =>
  `${author}\n${minute(date)}\n${text.replace(/\s+/g, " ").trim()}`;

/** An entry that somebody wrote by hand may have no time, or a day alone. */
function isSame(comment: Reply | undefined, said: Said): boolean {
  if (comment === undefined) return false;
  const date = minute(comment.date) === "" ? undefined : comment.date;
  const other = { author: comment.by, text: comment.text };
  if (date === undefined) return sayingOf(other) === sayingOf({ author: said.author, text: said.text });
  return sayingOf({ ...other, date }) === sayingOf(said);
}

function answered(thread: CommentThread, comment: Comment, index: number): Pick<PlannedThread, "edits" | "what"> {
  const fresh = thread.replies.filter((reply) => !(comment.replies ?? []).some((had) => isSame(had, reply)));
  const at = `review[${index}].comment`;
  const replies = fresh.map((reply): Edit => ({ append: `${at}.replies`, value: replyOf(reply) }));
  const isOther = (comment.state ?? "open") !== thread.state;
  // A state that the file leaves to its default is put there.
  const state: Edit[] = isOther ? [{ put: `${at}.state`, value: thread.state }] : [];
  return { edits: [...replies, ...state], what: replies.length > 0 ? "answered" : isOther ? "state" : "nothing" };
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
