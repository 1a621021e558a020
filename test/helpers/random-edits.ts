// Edits of known kind, drawn at random → made on counsel's desk, with what a review must then tell, no more and no less.
import fc from "fast-check";
import type { Change } from "../../src/review/change.ts";
import type { ListedBlock, ListedFact, Reviewed } from "../../src/review/reviewed.ts";
import type { Desk, Hand } from "./counsel.ts";

/** What is to be told: a change's kind, its block, and of a fact its path with what it says now. */
export type Expected = { kind: Change["kind"]; block: string; path?: string; to?: string; trace: Change["trace"] };

type Kind = "retype" | "overtype" | "reword" | "append" | "remove" | "insert";
/** One edit: which of the lines that it is possible in, which word or fact of it, and whether it is tracked. */
export type RandomEdit = { kind: Kind; at: number; part: number; tracked: boolean };

const hands: readonly Hand[] = [
  { author: "法務 太郎", date: "2026-04-09T10:30:00Z" },
  { author: "外部弁護士", date: "2026-04-09T18:05:00Z" },
];

export const randomEdits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Kind>("retype", "overtype", "reword", "append", "remove", "insert"),
    at: fc.nat(10_000),
    part: fc.nat(10_000),
    tracked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Makes the edits, each in a paragraph of its own; gives what must be told of them. */
export function makeEdits(edits: readonly RandomEdit[], desk: Desk, sent: Reviewed): Expected[] {
  const exported = sent.exported;
  if (exported === undefined) throw new Error("a file without its list");
  const free = editableLines(sent);
  return edits.flatMap(({ kind, at, part, tracked }): Expected[] => {
    const possible = [...free].filter((line) => suits(line, kind, desk));
    const line = possible[at % Math.max(1, possible.length)];
    if (line === undefined) return [];
    // The next line too: an edit at the end of the one reaches to the other.
    const all = [...editableLines(sent)];
    const index = all.findIndex(({ block }) => block.id === line.block.id);
    for (const near of free)
      if (Math.abs(all.findIndex(({ block }) => block.id === near.block.id) - index) <= 1) free.delete(near);
    const hand = tracked ? hands[part % hands.length] : undefined;
    const { id, bookmark = "" } = line.block;
    const trace = tracked ? "tracked" : "silent";
    const fact = line.facts[part % Math.max(1, line.facts.length)];
    const words = desk.words(bookmark).filter((word) => word.trim().length >= 3);
    const word = words[part % Math.max(1, words.length)] ?? "";
    switch (kind) {
      case "retype":
      case "overtype": {
        if (fact === undefined) return [];
        const to = `改${part}め`;
        if (kind === "retype") desk.retype(fact.bookmark, to, hand);
        else desk.overtype(fact.bookmark, to, hand ?? hands[0]);
        return [{ kind: "fact", block: id, path: fact.path, to, trace: kind === "overtype" ? "tracked" : trace }];
      }
      case "reword":
        desk.reword(bookmark, word.slice(0, 2), `差替${part}`, hand);
        return [{ kind: "wording", block: id, trace }];
      case "append":
        desk.append(bookmark, `追記${part}。`, hand);
        return [{ kind: "wording", block: id, trace }];
      case "remove":
        desk.remove(bookmark, hand);
        return [{ kind: "deleted", block: id, trace }];
      case "insert":
        desk.insertAfter(bookmark, `まったく新しい一文${part}である`, hand);
        return [{ kind: "added", block: id, trace }];
      default:
        return kind satisfies never;
    }
  });
}

export type EditableLine = { block: ListedBlock; facts: ListedFact[]; text: string };

/** Paragraphs of one line each, with the facts that stand in no other fact. */
export function editableLines({ exported, paragraphs }: Reviewed): Set<EditableLine> {
  const blocks = new Map((exported?.blocks ?? []).map((block) => [block.bookmark, block]));
  const facts = new Map((exported?.facts ?? []).map((fact) => [fact.bookmark, fact]));
  return new Set(
    paragraphs.flatMap(({ blocks: names, pieces, cell }): EditableLine[] => {
      const own = names.flatMap((name) => blocks.get(name) ?? []);
      const main = own.find(({ paragraphId }) => paragraphId !== undefined);
      if (main === undefined || cell !== undefined || main.mark !== undefined) return [];
      const outer = new Set(pieces.flatMap(({ facts: marks }) => marks[0]?.bookmark ?? []));
      const simple = [...outer].filter((name) =>
        pieces.every((piece) => piece.facts[0]?.bookmark !== name || piece.facts.length === 1),
      );
      return [
        {
          block: main,
          facts: simple.flatMap((name) => facts.get(name) ?? []),
          text: pieces.map(({ text }) => text).join(""),
        },
      ];
    }),
  );
}

function suits({ block, facts, text }: EditableLine, kind: Kind, desk: Desk): boolean {
  const words = desk.words(block.bookmark ?? "").filter((word) => word.trim().length >= 3);
  switch (kind) {
    case "retype":
      return facts.length > 0;
    case "overtype":
      return facts.length > 0;
    case "reword":
      return words.length > 0;
    case "append":
    case "insert":
      return text !== "";
    case "remove":
      // A line that says what others say word for word can't be told from them once it is gone.
      return text.length > 3;
    default:
      return kind satisfies never;
  }
}
