// Puts mentions into words in reading order: the first one in the text may define a name, headings never do.
import { mapRuns, type RunPlace, withChildren } from "../notice/rebuild.ts";
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
  return mapRuns<DraftInline, Inline>(blocks, (inlines, where) =>
    holdsMention(inlines) ? resolveRun(inlines, (mention) => say(mention, where)) : (inlines as Inline[]),
  );
}

/** Whether there is anything to put into words; a run without is as it will be, and needs no copy. */
function holdsMention(inlines: readonly DraftInline[]): boolean {
  return inlines.some((inline) => inline.type === "mention" || ("children" in inline && holdsMention(inline.children)));
}

function resolveRun(inlines: readonly DraftInline[], say: (mention: Mention) => Inline[]): Inline[] {
  const resolved: Inline[] = [];
  for (const inline of inlines) {
    switch (inline.type) {
      case "mention":
        resolved.push(...say(inline));
        break;
      case "strong":
      case "strike":
      case "link":
      case "fact":
        resolved.push(withChildren(inline, resolveRun(inline.children, say)));
        break;
      case "text":
      case "break":
      case "ruby":
      case "reference":
        resolved.push(inline);
        break;
      default:
        inline satisfies never;
    }
  }
  return resolved;
}
