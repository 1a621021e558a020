// A review → one HTML page: the whole notice with what changed shown in place, who changed it, and the comments beside it.
import { escapeHtml } from "../template/fact-html.ts";
import type { Change, CommentThread, Hand, Review, ReviewedLine } from "./change.ts";
import { askedIn, changesIn } from "./change.ts";
import { inlineDiff } from "./inline-diff.ts";
import { pageStyle } from "./page-style.ts";

/** Says words by key, filling slots; names a fact by its path. */
export type PageWords = {
  lang: string;
  say(key: string, params?: Record<string, string | number>): string;
  nameOf(path: string): string | undefined;
};

/** The page: one file, nothing from outside, no script. */
export function reviewPage(review: Review, words: PageWords): string {
  const { say } = words;
  const title = say("reviewed.page.title", { incident: review.incident, locale: review.locale });
  const general = askedIn(review).filter(({ block }) => block === undefined);
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(words.lang)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${pageStyle}</style></head>`,
    "<body>",
    `<header><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(say("reviewed.page.sent", { file: review.file, template: review.template, hash: review.sent.slice(0, 8) }))}</p>`,
    `<p>${escapeHtml(say("reviewed.found-by.facts", { how: say(`reviewed.found-by.${review.foundBy.facts}`) }))}</p>`,
    `<p>${escapeHtml(totalsText(review, words))}</p>`,
    extras(review, words),
    general.length === 0 ? "" : `<ul class="threads">${general.map((one) => thread(one, words)).join("")}</ul>`,
    "</header>",
    `<main lang="${escapeHtml(review.locale)}">`,
    ...review.lines.map((line) => lineHtml(line, review, words)),
    "</main>",
    "</body></html>",
    "",
  ].join("\n");
}

/** How many changes of each kind there are, in a line of words. */
export function totalsText(review: Review, { say }: Pick<PageWords, "say">): string {
  const changes = changesIn(review);
  const kinds = ["fact", "wording", "added", "deleted", "moved"] as const;
  const counted = kinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const);
  const silent = changes.filter(({ trace }) => trace !== "tracked").length;
  const asked = askedIn(review);
  const open = asked.filter(({ state }) => state === "open").length;
  const own = review.comments.length - asked.length;
  const parts = [
    ...counted.filter(([, count]) => count > 0).map(([kind, count]) => say(`reviewed.total.${kind}`, { count })),
    ...(silent > 0 ? [say("reviewed.total.silent", { count: silent })] : []),
    ...(asked.length > 0 ? [say("reviewed.total.comments", { count: asked.length, open })] : []),
    ...(own > 0 ? [say("reviewed.total.own", { count: own })] : []),
    ...(review.formatting.changes > 0 ? [say("reviewed.total.formatting", { count: review.formatting.blocks })] : []),
  ];
  return parts.length === 0 ? say("reviewed.total.nothing") : parts.join(say("reviewed.items"));
}

function extras({ unexpected, lostComments }: Review, { say }: PageWords): string {
  const lines = [
    ...unexpected.map(({ kind, what }) => say("reviewed.unexpected", { kind: say(`reviewed.kind.${kind}`), what })),
    ...lostComments.map(({ author, text }) => say("reviewed.lost-comment", { author, text })),
  ];
  return lines.length === 0
    ? ""
    : `<ul class="extras">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}

function lineHtml(line: ReviewedLine, review: Review, words: PageWords): string {
  const { block, from = [], to = [], changes } = line;
  const isAdded = changes.some(({ kind }) => kind === "added");
  const threads = isAdded ? [] : askedIn(review).filter((one) => one.block === block);
  const stretches = inlineDiff(from, to, review.locale).map(({ kind, text, path }) => {
    const name = path === undefined ? undefined : words.nameOf(path);
    const shown =
      path === undefined
        ? escapeHtml(text)
        : `<data value="${escapeHtml(path)}"${titled(name)}>${escapeHtml(text)}</data>`;
    return kind === "same" ? shown : kind === "gone" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
  });
  const notes = changes.map((change) => `<li class="${change.trace}">${escapeHtml(changeText(change, words))}</li>`);
  const beside = [...notes, ...threads.map((one) => thread(one, words))];
  const state = changes.length > 0 ? ` class="changed"` : "";
  return `<section${state}><p>${stretches.join("").replaceAll("\n", "<br>")}</p>${
    beside.length === 0 ? "" : `<ul lang="${escapeHtml(words.lang)}">${beside.join("")}</ul>`
  }</section>`;
}

/** One change in a line of words: what, from, to, who and how. */
export function changeText(change: Change, { say, nameOf }: Pick<PageWords, "say" | "nameOf">): string {
  const how = say(`reviewed.trace.${change.trace}`);
  const who = change.by.map(handText).join(say("reviewed.items"));
  const by = who === "" ? how : say("reviewed.by", { who, how });
  if (change.kind !== "fact") {
    const into = change.kind === "deleted" && change.into !== undefined;
    return say("reviewed.change", { what: say(`reviewed.what.${into ? "merged" : change.kind}`), by });
  }
  const { path, derivedFrom } = change.fact;
  const params = { name: nameOf(path) ?? path, path, from: change.from, to: change.to, by };
  return derivedFrom === undefined
    ? say("reviewed.fact", params)
    : say("reviewed.derived-fact", { ...params, parts: derivedFrom.join(say("reviewed.items")) });
}

function handText({ author, date }: Hand): string {
  return date === undefined
    ? author
    : `${author} ${date
        .replace("T", " ")
        .replace(/Z$|[+-]\d\d:\d\d$/, "")
        .slice(0, 16)}`;
}

function thread({ anchor, author, date, text, replies, state, known }: CommentThread, { say }: PageWords): string {
  const said = (one: Hand & { text: string }): string =>
    `<b>${escapeHtml(handText(one))}</b> ${escapeHtml(one.text).replaceAll("\n", "<br>")}`;
  const head = say(known ? "reviewed.comment.known" : "reviewed.comment.new", {
    state: say(`reviewed.comment.${state}`),
  });
  const about =
    anchor === "" ? "" : ` <q>${escapeHtml(anchor.length > LONG ? `${anchor.slice(0, LONG)}…` : anchor)}</q>`;
  const first = said({ author, text, ...(date === undefined ? {} : { date }) });
  return `<li class="comment ${state}">${escapeHtml(head)}${about}<br>${[first, ...replies.map(said)].join("<br>")}</li>`;
}

/** Characters of what a comment is set to, which stands beside it. */
const LONG = 40;

const titled = (name: string | undefined): string => (name === undefined ? "" : ` title="${escapeHtml(name)}"`);
