// Parts as XML → a Word file, with what a package needs beside them; and a Word file → the same with a part changed.
import JSZip from "jszip";
import { makeZip } from "./make-zip.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Namespaces of a document, as attributes: w, w14, w15, r, mc, wp, a. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

/** `word/document.xml` with this in its body. */
export function documentOf(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** `word/comments.xml` with these comments. */
export function commentsOf(comments: string): string {
  return `<w:comments ${namespaces}>${comments}</w:comments>`;
}

/** What relationship a part is pointed to by, and its content type, by the beginning of its name below `word/`. */
const kinds: Record<string, [relationship: string, type: string]> = {
  commentsExtended: [
    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    `${TYPES}.commentsExtended+xml`,
  ],
  comments: [`${OFFICE}/comments`, `${TYPES}.comments+xml`],
  settings: [`${OFFICE}/settings`, `${TYPES}.settings+xml`],
  styles: [`${OFFICE}/styles`, `${TYPES}.styles+xml`],
  numbering: [`${OFFICE}/numbering`, `${TYPES}.numbering+xml`],
  footnotes: [`${OFFICE}/footnotes`, `${TYPES}.footnotes+xml`],
  endnotes: [`${OFFICE}/endnotes`, `${TYPES}.endnotes+xml`],
  header: [`${OFFICE}/header`, `${TYPES}.header+xml`],
  footer: [`${OFFICE}/footer`, `${TYPES}.footer+xml`],
};

/**
 * A Word file of these parts, by name (`word/document.xml`, `word/comments.xml`, `customXml/item1.xml` …). Content types and relationships
 * are made for those that are not given; `links` are further relationships of the document, as XML.
 */
export function makeDocx(parts: Record<string, string>, links = ""): Uint8Array {
  return makeZip(Object.entries(docxParts(parts, links)).map(([name, data]) => ({ name, data })));
}

/** The parts of that file, for a test that packs them itself. */
export function docxParts(parts: Record<string, string>, links = ""): Record<string, string> {
  const all = { "word/document.xml": documentOf(""), ...parts };
  const known = Object.keys(all).flatMap((name) => {
    const kind = Object.keys(kinds).find((start) => name.startsWith(`word/${start}`));
    const [relationship, type] = (kind === undefined ? undefined : kinds[kind]) ?? [];
    if (relationship !== undefined && type !== undefined) return [{ name, relationship, type }];
    return /^customXml\/item\d+\.xml$/.test(name)
      ? [{ name, relationship: `${OFFICE}/customXml`, type: "application/xml" }]
      : [];
  });
  return {
    "[Content_Types].xml": contentTypes(known),
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>` +
        `<Relationship Id="rId3" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationships(
      known
        .map(
          ({ name, relationship }, index) => `<Relationship Id="p${index}" Type="${relationship}" Target="/${name}"/>`,
        )
        .join("") + links,
    ),
    ...all,
  };
}

function contentTypes(known: readonly { name: string; type: string }[]): string {
  const overrides = [{ name: "word/document.xml", type: `${TYPES}.document.main+xml` }, ...known].map(
    ({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>`,
    ...overrides,
    "</Types>",
  ].join("");
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** The file with its XML parts as `change` gives them back, by name; undefined takes a part out. Other parts stay as they are; `added` come behind. */
export async function editDocx(
  bytes: Uint8Array,
  change: (xml: string, name: string) => string | undefined,
  added: Record<string, string> = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const files = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (entry) => {
        if (!/\.(xml|rels)$/.test(entry.name)) return { name: entry.name, data: await entry.async("uint8array") };
        return { name: entry.name, data: change(await entry.async("string"), entry.name) };
      }),
  );
  const kept = files.flatMap(({ name, data }) => (data === undefined ? [] : [{ name, data }]));
  return makeZip([...kept, ...Object.entries(added).map(([name, data]) => ({ name, data }))]);
}
