// A review → lines for a person: how it was read, each changed line with who changed it and how, the comments, the totals.

import { visible } from "../locale/word-problem.ts";
import { askedIn, type Change, type CommentThread, type LinePart, type Review } from "../review/change.ts";
import { partsText } from "../review/compare/line.ts";
import { inlineDiff } from "../review/inline-diff.ts";
import { changeText, type PageWords, totalsText } from "../review/page.ts";

/** The lines, in reading order. What the file says is made harmless for a terminal. */
export function reviewLines(review: Review, words: PageWords): string[] {
  const { say } = words;
  const asked = askedIn(review);
  const threads = asked.filter(({ block }) => block === undefined);
  return [
    say("reviewed.page.sent", { ...params(review), hash: review.sent.slice(0, 8) }),
    say("reviewed.found-by.facts", { how: say(`reviewed.found-by.${review.foundBy.facts}`) }),
    say("reviewed.found-by.blocks", { how: say(`reviewed.found-by.blocks-${review.foundBy.blocks}`) }),
    ...review.lines.flatMap((line) => {
      const added = line.changes.some(({ kind }) => kind === "added");
      const its = added ? [] : asked.filter(({ block }) => block === line.block);
      if (line.changes.length === 0 && its.length === 0) return [];
      const text =
        line.changes.length === 0
          ? excerpt(partsText(line.to ?? []))
          : marked(line.from ?? [], line.to ?? [], review.locale);
      return [
        "",
        say("reviewed.line", { block: visible(line.block), text: visible(text) }),
        ...line.changes.map((change) => `  ${changeLine(change, words)}`),
        ...its.flatMap((one) => threadLines(one, words)),
      ];
    }),
    ...(threads.length === 0 ? [] : ["", ...threads.flatMap((one) => threadLines(one, words))]),
    "",
    ...review.unexpected.map(({ kind, what }) =>
      say("reviewed.unexpected", { kind: say(`reviewed.kind.${kind}`), what: visible(what) }),
    ),
    ...review.lostComments.map(({ author, text }) =>
      say("reviewed.lost-comment", { author: visible(author), text: visible(text) }),
    ),
    totalsText(review, words),
  ];
}

const params = ({ file, template }: Review) => ({ file: visible(file), template });

/** One change with its words, to be asked about: what is gone and what is new of its line. */
export function changeQuestion(change: Change, words: PageWords, locale: string): string {
  const line = changeLine(change, words);
  if (change.kind === "fact") return line;
  const from = change.kind === "wording" || change.kind === "deleted" ? change.from : [];
  const to = change.kind === "deleted" ? [] : change.to;
  return `${line}\n${words.say("reviewed.line", { block: visible(change.block), text: visible(marked(from, to, locale)) })}`;
}

/** One change, made harmless. */
export function changeLine(change: Change, words: PageWords): string {
  return visible(changeText(change, words));
}

/** `[-gone-]{+new+}`, as diffs of words are written where there is no colour; only what is near a change. */
export function marked(from: readonly LinePart[], to: readonly LinePart[], locale: string): string {
  const stretches = inlineDiff(from, to, locale);
  return stretches
    .map(({ kind, text }, at) => {
      if (kind === "gone") return `[-${text}-]`;
      if (kind === "new") return `{+${text}+}`;
      const [first, last] = [at === 0, at === stretches.length - 1];
      if (text.length <= 2 * NEAR) return text;
      if (first && last) return excerpt(text);
      if (first) return `…${text.slice(-NEAR)}`;
      return last ? `${text.slice(0, NEAR)}…` : `${text.slice(0, NEAR)}…${text.slice(-NEAR)}`;
    })
    .join("");
}

/** Characters that are shown on each side of a change. */
const NEAR = 16;

function excerpt(text: string): string {
  return text.length > 3 * NEAR ? `${text.slice(0, 3 * NEAR)}…` : text;
}

function threadLines({ anchor, author, text, replies, state, block }: CommentThread, { say }: PageWords): string[] {
  const key = block === undefined && anchor === "" ? "nowhere" : "line";
  const worded = say(`reviewed.comment.${state}`);
  const said = { state: worded, anchor: visible(excerpt(anchor)), author: visible(author), text: paragraphs(text) };
  return [
    say(`reviewed.comment.${key}`, said),
    ...replies.map((reply) =>
      say("reviewed.comment.reply", { author: visible(reply.author), text: paragraphs(reply.text) }),
    ),
  ];
}

/** A comment of several paragraphs, each on a line of its own. */
function paragraphs(text: string): string {
  return text.split("\n").map(visible).join("\n      ");
}
