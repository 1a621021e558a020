// A notice → the same for everybody: what it shows stays, what only we know of it goes.
import { mapRuns } from "./rebuild.ts";
import type { Block, Fact, Inline, Notice } from "./tree.ts";
import { walkInlines } from "./walk.ts";

/**
 * The notice with the same text, and without draft mark, names of incident and template, paths, ids of the vocabulary and names of
 * fields. Blocks that references lead to are `p1`, `p2` … in the order of the text; the others have no id. A fact has no path; it keeps
 * its kind, and a date or time what a calendar says of it.
 */
export function forPublication(notice: Notice): Notice {
  const aims = new Set(walkInlines(notice.children).flatMap((one) => (one.type === "reference" ? [one.to] : [])));
  const names = new Map<string, string>();
  const rename = (id: string): string => {
    if (!aims.has(id)) return "";
    const name = names.get(id) ?? `p${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const blocks = renamed(notice.children, rename);
  const { locale, title, author, numbering, page } = notice;
  return {
    ...{ incident: "", template: "", locale, title, author, numbering },
    ...(notice.date === undefined ? {} : { date: notice.date }),
    page: { number: page.number, labels: {} },
    children: mapRuns<Inline, Inline>(blocks, (inlines) => inlines.map((inline) => bare(inline, rename))),
  };
}

function renamed(blocks: readonly Block[], rename: (id: string) => string): Block[] {
  return blocks.map((block): Block => {
    const id = rename(block.id);
    switch (block.type) {
      case "paragraph":
      case "table":
        return { ...block, id };
      case "section":
      case "note":
      case "box":
        return { ...block, id, children: renamed(block.children, rename) };
      case "list": {
        const items = block.items.map((item) => {
          const own = rename(item.id);
          return { ...item, id: own, children: renamed(item.children, rename) };
        });
        return { ...block, id, items };
      }
      case "definitions":
        return { ...block, id, items: block.items.map((i) => ({ ...i, children: renamed(i.children, rename) })) };
      default:
        return block satisfies never;
    }
  });
}

function bare(inline: Inline, rename: (id: string) => string): Inline {
  switch (inline.type) {
    case "fact":
      return bareFact(inline, rename);
    case "reference":
      return { ...inline, to: rename(inline.to) };
    case "strong":
    case "strike":
    case "link":
      return { ...inline, children: inline.children.map((inner) => bare(inner, rename)) };
    case "text":
    case "break":
    case "ruby":
      return inline;
    default:
      return inline satisfies never;
  }
}

/** What is no day and no time is told by its text alone; "today" is no day of a calendar. */
function bareFact({ kind, value, lang, children }: Fact, rename: (id: string) => string): Fact {
  const isDated = (kind === "date" || kind === "time") && /^\d/.test(value);
  return {
    ...{ type: "fact", path: "", kind, value: isDated ? value : "" },
    ...(lang === undefined ? {} : { lang }),
    children: children.map((inner) => bare(inner, rename)),
  };
}
