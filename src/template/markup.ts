// Reads a template's output, HTML of a fixed subset, into the tree; whatever is not as written is a problem, never mended quietly.
import { mapRuns } from "../notice/rebuild.ts";
import type { Reference } from "../notice/tree.ts";
import { walkBlocks } from "../notice/walk.ts";
import type { Found } from "../problem.ts";
import { readFlow } from "./markup/blocks.ts";
import { assignIds } from "./markup/ids.ts";
import { readPlain } from "./markup/plain.ts";
import { type MarkupOrigin, type Reader, readerOf, report } from "./markup/reader.ts";
import { parseStandard } from "./markup/standard.ts";
import type { DraftBlock, DraftInline } from "./resolve-mentions.ts";

export type { MarkupOrigin } from "./markup/reader.ts";

/**
 * The blocks of a notice, labels still empty, mentions not yet in words. The value is there with errors too (for a preview), but then
 * parts may be missing. Places are those of `data-source`.
 */
export function parseMarkup(html: string, origin: MarkupOrigin): Found<DraftBlock[]> {
  const plain = readPlain(html);
  const reader = plain ? readerOf(plain, origin) : parseStandard(html, origin);
  const blocks = readFlow(reader.fragment.childNodes, {
    reader,
    parent: "",
    level: 0,
    depth: 0,
    struck: false,
    bareText: false,
  });
  assignIds(blocks, reader);
  const lost = checkReferences(blocks, reader);
  return { value: lost.size === 0 ? blocks : withoutReferences(blocks, lost), problems: reader.problems };
}

/** Reports references to what isn't there or has no number, and gives them. */
function checkReferences(blocks: readonly DraftBlock[], reader: Reader): Set<unknown> {
  if (reader.references.length === 0) return new Set();
  const numbered = new Map<string, boolean>();
  for (const block of walkBlocks<DraftInline>(blocks)) {
    numbered.set(block.id, block.type === "section" && block.numbering !== undefined);
    if (block.type === "list") for (const item of block.items) numbered.set(item.id, block.numbering !== undefined);
  }
  const lost = new Set<Reference>();
  for (const { reference, element } of reader.references) {
    const found = numbered.get(reference.to);
    if (found === true) continue;
    report(reader, element, found === undefined ? "reference-unknown" : "reference-unnumbered", { id: reference.to });
    lost.add(reference);
  }
  return lost;
}

/** So that numbering doesn't tell them again. */
function withoutReferences(blocks: readonly DraftBlock[], lost: ReadonlySet<unknown>): DraftBlock[] {
  const keep = (inlines: readonly DraftInline[]): DraftInline[] =>
    inlines
      .filter((inline) => !lost.has(inline))
      .map((inline) => ("children" in inline ? { ...inline, children: keep(inline.children) } : inline));
  return mapRuns<DraftInline, DraftInline>(blocks, keep);
}
