// A template's output in which nothing could need mending → the nodes that a standard HTML parser makes of it, many times sooner.
import type { Fragment, Node } from "./reader.ts";
import { mayHave } from "./subset.ts";

/** Text in which nothing can be odd, told at a glance. */
const usual = /^[\t\n\f\x20-\x25\x27-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;
/** Characters that the parser has something to say of, and references other than those that escaping makes. */
const odd = /[^\P{Cc}\t\n\f]|\p{Cs}|\p{Noncharacter_Code_Point}|&(?!(?:amp|lt|gt|quot|#39|#x27|#x60|#x3D);)/u;
const reference = /&(?:amp|lt|gt|quot|#39|#x27|#x60|#x3D);/g;
const meant: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&#x60;": "`",
  "&#x3D;": "=",
};

/** Elements whose start tag closes a paragraph that is open. */
const closingParagraph = new Set("section h1 h2 h3 h4 p ul ol dl aside address header footer".split(" "));
/** Elements that the parser leaves alone only as children of these. */
const parents: Record<string, readonly string[]> = {
  li: ["ul", "ol"],
  dt: ["dl"],
  dd: ["dl"],
  rb: ["ruby"],
  rt: ["ruby"],
};
/** Elements of the subset that stand where they are written: tables have rules of their own, and take the long way. */
const inPlace = new Set([..."li dt dd strong s del a ruby rb rt br data time dfn".split(" "), ...closingParagraph]);
const heading = new Set("h1 h2 h3 h4".split(" "));

/**
 * Reads output that is exactly as the subset wants it, every start tag with its end tag; gives nothing where a parser, or a check of the
 * subset, might find anything to say. Tests hold it against the parser.
 */
export function readPlain(html: string): Fragment | undefined {
  if (!usual.test(html) && odd.test(html)) return undefined;
  const top: Node[] = [];
  const open: { tag: string; children: Node[] }[] = [];
  let into = top;
  for (let at = 0; ; ) {
    const next = html.indexOf("<", at);
    const end = next < 0 ? html.length : next;
    if (end > at) into.push(textNode(decoded(html.slice(at, end)), at));
    if (next < 0) break;
    if (html[next + 1] === "/") {
      const tag = open.pop()?.tag;
      if (tag === undefined || !html.startsWith(`${tag}>`, next + 2)) return undefined;
      into = open.at(-1)?.children ?? top;
      at = next + tag.length + 3;
      continue;
    }
    const tag = html.slice(next + 1, endOfName(html, next + 1));
    if (!inPlace.has(tag) || !fits(tag, open)) return undefined;
    const attrs: Attribute[] = [];
    at = readAttributes(html, next + 1 + tag.length, tag, attrs);
    if (at < 0) return undefined;
    const children: Node[] = [];
    into.push({ nodeName: tag, tagName: tag, attrs, childNodes: children, sourceCodeLocation: { startOffset: next } });
    if (tag === "br") continue;
    open.push({ tag, children });
    into = children;
  }
  return open.length === 0 ? { childNodes: top } : undefined;
}

const textNode = (value: string, startOffset: number): Node => ({
  nodeName: "#text",
  value,
  sourceCodeLocation: { startOffset },
});

function decoded(text: string): string {
  return text.includes("&") ? text.replace(reference, (written) => meant[written] ?? written) : text;
}

/** Whether the parser would put an element where it is written. */
function fits(tag: string, open: readonly { tag: string }[]): boolean {
  const parent = open.at(-1)?.tag ?? "";
  const needed = parents[tag];
  if (needed !== undefined) return needed.includes(parent);
  if (tag === "a") return !open.some((outer) => outer.tag === "a");
  if (!closingParagraph.has(tag)) return true;
  return !open.some((outer) => outer.tag === "p") && !(heading.has(tag) && heading.has(parent));
}

type Attribute = { name: string; value: string };

/** Where a name that begins at an offset ends: at the first character that is neither a letter, nor a figure, nor a hyphen. */
function endOfName(html: string, start: number): number {
  for (let at = start; ; at += 1) {
    const code = html.charCodeAt(at);
    const isOfName = (code >= 0x61 && code <= 0x7a) || code === 0x2d || (code >= 0x31 && code <= 0x34); // a-z - 1-4
    if (!isOfName) return at;
  }
}

/**
 * Reads the attributes of a start tag, each as ` name="value"`, and gives the offset after the tag; -1 where they are written otherwise,
 * or where the element does not take one of them, or not twice.
 */
function readAttributes(html: string, start: number, tag: string, into: Attribute[]): number {
  for (let at = start; ; ) {
    if (html[at] === ">") return at + 1;
    const equals = endOfName(html, at + 1);
    if (html[at] !== " " || !html.startsWith('="', equals)) return -1;
    const name = html.slice(at + 1, equals);
    const end = html.indexOf('"', equals + 2);
    const value = html.slice(equals + 2, end);
    if (end < 0 || value.includes("<") || !mayHave(tag, name) || into.some((known) => known.name === name)) return -1;
    into.push({ name, value: decoded(value) });
    at = end + 1;
  }
}
