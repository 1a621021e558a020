// A notice's blocks and counsel's words for them → the blocks in those words, and each entry that no longer fits told.
import type { Wording } from "../incident/schema/wording.ts";
import { changeLines, type NewLine } from "../notice/change-lines.ts";
import type { Line } from "../notice/lines.ts";
import type { Block, Inline } from "../notice/tree.ts";
import { type Place, type Problem, problem } from "../problem.ts";
import { findLine, findNeighbour, type TemplateLines, templateLines } from "./find-line.ts";
import { type Followed, lostReferences } from "./lost-references.ts";
import { lineOfParts, type UsualForm } from "./wording-parts.ts";

/** Where the words are to stand. */
export type WordingTarget = {
  template: string;
  locale: string;
  /** Where a path of the incident stands in its file. */
  placeOf: (path: string) => Place;
  usual: UsualForm;
};

/**
 * Follows each entry for this template and language whose line is still the template's own; another one is told, and the template's
 * words stand. Of two for one line the first counts. Labels of references are for `numberNotice`.
 */
export function applyWording(
  blocks: Block[],
  wording: readonly Wording[] | undefined,
  target: WordingTarget,
): { blocks: Block[]; problems: Problem[] } {
  const { template, locale } = target;
  const entries = (wording ?? []).flatMap((entry, i) =>
    entry.template === template && entry.locale === locale ? [{ entry, path: `wording[${i}]` }] : [],
  );
  const problems: Problem[] = [];
  if (entries.length === 0) return { blocks, problems };

  const all = templateLines(blocks);
  const newIds = idsOfNew(entries, all, target, problems);
  const said = new Map<string, Inline[]>();
  const gone = new Set<string>();
  const sides = { before: new Map<string, NewLine[]>(), after: new Map<string, NewLine[]>() };
  const followed: Followed[] = [];
  for (const { entry, path } of entries) {
    if ("block" in entry) {
      const line = findLine(entry.block, entry.was, all);
      if (line === undefined) problems.push(outdated(entry, path, all, target));
      else if (!said.has(line.id) && !gone.has(line.id)) {
        const inlines = "remove" in entry ? undefined : inlinesOf(entry, path, line, target, problems);
        if (inlines === undefined) gone.add(line.id);
        else said.set(line.id, inlines);
        followed.push(inlines === undefined ? { path, removed: line } : { path, inlines });
      }
      continue;
    }
    const side = "after" in entry ? "after" : "before";
    const beside = "after" in entry ? entry.after : entry.before;
    const neighbour = newIds.has(beside) ? beside : findNeighbour(beside, entry.was, all);
    if (neighbour === undefined || !newIds.has(entry.id)) continue;
    const inlines = inlinesOf(entry, path, undefined, target, problems);
    const there = sides[side].get(neighbour) ?? [];
    sides[side].set(neighbour, [...there, { id: entry.id, inlines }]);
    followed.push({ path, inlines });
  }
  const changed = changeLines(blocks, { said, gone, ...sides });
  problems.push(
    ...withoutPlace(entries, changed, target),
    ...lostReferences(blocks, changed, followed, target.placeOf),
  );
  return { blocks: changed, problems };
}

/** The ids of new lines; one that something else has is told, and is none. */
function idsOfNew(
  entries: readonly { entry: Wording; path: string }[],
  all: TemplateLines,
  { placeOf }: WordingTarget,
  problems: Problem[],
): Set<string> {
  const ids = new Set<string>();
  for (const { entry, path } of entries) {
    if ("block" in entry) continue;
    const { id } = entry;
    const isTaken = ids.has(id) || all.blocks.has(id) || all.items.has(id) || all.lines.some((line) => line.id === id);
    if (isTaken) problems.push(problem("wording-id-taken", placeOf(`${path}.id`), { id }, { path: `${path}.id` }));
    else ids.add(id);
  }
  return ids;
}

function outdated(
  entry: Extract<Wording, { block: string }>,
  path: string,
  all: TemplateLines,
  { placeOf, template, locale }: WordingTarget,
): Problem {
  const { block } = entry;
  const line = all.at(block);
  const now = line === undefined ? {} : { now: all.skeleton(line) };
  return problem("wording-outdated", placeOf(path), { block, template, locale, ...now }, { severity: "warning", path });
}

/** New lines that are nowhere: what they are to stand beside is not there. */
function withoutPlace(
  entries: readonly { entry: Wording; path: string }[],
  blocks: readonly Block[],
  { placeOf, template, locale }: WordingTarget,
): Problem[] {
  const { blocks: ids, items } = templateLines(blocks);
  return entries.flatMap(({ entry, path }) => {
    if ("block" in entry || ids.has(entry.id) || items.has(entry.id)) return [];
    const block = "after" in entry ? entry.after : entry.before;
    const params = { block, id: entry.id, template, locale };
    return [problem("wording-without-place", placeOf(path), params, { severity: "warning", path })];
  });
}

/** What an entry says; facts whose words are for another value, and those that can't be said, are told. */
function inlinesOf(
  entry: Exclude<Wording, { remove: true }>,
  path: string,
  line: Line | undefined,
  { placeOf, usual }: WordingTarget,
  problems: Problem[],
): Inline[] {
  const parts = typeof entry.text === "string" ? [entry.text] : entry.text;
  const made = lineOfParts(parts, line?.inlines ?? [], line?.where ?? "text", usual);
  const at = `${path}.text`;
  for (const { path: fact, ...values } of made.old)
    problems.push(problem("wording-of-old-value", placeOf(at), { fact, ...values }, { severity: "warning", path: at }));
  for (const fact of made.unsayable) problems.push(problem("wording-unsayable", placeOf(at), { fact }, { path: at }));
  return made.inlines;
}
