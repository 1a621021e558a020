// A Word file → what a reader sees and what a program reads back: lines with their numbers, outline, facts.
import type { Element } from "slimdom";
import { labelGap } from "../../src/notice/plain.ts";
import { numberReader } from "./docx-numbers.ts";
import { childOf, childrenOf, type DocxPackage, openDocx } from "./open-docx.ts";
import { type DocxField, type DocxLine, walkPart } from "./walk-docx.ts";

/** A fact as it is read back: what is shown comes from the text, the typed value from the exported list. */
export type DocxFact = { path: string; text: string };
export type ListedFact = DocxFact & {
  bookmark: string;
  kind: string;
  value: string;
  unit?: string;
  derivedFrom?: string[];
  lang?: string;
};
export type DocxRead = {
  package: DocxPackage;
  lines: DocxLine[];
  /** One line per paragraph, a table's row in one, as `plainText` writes it. */
  text: string;
  /** Headings in order. */
  outline: { level: number; label: string; heading: string }[];
  /** In reading order, an outer fact before those in it: from controls, from bookmarks, from the exported list. */
  controls: DocxFact[];
  bookmarked: (DocxFact & { bookmark: string })[];
  listed: ListedFact[];
  fields: DocxField[];
  header: string;
  footer: string;
};

/** Reads the bytes of a Word file; throws where it is not well made. */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  const opened = await openDocx(bytes);
  const listed = readList(opened.list);
  const walk = walkPart(childOf(opened.document, "body"), numberReader(opened));
  const paths = new Map(listed.map((fact) => [fact.bookmark, fact.path]));
  const tags = new Map(childrenOf(opened.list, "fact").map((f) => [f.getAttribute("tag"), f.getAttribute("path")]));
  const outside = (part: Element | undefined): string =>
    walkPart(part, () => undefined)
      .lines.map((line) => line.text)
      .join("\n");
  return {
    ...{ package: opened, listed, lines: walk.lines, fields: walk.fields, text: textOf(walk.lines) },
    outline: walk.lines.flatMap(({ style, label, text }) => {
      const level = /^Heading(\d)$/.exec(style)?.[1];
      return level === undefined ? [] : [{ level: Number(level), label, heading: text }];
    }),
    controls: walk.controls.map(({ name, text }) => ({ path: tags.get(name) ?? name, text })),
    bookmarked: walk.bookmarks
      .filter(({ name }) => name.startsWith("_nf_"))
      .map(({ name, text }) => ({ path: paths.get(name) ?? "", text, bookmark: name })),
    ...{ header: outside(opened.header), footer: outside(opened.footer) },
  };
}

function readList(list: Element | undefined): ListedFact[] {
  return childrenOf(list, "fact").map((fact) => {
    const read = (name: string): string => fact.getAttribute(name) ?? "";
    const [unit, derived, lang] = ["unit", "derived", "lang"].map((name) => fact.getAttribute(name));
    return {
      ...{ path: read("path"), bookmark: read("bookmark"), kind: read("kind"), value: read("value") },
      ...{ text: fact.textContent ?? "" },
      ...(unit ? { unit } : {}),
      ...(derived ? { derivedFrom: derived.split(" ") } : {}),
      ...(lang ? { lang } : {}),
    };
  });
}

/** Cells of one row stand in one line, parted by tabs. */
function textOf(lines: readonly DocxLine[]): string {
  let text = "";
  let row: number | undefined;
  for (const line of lines) {
    const whole = line.label + (line.label === "" ? "" : labelGap(line.label)) + line.text;
    const joined = line.row !== undefined && line.row === row;
    text += (text === "" ? "" : joined ? "\t" : "\n") + whole;
    row = line.row;
  }
  return `${text}\n`;
}
