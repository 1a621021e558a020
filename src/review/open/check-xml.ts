// The bytes of an XML part → its text, or why a parser should not be handed it.
import { type Found, type Problem, problem } from "../../problem.ts";
import { docxLimits, megabytes, partName } from "./limits.ts";
import { measure } from "./measure.ts";

/** The text of a part, and how many nodes a parser makes of it, about. */
export type XmlText = { text: string; nodes: number };

/**
 * The text of a part: UTF-8, without a DTD (the format forbids one, and entities with it), and no larger, deeper and of no more nodes
 * than `docxLimits` has. Whether it is well-formed the parser says.
 */
export function readXmlText(bytes: Uint8Array, name: string, file: string): Found<XmlText> {
  const part = partName(name);
  const refuse = (fault: Problem): Found<XmlText> => ({ problems: [fault] });
  if (bytes.length > docxLimits.xml)
    return refuse(problem("docx-part-too-large", { file }, { part, limit: megabytes(docxLimits.xml) }));
  if (isUtf16(bytes)) return refuse(problem("docx-utf16", { file }, { part }));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(problem("docx-not-utf8", { file }, { part }));
  }
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse(problem("docx-dtd", { file }, { part }));
  const { nodes, fault } = measure(text);
  if (fault === "deep") return refuse(problem("docx-too-deep", { file }, { part, limit: docxLimits.depth }));
  if (fault === "many") return refuse(problem("docx-too-many-nodes", { file }, { part, limit: docxLimits.nodes }));
  return { value: { text, nodes }, problems: [] };
}

/** By its mark, or by the zero that half of every Latin character is. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
