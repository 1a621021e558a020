// XML text → how deep it is nested and what a parser would have to keep, counted before one is handed it.
import { docxLimits } from "./limits.ts";

/** `nodes` are tags, the closing ones too, attributes, references, comments and the like. */
export type Measure = { nodes: number; fault?: "deep" | "many" };

const GREATER = 62;
const DOUBLE = 34;
const SINGLE = 39;

/** Counts as a parser would meet them, up to the first limit that is passed; of text that is not well-formed it is a guess, and no matter. */
export function measure(text: string): Measure {
  let nodes = countOf("&", text);
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    if (nodes > docxLimits.nodes) return { nodes, fault: "many" };
    nodes++;
    const closed = skip(text, at);
    if (closed !== undefined) at = closed;
    else if (text[at + 1] === "/") {
      depth--;
      at++;
    } else {
      const { end, attributes } = tag(text, at);
      nodes += attributes;
      if (attributes > docxLimits.attributes || end - at > docxLimits.tag) return { nodes, fault: "many" };
      if (text[end - 1] !== "/" && ++depth > docxLimits.depth) return { nodes, fault: "deep" };
      at = end;
    }
  }
  return nodes > docxLimits.nodes ? { nodes, fault: "many" } : { nodes };
}

/** Where a comment, CDATA section or instruction that begins here ends. */
function skip(text: string, at: number): number | undefined {
  const next = text[at + 1];
  if (next === "?") return after("?>", text, at + 2);
  if (next !== "!") return undefined;
  if (text.startsWith("--", at + 2)) return after("-->", text, at + 4);
  if (text.startsWith("[CDATA[", at + 2)) return after("]]>", text, at + 9);
  return undefined;
}

function after(end: string, text: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

/** Where a tag ends, at its `>`, and how many quoted values it has; a `>` within quotes ends nothing. */
function tag(text: string, at: number): { end: number; attributes: number } {
  let attributes = 0;
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === GREATER) return { end: index, attributes };
    if (sign !== DOUBLE && sign !== SINGLE) continue;
    attributes++;
    const end = text.indexOf(sign === DOUBLE ? '"' : "'", index + 1);
    if (end < 0) break;
    index = end;
  }
  return { end: text.length, attributes };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
