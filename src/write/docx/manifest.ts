// What was written → a custom XML part: every fact with its typed value, every block with its id, the sources' hashes.
import type { Notice } from "../../notice/tree.ts";
import type { Context, ExportedBlock, ExportedFact } from "./context.ts";
import { type Element, el, xmlPart } from "./element.ts";
import { EXPORT_NAMESPACE } from "./ids.ts";

/** One value for all files: what is stored is told by the schema, this is only its name in Word. */
const STORE_ID = "{7B0C1F0E-5D2A-4E53-9C57-0B6EAC4E1F01}";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The exported list and what a custom XML part needs beside it, by path in the package. */
export function manifestParts(context: Context, sources: Readonly<Record<string, string>>): Record<string, string> {
  const properties = el("ds:datastoreItem", { "ds:itemID": STORE_ID, "xmlns:ds": PROPERTIES }, [
    el("ds:schemaRefs", undefined, [el("ds:schemaRef", { "ds:uri": EXPORT_NAMESPACE })]),
  ]);
  const relationships = el("Relationships", { xmlns: RELATIONSHIPS }, [
    el("Relationship", {
      Id: "rId1",
      Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps",
      Target: "itemProps1.xml",
    }),
  ]);
  return {
    "customXml/item1.xml": xmlPart(manifest(context, sources)),
    "customXml/itemProps1.xml": xmlPart(properties),
    "customXml/_rels/item1.xml.rels": xmlPart(relationships),
  };
}

function manifest({ notice, purpose, facts, blocks }: Context, sources: Readonly<Record<string, string>>): Element {
  const { incident, template, locale, date } = notice satisfies Notice;
  return el("export", { xmlns: EXPORT_NAMESPACE, incident, template, locale, date }, [
    ...Object.entries(sources).map(([name, sha256]) => el("source", { name, sha256 })),
    ...facts.map(factElement),
    ...blocks.map(purpose === "review" ? fullBlockElement : blockElement),
  ]);
}

/** The text is what is shown; a reader compares it with what stands in the control. */
function factElement({ bookmark, tag, block, text, fact }: ExportedFact): Element {
  const { path, kind, value, unit, lang, derivedFrom } = fact;
  const derived = derivedFrom?.join(" ");
  const attributes = { bookmark, tag: tag === path ? undefined : tag, path, kind, value, unit, derived, lang, block };
  return el("fact", attributes, [text]);
}

function blockElement({ id, type, bookmark, paragraphId, parent }: ExportedBlock): Element {
  return el("block", { id, type, bookmark, paragraph: paragraphId, parent });
}

/** With all that tells where a new paragraph would stand, and what of a line is not the block's own text. */
function fullBlockElement({ id, type, bookmark, paragraphId, parent, term, label, mark }: ExportedBlock): Element {
  return el("block", { id, type, bookmark, paragraph: paragraphId, parent, term, label, mark });
}
