// A mention of somebody or something with a defined term → its full form the first time in reading order, its short form after.
import type { Inline } from "../notice/tree.ts";
import type { Mention } from "./resolve-mentions.ts";
import type { Options } from "./helper-options.ts";
import type { Render } from "./render.ts";
import type { Said } from "./resolve-mentions.ts";
import { markedAt, viewOf } from "./view.ts";

type Context = { render: Render; data: Options["data"]; inline: (html: string) => Inline[] };

/** The words of one mention, from the locale's phrases `mention`: `parties-first`, `services-again`, … */
export function expandMention(mention: Mention, said: Said, { render, data, inline }: Context): Inline[] {
  const target = markedAt(render.incident, mention.ref);
  const kind = mention.ref.slice(0, mention.ref.indexOf("."));
  const form = said.first ? "first" : said.where === "text" ? "again" : "plain";
  const phrase = data.phrase("mention", `${kind}-${form}`);
  if (!target || !phrase)
    throw new Error(`mention of ${mention.ref}: no phrase mention.${kind}-${form} or no such value`);
  return inline(phrase(viewOf(target, render), { data }));
}
