// A template's output in which nothing could need mending → the nodes that a standard HTML parser makes of it, many times sooner.
import { PlainElement, PlainText } from "./plain-node.ts";
import type { Fragment, Node } from "./reader.ts";
import { inOutput } from "./subset.ts";

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
const closingParagraph = "section h1 h2 h3 h4 p ul ol dl aside address header footer".split(" ");
/** Elements that the parser leaves alone only as children of these. */
const parents = new Map([
  ["li", ["ul", "ol"]],
  ["dt", ["dl"]],
  ["dd", ["dl"]],
  ["rb", ["ruby"]],
  ["rt", ["ruby"]],
]);
/** Elements of the subset that stand where they are written: tables have rules of their own, and take the long way. */
const inPlace = [..."li dt dd strong s del a ruby rb rt br data time dfn".split(" "), ...closingParagraph];
const heading = ["h1", "h2", "h3", "h4"];

/** What is known of an element by its name: looked up once for each tag, and the name is one that compares at a glance. */
type Kind = {
  tag: string;
  attributes: readonly string[];
  parents: readonly string[] | undefined;
  closesParagraph: boolean;
  isHeading: boolean;
};
const kinds: ReadonlyMap<string, Kind> = new Map(
  inPlace.map((tag) => [
    tag,
    {
      tag,
      attributes: inOutput.get(tag) ?? [],
      parents: parents.get(tag),
      closesParagraph: closingParagraph.includes(tag),
      isHeading: heading.includes(tag),
    },
  ]),
);

/**
 * Reads output that is exactly as the subset wants it, every start tag with its end tag; gives nothing where a parser, or a check of the
 * subset, might find anything to say. Tests hold it against the parser.
 */
export function readPlain(html: string): Fragment | undefined {
  if (!usual.test(html) && odd.test(html)) return undefined;
  // Both only grow, and lists of their size are cut from them when it is known: a list that is pushed to takes room for 17 at once.
  const nodes: Node[] = [];
  const written: string[] = [];
  let count = 0;
  const open: PlainElement[] = [];
  /** Where in `nodes` the children of each begin. */
  const firsts: number[] = [];
  /** Where the next reference begins, so that not each text is looked through for one. */
  let ampersand = indexIn(html, "&", 0);
  const textIn = (start: number, end: number): string => {
    if (ampersand < start) ampersand = indexIn(html, "&", start);
    const text = html.slice(start, end);
    return ampersand < end ? text.replace(reference, (one) => meant[one] ?? one) : text;
  };
  let after = indexIn(html, "<", 0);
  for (let at = 0; ; ) {
    const next = after;
    if (next > at) nodes[count++] = new PlainText(textIn(at, next), at);
    if (next === html.length) break;
    after = indexIn(html, "<", next + 1);
    if (html.charCodeAt(next + 1) === slash) {
      const element = open.pop();
      const first = firsts.pop();
      if (element === undefined || first === undefined) return undefined;
      at = next + 2 + element.tagName.length;
      if (!html.startsWith(element.tagName, next + 2) || html.charCodeAt(at) !== closing) return undefined;
      if (count > first) element.childNodes = nodes.slice(first, count);
      count = first;
      at += 1;
      continue;
    }
    const kind = kinds.get(html.slice(next + 1, endOfName(html, next + 1)));
    if (kind === undefined || !fits(kind, open)) return undefined;
    const { tag } = kind;
    let filled = 0;
    at = next + 1 + tag.length;
    for (; html.charCodeAt(at) !== closing; filled += 2) {
      const name = attributeAt(html, at, kind.attributes);
      if (name === undefined) return undefined;
      const start = at + name.length + 3;
      const quote = indexIn(html, '"', start);
      if (quote > after || quote === html.length) return undefined;
      for (let known = 0; known < filled; known += 2) if (written[known] === name) return undefined;
      written[filled] = name;
      written[filled + 1] = textIn(start, quote);
      at = quote + 1;
    }
    at += 1;
    const element = new PlainElement(tag, written.slice(0, filled), next);
    nodes[count++] = element;
    if (tag === "br") continue;
    open.push(element);
    firsts.push(count);
  }
  return open.length === 0 ? { childNodes: nodes.slice(0, count) } : undefined;
}

const [slash, closing] = [0x2f, 0x3e];

/** Where a character next is; the end of the text where it is no more. */
function indexIn(html: string, char: string, start: number): number {
  const index = html.indexOf(char, start);
  return index < 0 ? html.length : index;
}

/** Whether the parser would put an element where it is written. */
function fits({ tag, parents, closesParagraph, isHeading }: Kind, open: readonly PlainElement[]): boolean {
  const parent = open.at(-1)?.tagName ?? "";
  if (parents !== undefined) return parents.includes(parent);
  if (tag === "a") return !isOpen("a", open);
  if (!closesParagraph) return true;
  return !isOpen("p", open) && !(isHeading && heading.includes(parent));
}

function isOpen(tag: string, open: readonly PlainElement[]): boolean {
  for (const { tagName } of open) if (tagName === tag) return true;
  return false;
}

/** Where a name that begins at an offset ends: at the first character that is neither a letter, nor a figure, nor a hyphen. */
function endOfName(html: string, start: number): number {
  for (let at = start; ; at += 1) {
    const code = html.charCodeAt(at);
    const isOfName = (code >= 0x61 && code <= 0x7a) || code === 0x2d || (code >= 0x31 && code <= 0x34); // a-z - 1-4
    if (!isOfName) return at;
  }
}

/** Which of the names is that of the attribute at an offset, written as ` name="`; none where it is not, or written otherwise. */
function attributeAt(html: string, at: number, names: readonly string[]): string | undefined {
  const end = endOfName(html, at + 1);
  if (html[at] !== " " || !html.startsWith('="', end)) return undefined;
  for (const name of names) if (name.length === end - at - 1 && html.startsWith(name, at + 1)) return name;
  return undefined;
}
