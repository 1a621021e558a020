// How two documents differ → one HTML page: the new document's text with what is gone and what is new in place.
import { escapeHtml } from "../../template/fact-html.ts";
import { childOf, valOf } from "../read/element.ts";
import type { Atom } from "./atoms.ts";
import type { Paragraph } from "./blocks.ts";
import type { Compared, ComparedRow } from "./compare-blocks.ts";
import type { Labels } from "./labels.ts";
import type { Hand } from "./maker.ts";
import { pageStyle } from "./page-style.ts";

/** What the page says beside the text. */
export type PageMatter = {
  /** The language of the document's text, and that of the words. */
  locale: string;
  lang: string;
  /** What was compared, as people call it. */
  old: string;
  now: string;
  hand: Hand;
  changes: number;
  /** The numbers and bullets before the paragraphs of each side. */
  labels: { old: Labels; now: Labels };
  say(key: string, params?: Record<string, string | number>): string;
};

/** The page: one file, nothing from outside, no script. Without `ins` it is the old text, without `del` the new one. */
export function redlinePage(compared: readonly Compared[], matter: PageMatter): string {
  const { say, old, now, hand } = matter;
  const title = say("redline.page.title", { old, now });
  const made = say("redline.page.made", { author: hand.author, date: hand.date.slice(0, 10) });
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(matter.lang)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${pageStyle}</style></head>`,
    "<body>",
    `<header><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(made)}</p>`,
    `<p>${escapeHtml(say("redline.page.changes", { count: matter.changes }))}</p>`,
    `<p><span class="key"><del>${escapeHtml(say("redline.page.gone"))}</del> <ins>${escapeHtml(say("redline.page.new"))}</ins></span></p>`,
    "</header>",
    `<main lang="${escapeHtml(matter.locale)}">`,
    ...compared.map((one) => blockHtml(one, matter)),
    "</main>",
    "</body></html>",
    "",
  ].join("\n");
}

/** What has no other side is marked as a whole. */
function blockHtml(one: Compared, matter: Pick<PageMatter, "labels">): string {
  if (one.type === "paragraph") {
    const html = paragraphHtml(one, matter.labels);
    return html.text === "" ? "" : `<p${html.classes}>${html.text}</p>`;
  }
  const rows = one.rows ?? rowsOfOne(one);
  return `<table>${rows.map((row) => rowHtml(row, matter)).join("")}</table>`;
}

function rowsOfOne({ old, now }: Compared & { type: "table" }): ComparedRow[] {
  return now === undefined ? (old?.rows ?? []).map((row) => ({ old: row })) : now.rows.map((row) => ({ now: row }));
}

function rowHtml({ old, now, cells }: ComparedRow, matter: Pick<PageMatter, "labels">): string {
  const side = old === undefined ? "now" : "old";
  const held =
    cells ??
    ((old ?? now)?.cells ?? []).map(({ blocks }) =>
      blocks.map(
        (block): Compared =>
          block.type === "table" ? { type: "table", [side]: block } : { type: "paragraph", [side]: block },
      ),
    );
  const html = held.map((blocks) => `<td>${blocks.map((block) => blockHtml(block, matter)).join("")}</td>`);
  return `<tr>${html.join("")}</tr>`;
}

function paragraphHtml(
  { old, now, hunks }: Compared & { type: "paragraph" },
  labels: PageMatter["labels"],
): { text: string; classes: string } {
  const one = now ?? old;
  if (one === undefined || (one.text === "" && (old?.text ?? "") === "")) return { text: "", classes: "" };
  const [was, is] = [old && labelOf(old, labels.old), now && labelOf(now, labels.now)];
  const changed = old === undefined || now === undefined || hunks?.some(({ kept }) => !kept);
  const whole = (text: string): string => shown(text);
  const text =
    old === undefined
      ? ins(`${is ?? ""}${whole(one.text)}`)
      : now === undefined
        ? del(`${was ?? ""}${whole(one.text)}`)
        : (is ?? "") +
          (hunks === undefined
            ? whole(now.text)
            : hunks.map(({ kept, old, now }) => (kept ? atoms(now) : del(atoms(old)) + ins(atoms(now)))).join(""));
  const classes = [...classesOf(one), ...(changed ? ["changed"] : [])];
  return { text, classes: classes.length === 0 ? "" : ` class="${classes.join(" ")}"` };
}

/** Numbers are Word's, and no text of either version. */
function labelOf(paragraph: Paragraph, labels: Labels): string {
  const label = labels.get(paragraph);
  return label === undefined ? "" : `<span class="label">${shown(label)}</span> `;
}

const atoms = (list: readonly Atom[]): string => shown(list.map(({ text }) => text).join(""));
const shown = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>").replaceAll("\t", " ");
const ins = (html: string): string => (html === "" ? "" : `<ins>${html}</ins>`);
const del = (html: string): string => (html === "" ? "" : `<del>${html}</del>`);

/** By the style's id, which programs leave in English for Word's own styles; by its numbers. */
function classesOf({ style, element }: Paragraph): string[] {
  if (/^title$/i.test(style)) return ["title"];
  if (/^(heading)? ?\d$/i.test(style)) return ["heading"];
  if (/^(date|signature)$/i.test(style)) return ["right"];
  const number = valOf(childOf(childOf(element, "pPr"), "numPr"), "numId");
  return number !== undefined || /^list/i.test(style) ? ["item"] : [];
}
