// A Word file → the same as a program leaves it that drops controls, or bookmarks and ids of paragraphs too.
import { editDocx } from "./make-docx.ts";

/** What is lost: `controls` as in LibreOffice 7; `all` marks of ours, as in programs that make their own file of what they read. */
export type Lost = "controls" | "bookmarks" | "all";

/** Every text stays, with its changes and comments. */
export function withoutMarks(bytes: Uint8Array, lost: Lost): Promise<Uint8Array> {
  return editDocx(bytes, (xml, name) => {
    if (name !== "word/document.xml") return xml;
    const bare = xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt>|<\/?w:sdtContent>/gs, "");
    const plain = lost === "controls" ? bare : bare.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "");
    return lost === "all" ? plain.replace(/ w14:(?:paraId|textId)="[^"]*"/g, "") : plain;
  });
}
