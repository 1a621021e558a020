// A Word file of ours → the same with the XML of one paragraph, found by its block, written as a program or a person leaves it.
import type { Reviewed } from "../../src/review/reviewed.ts";
import { editDocx } from "./make-docx.ts";

/** The file with each block's paragraph in the place of which `edits` gives another text; fails where nothing changes. */
export function editParagraphs(
  bytes: Uint8Array,
  { exported }: Pick<Reviewed, "exported">,
  edits: Readonly<Record<string, (paragraph: string) => string>>,
): Promise<Uint8Array> {
  return editDocx(bytes, (xml, name) => {
    if (name !== "word/document.xml") return xml;
    return Object.entries(edits).reduce((text, [id, edit]) => {
      const bookmark = exported?.blocks.find((block) => block.id === id)?.bookmark ?? id;
      const paragraphs: readonly string[] = text.match(/<w:p [^>]*>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
      const found = paragraphs.find((one) => one.includes(`w:name="${bookmark}"`));
      if (found === undefined) throw new Error(`no paragraph is ${id}`);
      const next = edit(found);
      if (next === found) throw new Error(`nothing was changed in ${id}`);
      return text.replace(found, () => next);
    }, xml);
  });
}

/** The control of a path in a paragraph, with another content. */
export function inControl(paragraph: string, path: string, change: (content: string) => string): string {
  const controls: readonly string[] = paragraph.match(/<w:sdt>(?:(?!<\/w:sdt>).)*<\/w:sdt>/gs) ?? [];
  const found = controls.find((one) => one.includes(`w:tag w:val="${path}"`)) ?? "";
  const next = found.replace(/(<w:sdtContent>)(.*)(<\/w:sdtContent>)/s, (_, a, content, b) => a + change(content) + b);
  return paragraph.replace(found, () => next);
}

/** The run of a paragraph that has these words. */
export function runWith(paragraph: string, words: string): string {
  const runs: readonly string[] = paragraph.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? [];
  const found = runs.find((one) => one.includes(words));
  if (found === undefined) throw new Error(`no run says ${words}`);
  return found;
}

/** A paragraph whose mark somebody inserted or deleted; `mark` is the element that says so. */
export function withMark(paragraph: string, mark: string): string {
  return paragraph.replace("</w:pPr>", `<w:rPr>${mark}</w:rPr></w:pPr>`);
}
