// Controls and hidden bookmarks → the sayings of facts: which control and which bookmark are one, and which text is in it.
import { hashOfBookmark, hashOfTag } from "../../write/docx/ids.ts";
import type { FactMark } from "../reviewed.ts";

/** A control with a tag; text that is in it and in its bookmark is shared. */
export type Control = {
  tag: string;
  hash: string;
  order: number;
  bookmark?: Bookmark;
  hasText: boolean;
  shares: boolean;
  fact: FactMark;
};

/** A bookmark `_nf_…`; where it has no end it holds no more than the paragraph it begins in. */
export type Bookmark = {
  name: string;
  hash: string | undefined;
  order: number;
  paragraph: number;
  closed: boolean;
  controls: Control[];
  /** Whether it has text in common with one of its controls. */
  shared: boolean;
  /** Of its controls one without text, as far as that was asked for. */
  empty?: Control | undefined;
  fact: FactMark;
};

/** What a stretch of text stands in, of both kinds. */
export type Marked = { controls: readonly Control[]; bookmarks: readonly Bookmark[] };

/** A control that opens while these bookmarks are open; it is one with the innermost of its path. */
export function openControl(tag: string, order: number, bookmarks: readonly Bookmark[]): Control {
  const hash = hashOfTag(tag);
  const control: Control = { tag, hash, order, hasText: false, shares: false, fact: { tag } };
  const bookmark = bookmarks.findLast((one) => one.hash === hash);
  if (bookmark !== undefined) join(control, bookmark);
  return control;
}

/** A bookmark that opens within these controls, as LibreOffice writes it. */
export function openBookmark(name: string, order: number, paragraph: number, controls: readonly Control[]): Bookmark {
  const hash = hashOfBookmark(name);
  const bookmark: Bookmark = {
    name,
    hash,
    order,
    paragraph,
    closed: false,
    controls: [],
    shared: false,
    fact: { bookmark: name },
  };
  const control = controls.findLast((one) => one.bookmark === undefined && one.hash === hash);
  if (control !== undefined) join(control, bookmark);
  return bookmark;
}

/** A program may cut one control into several: all that lie in one bookmark are one saying. */
function join(control: Control, bookmark: Bookmark): void {
  control.bookmark = bookmark;
  bookmark.controls.push(control);
}

/** To be called once with what each stretch of text stands in, before the first `factsIn`. */
export function noteText({ controls, bookmarks }: Marked): void {
  for (const control of controls) {
    control.hasText = true;
    if (control.bookmark === undefined || control.shares || !bookmarks.includes(control.bookmark)) continue;
    control.shares = true;
    control.bookmark.shared = true;
  }
}

/**
 * The facts of a stretch of text in that paragraph, outermost first. Text in a control and its bookmark is the fact's; text in one alone
 * was typed at its edge, or got into the control when a program nested what had stood side by side. A control without text leaves
 * it to the bookmark; a control and a bookmark with different texts are two.
 */
export function factsIn({ controls, bookmarks }: Marked, paragraph: number): readonly FactMark[] {
  const found = new Map<FactMark, number>();
  const add = (fact: FactMark, order: number): void => {
    found.set(fact, Math.min(order, found.get(fact) ?? order));
  };
  for (const control of controls) {
    const { bookmark, shares } = control;
    if (bookmark === undefined || !shares) add(control.fact, control.order);
    else if (bookmarks.includes(bookmark)) add(sharedFact(bookmark, control), Math.min(control.order, bookmark.order));
  }
  for (const bookmark of bookmarks) {
    if (!bookmark.closed && bookmark.paragraph !== paragraph) continue;
    if (bookmark.shared) continue;
    if (!("empty" in bookmark)) bookmark.empty = bookmark.controls.find(({ hasText }) => !hasText);
    const { empty } = bookmark;
    add(empty === undefined ? bookmark.fact : sharedFact(bookmark, empty), bookmark.order);
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([fact]) => fact);
}

function sharedFact(bookmark: Bookmark, { tag }: Control): FactMark {
  bookmark.fact.tag ??= tag;
  return bookmark.fact;
}
