// The marks of facts in a file → the entries of the exported list that they are sayings of.
import type { Exported, FactMark, ListedFact, Reviewed } from "../reviewed.ts";

/** Finds the entry of a mark; none for a control that is not of the list. */
export type ResolveMark = (mark: FactMark) => ListedFact | undefined;

/** How facts were found: by their controls, or only by the bookmarks round them; `alignment` where the file has neither. */
export type MarksFound = {
  resolve: ResolveMark;
  by: "controls" | "bookmarks" | "alignment";
  unknown: readonly string[];
};

/** Settles every mark of a file: a bookmark names one saying, a tag only its path, whose sayings are taken in reading order. */
export function resolveMarks({ paragraphs }: Pick<Reviewed, "paragraphs">, exported: Exported): MarksFound {
  const byBookmark = new Map(exported.facts.map((fact) => [fact.bookmark, fact]));
  const byTag = groupByTag(exported);
  const found = new Map<FactMark, ListedFact>();
  const taken = new Set<ListedFact>();
  const waiting: FactMark[] = [];
  const unknown: string[] = [];
  let tags = 0;
  for (const mark of new Set(paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ facts }) => facts)))) {
    if (mark.tag !== undefined) tags += 1;
    const listed = mark.bookmark === undefined ? undefined : byBookmark.get(mark.bookmark);
    if (listed === undefined) waiting.push(mark);
    else {
      found.set(mark, listed);
      taken.add(listed);
    }
  }
  for (const mark of waiting) {
    const sayings = mark.tag === undefined ? undefined : byTag.get(mark.tag);
    // A copy has its original's tag: it says the same fact once more.
    const listed = sayings?.find((fact) => !taken.has(fact)) ?? sayings?.at(-1);
    if (listed === undefined) unknown.push(mark.tag ?? mark.bookmark ?? "");
    else {
      found.set(mark, listed);
      taken.add(listed);
    }
  }
  const by = found.size === 0 && exported.facts.length > 0 ? "alignment" : tags > 0 ? "controls" : "bookmarks";
  return { resolve: (mark) => found.get(mark), by, unknown };
}

function groupByTag({ facts }: Exported): Map<string, ListedFact[]> {
  const groups = new Map<string, ListedFact[]>();
  for (const fact of facts) groups.set(fact.tag, [...(groups.get(fact.tag) ?? []), fact]);
  return groups;
}
