// Puts mentions into words in reading order: the first one in the text may define a name, headings never do.
import { mapRuns, mapSame, type RunPlace, withChildren } from "../notice/rebuild.ts";
import type { Block, Break, Fact, Inline, Link, Reference, Ruby, Strike, Strong, Text } from "../notice/tree.ts";
import type { BlockOf, WithInlines } from "../notice/walk.ts";

/** Somebody or something is meant, a party or a document; full or short name is chosen when the reading order is known. */
export type Mention = { type: "mention"; ref: string; form?: string };

type Drafted<T extends { children: Inline[] }> = Omit<T, "children"> & { children: DraftInline[] };

/** An inline that may be, or hold, a mention. */
export type DraftInline =
  | Text
  | Break
  | Ruby
  | Reference
  | Mention
  | Drafted<Strong>
  | Drafted<Strike>
  | Drafted<Link>
  | Drafted<Fact>;

export type DraftBlock = BlockOf<DraftInline>;
/** One kind of draft block. */
export type Draft<T> = WithInlines<T, DraftInline>;

/** How a mention is said: `first` is true once for each `ref`, in the text, never in a title, heading, lead line, term or header cell. */
export type Said = { first: boolean; where: RunPlace };

/** The blocks with each mention replaced by what `expand` makes of it; asked in reading order. */
export function resolveMentions(
  blocks: readonly DraftBlock[],
  expand: (mention: Mention, said: Said) => Inline[],
): Block[] {
  const met = new Set<string>();
  const say = (mention: Mention, where: RunPlace): Inline[] => {
    const first = where === "text" && !met.has(mention.ref);
    if (first) met.add(mention.ref);
    return expand(mention, { first, where });
  };
  // A run, or what is in one of its inlines; one without mention is as it will be, and needs no copy.
  const all = (inlines: DraftInline[], where: RunPlace): Inline[] => {
    const said = mapSame<DraftInline, Inline | Inline[]>(inlines, where === "text" ? inText : inHeading);
    return said.some(Array.isArray) ? said.flat() : (said as Inline[]); // none of them an array
  };
  const inText = (inline: DraftInline) => one(inline, "text");
  const inHeading = (inline: DraftInline) => one(inline, "heading");
  const one = (inline: DraftInline, where: RunPlace): Inline | Inline[] => {
    switch (inline.type) {
      case "mention":
        return say(inline, where);
      case "strong":
      case "strike":
      case "link":
      case "fact":
        return withChildren(inline, all(inline.children, where));
      case "text":
      case "break":
      case "ruby":
      case "reference":
        return inline;
      default:
        return inline satisfies never;
    }
  };
  return mapRuns<DraftInline, Inline>(blocks, all);
}
