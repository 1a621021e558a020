// The new file's parts with those that were changed, without its comments → the bytes of the redline.
import { type Document, serializeToWellFormedString } from "slimdom";
import { relationshipsPart } from "../open/relationships.ts";
import type { DocxPackage } from "../open.ts";
import { packParts } from "./pack.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/** `changed` are documents by the names of their parts. */
export function packRedline(now: DocxPackage, changed: ReadonlyMap<string, Document>): Uint8Array {
  const dropped = new Set(
    now.relationships().flatMap(({ kind, target, external }) => (isOfComments(kind) && !external ? [target] : [])),
  );
  const parts = new Map<string, Uint8Array>();
  for (const name of now.names) {
    const bytes = now.bytes(name);
    const owner = [...dropped].some((part) => name === relationshipsPart(part));
    if (bytes === undefined || dropped.has(name) || owner) continue;
    const document = changed.get(name) ?? withoutParts(name, dropped, now);
    parts.set(name, document === undefined ? bytes : written(document));
  }
  return packParts(parts);
}

/** `comments`, `commentsExtended`, `commentsIds`, `commentsExtensible`. */
const isOfComments = (kind: string): boolean => kind.startsWith("comments");

/** The lists of parts as they are without the ones that are dropped; undefined for every other part, and where none is. */
function withoutParts(name: string, dropped: ReadonlySet<string>, now: DocxPackage): Document | undefined {
  if (dropped.size === 0 || (name !== CONTENT_TYPES && name !== relationshipsPart(now.main))) return undefined;
  const shared = now.xml(name).value;
  if (shared === undefined) return undefined;
  const document = shared.cloneNode(true) as Document; // a copy of a document is one
  for (const element of document.documentElement?.children ?? []) {
    const kind = (element.getAttribute("Type") ?? "").replace(/^.*\//, "");
    const part = (element.getAttribute("PartName") ?? "").replace(/^\//, "");
    if (isOfComments(kind) || dropped.has(part)) element.remove();
  }
  return document;
}

function written(document: Document): Uint8Array {
  const text = serializeToWellFormedString(document).replace(/^<\?xml[^>]*\?>\s*/, "");
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}
