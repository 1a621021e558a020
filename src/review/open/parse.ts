// Parts of a package → documents, each parsed once, when it is first asked for.
import { type Document, parseXmlDocument } from "slimdom";
import { type Found, problem } from "../../problem.ts";
import { readXmlText } from "./check-xml.ts";
import { docxLimits, megabytes, partName } from "./limits.ts";
import type { Parts } from "./unzip.ts";

/** The document of a part by name; its problem where it is not there, may not be parsed or is not well-formed. */
export type ParsePart = (name: string) => Found<Document>;

/** The limits of text and nodes are those of all parts together, as far as they are asked for. What the parser itself says is left out: it quotes the text. */
export function partParser(parts: Parts, file: string): ParsePart {
  const parsed = new Map<string, Found<Document>>();
  let allNodes = 0;
  let allText = 0;
  const parse = (name: string): Found<Document> => {
    const part = partName(name);
    const bytes = parts.get(name);
    if (bytes === undefined) return { problems: [problem("docx-missing-part", { file }, { part })] };
    const { value, problems } = readXmlText(bytes, name, file);
    if (value === undefined) return { problems };
    allNodes += value.nodes;
    allText += bytes.length;
    if (allNodes > docxLimits.nodes)
      return { problems: [problem("docx-too-many-nodes", { file }, { part, limit: docxLimits.nodes })] };
    if (allText > docxLimits.xml)
      return { problems: [problem("docx-unpacks-too-large", { file }, { limit: megabytes(docxLimits.xml) })] };
    try {
      return { value: parseXmlDocument(value.text), problems: [] };
    } catch {
      return { problems: [problem("docx-not-xml", { file }, { part })] };
    }
  };
  return (name) => {
    const known = parsed.get(name) ?? parse(name);
    parsed.set(name, known);
    return known;
  };
}
