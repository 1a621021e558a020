// The parts of a line → the `text:` of a wording entry, in which facts are facts and references are references.
import type { LinePart } from "../change.ts";
import type { MapPath } from "./map-path.ts";

/** As the schema of `wording` has it. */
export type WordingText =
  | string
  | { fact: string; nth?: number; says?: string; of?: string }
  | { see: string; form?: "own" }
  | { strong: WordingText[] }
  | { strike: WordingText[] };

/** What the line that is replaced says: its facts in order, and how it writes the references in it. */
export type ReplacedLine = {
  facts: readonly { bookmark: string; path: string }[];
  ownForms: ReadonlySet<string>;
};

/**
 * The parts; facts of which nothing is left are not said. A fact is taken from the line that is replaced, by its place among those of
 * its path where it is not simply the next. `own` are counsel's own words for terms, by bookmark.
 */
export function wordingText(
  parts: readonly LinePart[],
  line: ReplacedLine,
  map: MapPath,
  own: ReadonlyMap<string, string> = new Map(),
): WordingText[] {
  const taken = new Map<string, Set<number>>();
  return parts.flatMap((part): WordingText[] => {
    if (part.type === "reference") return [{ see: part.to, ...(line.ownForms.has(part.to) ? { form: "own" } : {}) }];
    if (part.type === "words") {
      const bold = part.strong ? { strong: [part.text] } : part.text;
      return [part.strike ? { strike: [bold] } : bold];
    }
    if (part.parts.length === 0) return [];
    const { path, bookmark, value } = part.fact;
    const nth = line.facts.filter((one) => one.path === path).findIndex((one) => one.bookmark === bookmark) + 1;
    const used = taken.get(path) ?? new Set();
    let next = 1;
    while (used.has(next)) next += 1;
    taken.set(path, used.add(nth > 0 ? nth : next));
    const says = own.get(bookmark);
    return [
      {
        fact: map(path) ?? path,
        ...(nth > 0 && nth !== next ? { nth } : {}),
        ...(says === undefined ? {} : { says, of: value }),
      },
    ];
  });
}
