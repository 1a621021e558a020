// A fact → a content control, and a hidden bookmark round it: some programs drop the one, some the other.
import { lineText } from "../../notice/plain.ts";
import type { Fact, Inline } from "../../notice/tree.ts";
import type { Context, Format } from "./context.ts";
import { type Element, el, val } from "./element.ts";
import { factAlias, factBookmark, factTag } from "./ids.ts";
import { run } from "./run.ts";

/**
 * The control with its bookmark; `write` makes what is shown. Rich text, no lock and no data binding: Word refuses tracked changes in
 * the one and refreshes the other over them.
 */
export function factElements(
  fact: Fact,
  format: Format,
  context: Context,
  write: (inlines: readonly Inline[], format: Format) => Element[],
): Element[] {
  const { ids, notice, purpose, review, facts } = context;
  if (purpose === "publication") return write(fact.children, insideOf(fact, format));
  const bookmark = factBookmark(fact.path, ids.occurrence(fact.path));
  const tag = factTag(fact.path);
  facts.push({ bookmark, tag, block: format.block, text: lineText(fact.children), fact });

  const inside = insideOf(fact, format);
  const content = write(fact.children, inside);
  const control = el("w:sdt", undefined, [
    el("w:sdtPr", undefined, [
      val("w:alias", factAlias((review?.labels ?? notice.page.labels)[fact.path] ?? fact.path)),
      val("w:tag", tag),
      val("w:id", ids.control(bookmark)),
    ]),
    el("w:sdtContent", undefined, content.length === 0 ? [run(inside, [el("w:t")])] : content),
  ]);
  return bookmarked(bookmark, [control], context);
}

function insideOf({ path, lang }: Fact, format: Format): Format {
  return { ...format, fact: path, ...(lang === undefined ? {} : { lang }) };
}

/** Content between the two ends of a bookmark; a published file has none. */
export function bookmarked(name: string, content: readonly Element[], { ids, purpose }: Context): Element[] {
  if (purpose === "publication") return [...content];
  const id = ids.bookmark();
  return [el("w:bookmarkStart", { "w:id": id, "w:name": name }), ...content, el("w:bookmarkEnd", { "w:id": id })];
}
