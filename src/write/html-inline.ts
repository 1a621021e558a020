// The inline content of a notice → HTML.
import { lineText } from "../notice/plain.ts";
import type { Fact, Inline } from "../notice/tree.ts";
import { widthOf } from "./width.ts";

/** Escapes text for HTML content and for attributes in double quotes; a CR, which parsers would turn into LF, too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** A link to the block with this id. `%` is the one character that a browser would decode before it looks for the id. */
export function fragment(id: string): string {
  return `#${escapeHtml(id.replaceAll("%", "%25"))}`;
}

/** Whether a link may be followed: http(s), mailto and tel; anything else is printed as text. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href);
}

/**
 * Where inline content stands: in a link, where further links lose their `<a>` because HTML knows no nesting of them; in a long
 * address; in a heading that breaks between the words that `words` finds.
 */
export type Inside = { link?: boolean; address?: boolean; words?: Intl.Segmenter | undefined };

/** Inline content as HTML. */
export function inlinesToHtml(inlines: readonly Inline[], inside: Inside = {}): string {
  return inlines.map((inline) => inlineToHtml(inline, inside)).join("");
}

function inlineToHtml(inline: Inline, inside: Inside): string {
  switch (inline.type) {
    case "text":
      return textToHtml(inline.text, inside);
    case "break":
      return "<br>";
    case "strong":
      return `<strong>${inlinesToHtml(inline.children, inside)}</strong>`;
    case "strike":
      // The role makes screen readers say it; `<s>` alone is silent in most.
      return `<s role="deletion">${inlinesToHtml(inline.children, inside)}</s>`;
    case "link":
      if (inside.link || !isSafeHref(inline.href)) return inlinesToHtml(inline.children, inside);
      return `<a href="${escapeHtml(inline.href)}">${inlinesToHtml(inline.children, { ...inside, link: true })}</a>`;
    case "ruby":
      return `<ruby>${escapeHtml(inline.base)}<rp>(</rp><rt>${escapeHtml(inline.reading)}</rt><rp>)</rp></ruby>`;
    case "reference":
      if (inside.link || inline.label === "") return escapeHtml(inline.label);
      return `<a href="${fragment(inline.to)}">${escapeHtml(inline.label)}</a>`;
    case "fact":
      return factToHtml(inline, inside);
  }
}

/** Text with `<wbr>` where it may break: an address at its punctuation, a heading between two words. */
function textToHtml(text: string, { address, words }: Inside): string {
  if (address)
    return text
      .split(/(?<=\/)(?!\/)|(?=[.?&=#@_-])/)
      .map(escapeHtml)
      .join("<wbr>");
  if (words === undefined) return escapeHtml(text);
  let html = "";
  let afterWord = false;
  for (const { segment, isWordLike } of words.segment(text)) {
    html += (afterWord && isWordLike ? "<wbr>" : "") + escapeHtml(segment);
    afterWord = isWordLike === true;
  }
  return html;
}

/**
 * `<time>` for dates and times, `<data>` for the rest; derived paths are parted by spaces. Of a fact without a path, in a notice for
 * publication, nothing is told but a date, a language and how it breaks.
 */
function factToHtml(fact: Fact, inside: Inside): string {
  const isPublic = fact.path === "";
  const isTime = (fact.kind === "date" || fact.kind === "time") && !(isPublic && fact.value === "");
  const shown = lineText(fact.children);
  const keep = keepClass(fact.kind, shown);
  const address = (fact.kind === "url" || fact.kind === "email") && !keep?.split(" ").includes("keep");
  const ours = [
    ["data-path", fact.path],
    ["data-kind", fact.kind],
    ["data-unit", fact.unit],
    ["data-derived", fact.derivedFrom?.join(" ")],
  ];
  const attributes = [
    ...(isPublic ? [] : ours),
    ["lang", fact.lang],
    ["dir", bidi.test(shown) ? "auto" : undefined],
    ["class", keep],
    [isTime ? "datetime" : "value", isPublic && !isTime ? undefined : fact.value],
  ]
    .filter((pair) => pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? "")}"`);
  const tag = isTime ? "time" : isPublic ? "span" : "data";
  // A term is one word to its reader, whatever words a dictionary finds in it.
  const { words: _, ...outside } = inside;
  const within = fact.kind === "term" && widthOf(shown) <= short ? outside : inside;
  const content = inlinesToHtml(fact.children, address ? { ...within, address } : within);
  return tag === "span" && attributes.length === 0 ? content : `<${tag}${attributes.join("")}>${content}</${tag}>`;
}

/** Right-to-left text and bidi controls are kept from reordering the sentence round the value. */
const bidi = /[\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const whole = new Set<Fact["kind"]>(["date", "time", "count", "phone", "email", "url", "number"]);

/**
 * Facts that are read as one word stay on one line where they fit: `short`, dates say, even in a table cell; `keep` on a phone's line;
 * `keep-wide` on paper's. A period breaks after its sign unless it is as short as office hours.
 */
function keepClass(kind: Fact["kind"], shown: string): string | undefined {
  const width = widthOf(shown);
  if (width <= short && (kind === "period" || whole.has(kind))) return "keep short";
  if (!whole.has(kind)) return undefined;
  return width <= 15 ? "keep" : width <= 32 ? "keep-wide" : undefined;
}

const short = 9;

/** The least width, in em, at which inline content is still readable: six characters of text, or its widest short fact. */
export function leastWidth(inlines: readonly Inline[]): number {
  const facts = inlines.map((inline) => {
    if (!("children" in inline)) return 0;
    const width = inline.type === "fact" && whole.has(inline.kind) ? widthOf(lineText(inline.children)) : 0;
    return Math.max(width <= short ? width : 0, leastWidth(inline.children));
  });
  return Math.max(Math.min(6, widthOf(lineText(inlines))), ...facts);
}
