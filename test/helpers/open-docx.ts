// Opens a Word file strictly: checksums, well-formed parts, parts found by relationships and not by name.
import JSZip from "jszip";
import { type Document, type Element, parseXmlDocument } from "slimdom";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relationship of a part; `target` is a path in the package, or an address where it is external. */
export type Relationship = { id: string; type: string; target: string; external: boolean };

/** Every part as text by path, and the parsed ones that matter. */
export type DocxPackage = {
  parts: Map<string, string>;
  document: Element;
  styles: Element;
  numbering: Element;
  header: Element | undefined;
  footer: Element | undefined;
  /** The exported list. */
  list: Element | undefined;
  relationships: Relationship[];
};

/** Reads the package; throws on anything that is not as the format wants it. */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const parts = new Map<string, string>();
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    if (parts.has(entry.name)) throw new Error(`${entry.name} is there twice`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await entry.async("uint8array"));
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Error(`${entry.name} has a DTD`);
    parts.set(entry.name, text);
  }
  const parsed = new Map<string, Document>();
  for (const [name, text] of parts) parsed.set(name, parseXmlDocument(text));

  const root = (path: string): Element => {
    const element = parsed.get(path)?.documentElement;
    if (!element) throw new Error(`there is no part ${path}`);
    return element;
  };
  const main = relationshipsOf("", root).find((r) => r.type === `${R}/officeDocument`)?.target;
  if (main === undefined) throw new Error("there is no main part");
  const relationships = relationshipsOf(main, root);
  const part = (type: string): Element | undefined => {
    const found = relationships.find((r) => r.type === `${R}/${type}`);
    return found === undefined ? undefined : root(found.target);
  };
  for (const { target, external } of relationships) if (!external) root(target);
  return {
    ...{ parts, document: root(main), relationships },
    ...{ styles: part("styles") ?? root("styles"), numbering: part("numbering") ?? root("numbering") },
    ...{ header: part("header"), footer: part("footer"), list: part("customXml") },
  };
}

function relationshipsOf(part: string, root: (path: string) => Element): Relationship[] {
  const folder = part.replace(/[^/]*$/, "");
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  return childrenOf(root(path)).map((element) => {
    const external = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    return {
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      target: external ? target : new URL(target, `zip:///${folder}`).pathname.slice(1),
      external,
    };
  });
}

/** The child elements, of that local name where one is given. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter((child) => name === undefined || child.localName === name);
}

/** The first child element of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** An attribute in Word's namespace. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}

/** `w:val` of the first child of that name. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), "val");
}

/** Every element of that name below, in document order. */
export function allOf(element: Element, name: string): Element[] {
  return element.getElementsByTagNameNS(W, name);
}
