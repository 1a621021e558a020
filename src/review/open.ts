// The bytes of a Word file from outside → its parts, checked; or the one problem for which it is not read.
import type { Document } from "slimdom";
import { type Found, type Problem, problem } from "../problem.ts";
import { readXmlText } from "./open/check-xml.ts";
import { readContentTypes, typeOf } from "./open/content-types.ts";
import { otherKind } from "./open/kind.ts";
import { docxLimits, megabytes, partName } from "./open/limits.ts";
import { findMain, zipKind } from "./open/main-part.ts";
import { type ParsePart, partParser } from "./open/parse.ts";
import { type Relationship, readRelationships, relationshipsPart } from "./open/relationships.ts";
import { type Parts, unzip } from "./open/unzip.ts";

export { docxLimits } from "./open/limits.ts";
export { W } from "./open/main-part.ts";
export type { Relationship } from "./open/relationships.ts";

/** An opened Word file. All in it is untrusted. The documents are shared: who changes one changes a clone. */
export type DocxPackage = {
  file: string;
  /** Names of all parts, as stored: `word/document.xml`, `[Content_Types].xml`. */
  names: readonly string[];
  /** The name of the main part, found through `_rels/.rels`; mostly `word/document.xml`. Its root is a `document` of Word's namespace. */
  main: string;
  /** The unpacked bytes of a part; undefined where there is none of that name. */
  bytes(name: string): Uint8Array | undefined;
  /** A part as text; undefined where there is none, or where its bytes are no text that may be parsed. */
  text(name: string): string | undefined;
  /** A part parsed, the same document each time; its one problem where it is not there, may not be parsed or is not well-formed. */
  xml(name: string): Found<Document>;
  /** The type of a part by `[Content_Types].xml`, in small letters. */
  contentType(name: string): string | undefined;
  /** What a part points to, in the order written: the main part unless told, the package itself for "". */
  relationships(name?: string): readonly Relationship[];
  /** Names of the parts of a kind that the main part points to and that are there: `comments`, `commentsExtended`, `header`, `customXml`. */
  related(kind: string): readonly string[];
};

/** Parts that must be there once the main part points to them: they hold text or say how it counts. A missing picture harms none. */
const needed = ["styles", "numbering", "settings", "comments", "header", "footer", "footnotes", "endnotes"];

/**
 * Opens a Word file in memory; `file` is the name that its problem tells. Either there is the package, or there is one problem, an error:
 * what is wrong with the file as a whole and what to do about it. Every part is unpacked and held against its checksum; every XML part is looked
 * at as text, parts of other programs in `customXml/` excepted, and parsed when it is asked for. Never throws for what the bytes hold.
 */
export async function openDocx(bytes: Uint8Array, file: string): Promise<Found<DocxPackage>> {
  const refused = tooLarge(bytes.length, file) ?? otherKind(bytes, file);
  if (refused !== undefined) return { problems: [refused] };
  const { value: parts, problems } = await unzip(bytes, file);
  return parts === undefined ? { problems } : openParts(parts, file);
}

/** The problem of a file of that many bytes, to be asked before it is read from the disk; undefined where it may be read. */
export function tooLarge(size: number, file: string): Problem | undefined {
  if (size <= docxLimits.file) return undefined;
  return problem("docx-too-large", { file }, { size: megabytes(size), limit: megabytes(docxLimits.file) });
}

const CONTENT_TYPES = "[Content_Types].xml";

function openParts(parts: Parts, file: string): Found<DocxPackage> {
  if (!parts.has(CONTENT_TYPES)) return { problems: [zipKind(parts, file)] };
  const fault = textFault(parts, file);
  if (fault !== undefined) return { problems: [fault] };
  const xml = partParser(parts, file);
  const listed = xml(CONTENT_TYPES);
  if (listed.value === undefined) return { problems: listed.problems };
  const types = readContentTypes(listed.value);
  const roots = relationshipsOf("", parts, xml);
  if (roots.value === undefined) return { problems: roots.problems };
  const main = findMain(parts, types, roots.value, xml, file);
  if (main.value === undefined) return { problems: main.problems };
  const name = main.value;
  const links = relationshipsOf(name, parts, xml);
  if (links.value === undefined) return { problems: links.problems };
  const own = links.value.filter(({ external }) => !external);
  const broken = own.find(({ kind, target }) => needed.includes(kind) && !parts.has(target));
  if (broken !== undefined)
    return { problems: [problem("docx-missing-part", { file }, { part: partName(broken.target) })] };

  const value: DocxPackage = {
    ...{ file, names: [...parts.keys()], main: name, xml },
    bytes: (part) => parts.get(part),
    text: (part) => readText(parts.get(part), part, file),
    contentType: (part) => typeOf(part, types),
    relationships: (part = name) => relationshipsOf(part, parts, xml).value ?? [],
    related: (kind) => own.flatMap((link) => (link.kind === kind && parts.has(link.target) ? [link.target] : [])),
  };
  return { value, problems: [] };
}

const readText = (bytes: Uint8Array | undefined, name: string, file: string): string | undefined =>
  bytes === undefined ? undefined : readXmlText(bytes, name, file).value?.text;

/** What a part points to; nothing where it has no part that says so. */
function relationshipsOf(name: string, parts: Parts, xml: ParsePart): Found<readonly Relationship[]> {
  if (!parts.has(relationshipsPart(name))) return { value: [], problems: [] };
  const { value, problems } = xml(relationshipsPart(name));
  return value === undefined ? { problems } : { value: readRelationships(value, name), problems: [] };
}

/** The first XML part that no parser should be handed. Other programs keep what they like in customXml/, UTF-16 too: that is only not read. */
function textFault(parts: Parts, file: string): Problem | undefined {
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/i.test(name) || /(^|\/)customXml\//i.test(name)) continue;
    const { problems } = readXmlText(bytes, name, file);
    if (problems[0] !== undefined) return problems[0];
  }
  return undefined;
}
