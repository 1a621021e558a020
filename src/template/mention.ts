// A mention of somebody or something with a defined term → its full form the first time in reading order, its short form after.
import type { Inline } from "../notice/tree.ts";
import type { Options } from "./helper-options.ts";
import { markedAt } from "./marked-at.ts";
import type { Render } from "./render.ts";
import type { Mention, Said } from "./resolve-mentions.ts";
import { viewOf } from "./view.ts";

/** What mentions are put into words with. */
export type MentionContext = {
  render: Render;
  data: Options["data"];
  inline: (html: string) => Inline[];
  /** The words of mentions made before: but for the first, they are the same each time. */
  made: Map<string, Inline[]>;
};

/** Whose entries are mentioned, and how: each pair has a phrase, `services-first` and so on. */
export const mentionPhrases = {
  parts: ["services", "parties", "documents", "names"],
  forms: ["first", "again", "plain"],
} as const;

/** The words of one mention, from the locale's phrases `mention`: `parties-first`, `services-again`, … */
export function expandMention(mention: Mention, said: Said, { render, data, inline, made }: MentionContext): Inline[] {
  const target = markedAt(render.incident, mention.ref);
  const kind = mention.ref.slice(0, mention.ref.indexOf("."));
  const form = said.first ? "first" : said.where === "text" ? "again" : "plain";
  const before = made.get(`${mention.ref} ${form}`);
  if (before) return before;
  const phrase = data.phrase("mention", `${kind}-${form}`);
  if (!target || !phrase)
    throw new Error(`mention of ${mention.ref}: no phrase mention.${kind}-${form} or no such value`);
  const words = inline(phrase(viewOf(target, render), { data }));
  made.set(`${mention.ref} ${form}`, words);
  return words;
}
