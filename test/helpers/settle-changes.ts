// A Word file with tracked changes → the file with all of them accepted, or all rejected, as Word does it (ISO 29500-1, 17.13.5).
import JSZip from "jszip";
import { type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { childOf, childrenOf, W } from "./open-docx.ts";

export type Settling = "accept" | "reject";

/** The file's bytes with its main part settled. Throws where an end of a paragraph can't go, or something stays that should not. */
export async function settleFile(bytes: Uint8Array, settling: Settling): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = await zip.file("word/document.xml")?.async("string");
  if (xml === undefined) throw new Error("there is no word/document.xml");
  zip.file("word/document.xml", settleChanges(xml, settling));
  return zip.generateAsync({ type: "uint8array" });
}

/** The main part settled. */
export function settleChanges(xml: string, settling: Settling): string {
  const document = parseXmlDocument(xml);
  const root = document.documentElement;
  if (root === null) throw new Error("there is no root");
  const all = (name: string): Element[] => root.getElementsByTagNameNS(W, name);
  const [going, staying] = settling === "accept" ? ["del", "ins"] : ["ins", "del"];

  for (const control of all("sdt")) {
    const content = childOf(control, "sdtContent");
    if (content?.firstElementChild?.localName !== "customXmlInsRangeEnd" || settling === "accept") continue;
    unwrap(content);
    for (const child of childrenOf(control)) if (child.localName === "sdtPr") child.remove();
    unwrap(control);
  }
  for (const name of ["customXmlInsRangeStart", "customXmlInsRangeEnd"]) for (const mark of all(name)) mark.remove();

  for (const row of all("tr")) {
    const properties = childOf(row, "trPr");
    if (childOf(properties, going) !== undefined) row.remove();
    else childOf(properties, staying)?.remove();
  }
  for (const table of all("tbl")) if (childOf(table, "tr") === undefined) table.remove();

  const joined: Element[] = [];
  for (const paragraph of all("p")) {
    const mark = childOf(childOf(paragraph, "pPr"), "rPr");
    if (childOf(mark, going) !== undefined) joined.push(paragraph);
    for (const child of [childOf(mark, going), childOf(mark, staying)]) child?.remove();
  }
  for (const change of all(going)) change.remove();
  for (const change of all(staying)) unwrap(change);
  for (const link of all("hyperlink")) if (childOf(link, "r") === undefined) unwrap(link);
  if (settling === "reject") {
    for (const [was, is] of [
      ["delText", "t"],
      ["delInstrText", "instrText"],
    ] as const)
      for (const text of all(was)) rename(text, is);
    for (const change of all("rPrChange")) goBack(change, ["ins", "del"]);
    for (const change of all("pPrChange")) goBack(change, ["rPr", "sectPr"]);
  }
  for (const name of ["rPrChange", "pPrChange"]) for (const change of all(name)) change.remove();
  for (const paragraph of joined) join(paragraph);
  const left = ["ins", "del", "delText", "delInstrText"].flatMap(all);
  if (left.length > 0)
    throw new Error(`${left.length} changes are left, the first in ${left[0]?.parentElement?.localName}`);
  return serializeToWellFormedString(document);
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument?.createElementNS(W, `w:${name}`);
  if (other === undefined) return;
  for (const { namespaceURI, name, value } of element.attributes) other.setAttributeNS(namespaceURI, name, value);
  while (element.firstChild) other.appendChild(element.firstChild);
  element.parentNode?.replaceChild(other, element);
}

/** The properties in a change take the place of those round it, but for what a change has no word on. */
function goBack(change: Element, stays: readonly string[]): void {
  const properties = change.parentElement;
  const before = change.firstElementChild;
  if (properties === null || before === null) throw new Error("a change of properties without properties");
  const kept = childrenOf(properties).filter(({ localName }) => stays.includes(localName));
  while (properties.firstChild) properties.removeChild(properties.firstChild);
  for (const child of [...childrenOf(before), ...kept]) properties.appendChild(child);
}

function join(paragraph: Element): void {
  const next = paragraph.nextElementSibling;
  const content = childrenOf(paragraph).filter(({ localName }) => localName !== "pPr");
  if (next?.localName !== "p") {
    if (content.some(({ localName }) => !localName.startsWith("bookmark")) || next?.localName !== "tbl")
      throw new Error(`the end of a paragraph before ${next?.localName} can't go`);
    paragraph.remove();
    return;
  }
  const properties = childOf(next, "pPr");
  const first = properties === undefined ? next.firstChild : properties.nextSibling;
  for (const child of content) next.insertBefore(child, first);
  paragraph.remove();
}
