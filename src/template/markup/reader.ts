// What one reading of a template's output shares: where it came from, what was found wrong, which ids blocks should have.
import type { LocaleTag, NumberStyle, Reference } from "../../notice/tree.ts";
import { type Place, type Problem, problem } from "../../problem.ts";
import { PlainElement } from "./plain-node.ts";
import { isSpaceless, Spaces } from "./spacing.ts";

/** What is read of the parser's nodes; the parser made an element itself where it has no location. */
type Located = { nodeName: string; sourceCodeLocation?: { startOffset: number } | null | undefined };
export type Fragment = { childNodes: readonly Node[] };
export type Element = Located &
  Fragment & { tagName: string; attrs: readonly { readonly name: string; readonly value: string }[] };
/** A text, a comment, or another element. */
export type Node = Element | (Located & { value?: string });

/** What the caller knows of the output: its template, and the template's settings. */
export type MarkupOrigin = {
  template: string;
  locale: LocaleTag;
  /** The place of problems before the first `data-source`. */
  place: Place;
  /** What is printed before notes and bullets that name no mark of their own. */
  marks: { note: string; bullet: string };
  /** The notice's numbering by depth. */
  numbering: readonly NumberStyle[];
};

/** A start tag's offset in the output and its place in a template. */
type Source = { offset: number; place: Place };

export type Reader = {
  fragment: Fragment;
  origin: MarkupOrigin;
  /** Settles the white space of one run after the other. */
  spaces: Spaces;
  problems: Problem[];
  /** Where start tags came from, by their offset in the output, in order; read when the first problem is noted. */
  sources: () => readonly Source[];
  /** The element that each block and item was read from. */
  elements: Map<object, Element>;
  references: { reference: Reference; element: Element }[];
};

/** A reader of one output, with nothing found yet. */
export function readerOf(fragment: Fragment, origin: MarkupOrigin): Reader {
  const spaces = new Spaces(isSpaceless(origin.locale));
  let read: Source[] | undefined;
  const sources = () => {
    read ??= sourcesOf(fragment);
    return read;
  };
  return { fragment, origin, spaces, problems: [], sources, elements: new Map(), references: [] };
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The text of a text node; nothing for other nodes. */
export function textOf(node: Node): string | undefined {
  return node.nodeName === "#text" && "value" in node ? node.value : undefined;
}

/** The value of an attribute, where the element has it. */
export function attribute(element: Element, name: string): string | undefined {
  if (element instanceof PlainElement) return element.attribute(name);
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Notes a problem at the template line nearest before `at`: an element, or an offset in the output. */
export function report(reader: Reader, at: Node | number, code: string, params: Problem["params"] = {}): void {
  const offset = typeof at === "number" ? at : (at.sourceCodeLocation?.startOffset ?? 0);
  const place = reader.sources().findLast((source) => source.offset <= offset)?.place ?? reader.origin.place;
  const found = problem(code, place, params);
  const same = JSON.stringify(found);
  if (!reader.problems.some((p) => JSON.stringify(p) === same)) reader.problems.push(found);
}

/** Reads `data-source` of every element: the file, then the line after the last colon. */
function sourcesOf(fragment: Fragment): Source[] {
  const sources: Source[] = [];
  for (const element of elementsIn(fragment)) {
    const [, file, line] = /^(.+):(\d+)$/.exec(attribute(element, "data-source") ?? "") ?? [];
    const offset = element.sourceCodeLocation?.startOffset;
    if (file !== undefined && offset !== undefined) sources.push({ offset, place: { file, line: Number(line) } });
  }
  return sources.sort((a, b) => a.offset - b.offset);
}

/** Every element in document order. */
export function elementsIn(parent: Fragment, found: Element[] = []): Element[] {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    found.push(node);
    elementsIn(node, found);
  }
  return found;
}

/** A piece of text short enough for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const chars = [...line];
  return chars.length > 40 ? `${chars.slice(0, 40).join("")}...` : line;
}
