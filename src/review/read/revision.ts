// w:ins, w:del and the like → revisions, the same object for what is the same change.
import type { Element } from "slimdom";
import type { Revision } from "../reviewed.ts";
import { attributeOf, isWord } from "./element.ts";

const kinds: Readonly<Record<string, Revision["kind"]>> = {
  ins: "inserted",
  del: "deleted",
  moveFrom: "moved-from",
  moveTo: "moved-to",
  cellIns: "inserted",
  cellDel: "deleted",
};

/** Finds the changes of one file. */
export type Revisions = {
  /** The change that an element is, or undefined where it is none. */
  of(element: Element): Revision | undefined;
  /** The changes that an element's children are: of a paragraph's mark, a row's or a cell's properties. */
  in(properties: Element | undefined): readonly Revision[];
  /** A list of changes with one more, the same list each time; a change that is there already is not added. */
  with(list: readonly Revision[], revision: Revision): readonly Revision[];
};

/** Equal changes and equal lists are the same objects, so that what stands in them is compared by a glance. */
export function createRevisions(): Revisions {
  const known = new Map<string, Revision>();
  const longer = new Map<readonly Revision[], Map<Revision, readonly Revision[]>>();
  const of = (element: Element): Revision | undefined => {
    const kind = isWord(element) ? kinds[element.localName] : undefined;
    if (kind === undefined) return undefined;
    const author = nameOf(attributeOf(element, "author"));
    const date = dateOf(attributeOf(element, "date"));
    const key = JSON.stringify([kind, author, date]);
    const revision = known.get(key) ?? { kind, author, ...(date === undefined ? {} : { date }) };
    known.set(key, revision);
    return revision;
  };
  return {
    of,
    in(properties) {
      const found = new Set<Revision>();
      for (let child = properties?.firstElementChild; child; child = child.nextElementSibling) {
        const revision = of(child);
        if (revision !== undefined) found.add(revision);
      }
      return [...found];
    },
    with(list, revision) {
      if (list.includes(revision)) return list;
      const next = longer.get(list) ?? new Map<Revision, readonly Revision[]>();
      longer.set(list, next);
      const found = next.get(revision) ?? [...list, revision];
      next.set(revision, found);
      return found;
    },
  };
}

/** A person's or a program's name; nobody's is longer. */
export function nameOf(text: string | undefined): string {
  return (text ?? "").trim().slice(0, 200);
}

/** A moment as the file has it; undefined where it is none. */
export function dateOf(text: string | undefined): string | undefined {
  const date = text?.trim();
  return date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.test(date)
    ? date
    : undefined;
}
