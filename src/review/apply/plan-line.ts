// A line that is worded anew, gone, added or moved → entries of `wording:` in the file; or why there can be none.
import type { AddedBlock, Change, DeletedBlock, LinePart, MovedBlock, WordingChange } from "../change.ts";
import { partsText, skeleton } from "../compare/line.ts";
import type { Edit, Ground, GroundLine, YamlValue } from "./ground.ts";
import { mapPathsIn, valueAt } from "./map-path.ts";
import { noticeKey, type Planned, type Proof, type Step, type Told } from "./step.ts";
import { type ReplacedLine, wordingText } from "./wording-text.ts";

type LineChange = WordingChange | DeletedBlock | AddedBlock | MovedBlock;

/** An entry of `wording:` as far as it is looked at here. */
type Entry = { locale?: string; template?: string; block?: string; was?: string; id?: string };

/** Plans one change of a line. `own` are counsel's words for terms that have no such word, by bookmark; `id` names what is added or moved, `after` the entry of another such line that it stands after. */
export function planLine(
  told: Told & { change: LineChange },
  ground: Ground,
  { own, id, after }: { own: ReadonlyMap<string, string>; id: string; after?: string },
): Planned {
  const { change } = told;
  const refuse = (reason: string, values: Record<string, string> = {}): Planned => ({
    refused: { ...told, reason, values },
  });
  const block = mapPathsIn(change.block, ground.map);
  const now = ground.linesNow.get(block);
  if (now === undefined) return refuse("block-gone", { block });
  if (change.kind === "added" || change.kind === "moved") {
    if (change.kind === "moved" && now.type === "section") return refuse("moved-section");
    if (now.type === "cell" || now.type === "term") return refuse("in-table");
    if (change.kind === "added" && change.as === "heading") return refuse("added-heading");
    if (change.kind === "added" && change.as === "cell") return refuse("in-table");
  }
  if (change.kind === "deleted" && now.type === "cell") return refuse("in-table");
  const made = makeStep(change, block, now, ground, { own, id, after });
  const step: Step = { ...made, notice: noticeKey(ground), from: [told] };
  if (change.kind === "added") return { step };
  // Somebody has worded the line anew in the file since it was sent: both can't stand.
  const sent = ground.linesSent.get(change.block);
  const moved = sent === undefined ? undefined : mapPathsIn(sent.skeleton, ground.map);
  if (moved === now.skeleton) return { step };
  if (change.kind === "wording" && mapPathsIn(skeleton(change.to), ground.map) === now.skeleton)
    return { already: told };
  return refuse("conflict", { here: now.skeleton, there: change.kind === "deleted" ? "" : partsText(change.to) });
}

function makeStep(
  change: LineChange,
  block: string,
  now: GroundLine,
  ground: Ground,
  { own, id, after }: { own: ReadonlyMap<string, string>; id: string; after: string | undefined },
): Omit<Step, "from" | "notice"> {
  const { template, locale } = ground;
  const head = { locale, template };
  const line = replacedLine(change, now);
  const text = (parts: readonly LinePart[]): YamlValue => {
    const made = wordingText(parts, line, ground.map, own);
    return made.length === 1 && typeof made[0] === "string" ? made[0] : made;
  };
  const at = entryOf(block, ground);
  const before = at === undefined ? [] : [{ remove: `wording[${at.index}]` }];
  // What counsel worded before is not the template's line, which every entry is held against.
  const was = at?.entry.was ?? now.skeleton;
  const append = (entry: Record<string, YamlValue>): Edit => ({ append: "wording", value: { ...head, ...entry } });
  const key = `line ${template} ${locale} ${block}`;
  switch (change.kind) {
    case "wording": {
      const words = text(change.to);
      const edits: Edit[] =
        at === undefined ? [append({ block, was, text: words })] : [{ set: `wording[${at.index}].text`, value: words }];
      const proofs = [lineProof(block, change.to, ground)];
      return { key, target: skeleton(change.to), edits, proofs, twin: { because: "wording", block } };
    }
    case "deleted": {
      // What counsel had added, and now takes out again, leaves nothing behind.
      const edits = at?.entry.id === undefined ? [...before, append({ block, was, remove: true })] : before;
      return { key, target: "", edits, proofs: [{ of: "gone", block }], twin: { because: "removed", block } };
    }
    case "added": {
      const beside = after === undefined ? besideOf(change, ground) : { after };
      const neighbour = after === undefined && at?.entry.id === undefined ? { was } : {};
      const edits = [append({ ...beside, ...neighbour, id, text: text(change.to) })];
      const proofs = [lineProof(id, change.to, ground)];
      const where = `${beside.after ?? ""}|${beside.before ?? ""}`;
      const target = skeleton(change.to);
      return { key: `added ${where} ${target}`, target, edits, proofs, twin: { because: "added", block: id } };
    }
    case "moved": {
      const beside = after === undefined ? besideOf(change, ground) : { after };
      const entry = append({ ...beside, id, text: text(change.to) });
      const edits = [...before, ...(at?.entry.id === undefined ? [append({ block, was, remove: true })] : []), entry];
      const proofs: Proof[] = [{ of: "gone", block }, lineProof(id, change.to, ground)];
      return { key, target: JSON.stringify(beside), edits, proofs, twin: { because: "wording", block } };
    }
  }
}

function lineProof(block: string, parts: readonly LinePart[], { map }: Ground): Proof {
  return { of: "line", block, skeleton: mapPathsIn(skeleton(parts), map), text: partsText(parts) };
}

/** Beside which block: beside the item, not its text, where what is new is an item too. */
function besideOf(
  change: AddedBlock | MovedBlock,
  { map, items, linesNow }: Ground,
): { after?: string; before?: string } {
  const place = (id: string): string => {
    const block = mapPathsIn(id, map);
    const container = linesNow.get(block)?.container ?? "";
    const isItem = change.kind === "added" ? change.as === "item" : inItem(change.block, linesNow, items);
    return isItem && items.has(container) ? container : block;
  };
  const { after, before } = change;
  if (after !== undefined) return { after: place(after) };
  return before === undefined ? {} : { before: place(before) };
}

const inItem = (block: string, lines: Ground["linesNow"], items: ReadonlySet<string>): boolean =>
  items.has(lines.get(block)?.container ?? "");

/** The entry that words this line already, in this notice. */
function entryOf(block: string, { now, template, locale }: Ground): { index: number; entry: Entry } | undefined {
  const entries = valueAt(now, "wording");
  if (!Array.isArray(entries)) return undefined;
  // The schema's entries.
  const index = (entries as Entry[]).findIndex(
    (entry) =>
      entry.locale === locale &&
      entry.template === template &&
      [entry.block, entry.id, `${entry.id}/p`].includes(block),
  );
  const entry = (entries as Entry[])[index];
  return entry === undefined ? undefined : { index, entry };
}

function replacedLine(change: Change, now: GroundLine): ReplacedLine {
  const from =
    change.kind === "wording" || change.kind === "deleted" ? change.from : change.kind === "moved" ? change.to : [];
  const ownForms = new Set(
    now.inlines.flatMap((inline) => (inline.type === "reference" && inline.form === "own" ? [inline.to] : [])),
  );
  if (change.kind === "added" || change.kind === "moved") return { facts: [], ownForms };
  return { facts: from.flatMap((part) => (part.type === "fact" ? [part.fact] : [])), ownForms };
}
