// The bytes of an XML part → its text, or why a parser should not be handed it.
import { type Found, type Problem, problem } from "../../problem.ts";
import { docxLimits, partName } from "./limits.ts";

/**
 * The text of a part: UTF-8, without a DTD (the format forbids one, and entities with it), and no deeper and of no more nodes than
 * `docxLimits` has. Whether it is well-formed the parser says.
 */
export function readXmlText(bytes: Uint8Array, name: string, file: string): Found<string> {
  const part = partName(name);
  const refuse = (fault: Problem): Found<string> => ({ problems: [fault] });
  if (isUtf16(bytes)) return refuse(problem("docx-utf16", { file }, { part }));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(problem("docx-not-utf8", { file }, { part }));
  }
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse(problem("docx-dtd", { file }, { part }));
  const size = measure(text);
  if (size === "deep") return refuse(problem("docx-too-deep", { file }, { part, limit: docxLimits.depth }));
  if (size === "many") return refuse(problem("docx-too-many-nodes", { file }, { part, limit: docxLimits.nodes }));
  return { value: text, problems: [] };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Counts tags and attributes as a parser would meet them; where the text is not well-formed the count is no matter. */
function measure(text: string): "fine" | "deep" | "many" {
  let depth = 0;
  let nodes = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const closed = skip(text, at);
    if (closed !== undefined) {
      at = closed;
      continue;
    }
    if (text[at + 1] === "/") {
      depth--;
      at++;
      continue;
    }
    const { end, attributes } = tag(text, at);
    nodes += 1 + attributes;
    if (nodes > docxLimits.nodes || attributes > docxLimits.attributes) return "many";
    if (text[end - 1] !== "/" && ++depth > docxLimits.depth) return "deep";
    at = end;
  }
  return "fine";
}

/** Where a comment, CDATA section or instruction that begins here ends. */
function skip(text: string, at: number): number | undefined {
  const ends: [string, string][] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ];
  const found = ends.find(([start]) => text.startsWith(start, at));
  if (found === undefined) return undefined;
  const end = text.indexOf(found[1], at + found[0].length);
  return end < 0 ? text.length : end + found[1].length;
}

/** Where a tag ends, at its `>`, and how many quoted values it has; a `>` within quotes ends nothing. */
function tag(text: string, at: number): { end: number; attributes: number } {
  let attributes = 0;
  for (let index = at + 1; index < text.length; index++) {
    const sign = text[index];
    if (sign === ">") return { end: index, attributes };
    if (sign !== '"' && sign !== "'") continue;
    attributes++;
    const end = text.indexOf(sign, index + 1);
    if (end < 0) break;
    index = end;
  }
  return { end: text.length, attributes };
}
