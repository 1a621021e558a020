// [Content_Types].xml → the type of each part, and what kind of document the package is by that of its main part.
import type { Document } from "slimdom";

/** Types of parts by name in small letters, and by the ending of their names. */
export type ContentTypes = { parts: ReadonlyMap<string, string>; endings: ReadonlyMap<string, string> };

/** Types are compared in small letters, as the format wants it. */
export function readContentTypes(document: Document): ContentTypes {
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const element of document.documentElement?.children ?? []) {
    const type = (element.getAttribute("ContentType") ?? "").toLowerCase();
    if (element.localName === "Override")
      parts.set((element.getAttribute("PartName") ?? "").toLowerCase().replace(/^\//, ""), type);
    else if (element.localName === "Default")
      endings.set((element.getAttribute("Extension") ?? "").toLowerCase(), type);
  }
  return { parts, endings };
}

/** The type of a part; undefined where the package gives none. */
export function typeOf(name: string, { parts, endings }: ContentTypes): string | undefined {
  const folded = name.toLowerCase();
  return parts.get(folded) ?? endings.get(folded.slice(folded.lastIndexOf(".") + 1));
}

/** Whether a type or a name is that of a document with macros, or of the macros themselves. */
export function isMacro(text: string): boolean {
  return /macroenabled|vbaproject|vbadata/i.test(text);
}
