// TypeScript source → the calls of `problem(…)` in it, with their codes and the slots they fill; a reader just good enough for src/.
import { filesBelow, textOf, withoutComments } from "./source.ts";

/** `open` where the params can't be read off the source; `maybe` are slots filled under a condition. */
export type ProblemCall = { file: string; codes: string[]; sure: string[]; maybe: string[]; open: boolean };

/** Every call in src/. */
export function problemCalls(): ProblemCall[] {
  return filesBelow("src", ".ts").flatMap((file) => callsIn(withoutComments(textOf(file)), file));
}

/** The calls in one source, comments taken out. */
export function callsIn(source: string, file: string): ProblemCall[] {
  const calls: ProblemCall[] = [];
  for (const match of source.matchAll(/(?<!function |[.\w])problem\(/g)) {
    const [code = "", , params = "{}"] = splitTop(inside(source, match.index + match[0].length - 1));
    const codes = [...code.matchAll(/"([a-z0-9-]+)"/g)].map(([, one = ""]) => one);
    calls.push({ file, codes, ...slotsOf(params.trim()) });
  }
  return calls;
}

function slotsOf(params: string): { sure: string[]; maybe: string[]; open: boolean } {
  if (!params.startsWith("{")) return { sure: [], maybe: [], open: true };
  const found = { sure: [] as string[], maybe: [] as string[], open: false };
  for (const part of splitTop(inside(params, 0))) {
    const [, key] = /^\s*"?([\w-]+)"?\s*(?::|$)/.exec(part) ?? [];
    if (key !== undefined) found.sure.push(key);
    else if (/^\s*\.\.\.\(/.test(part))
      for (const [, inner = ""] of part.matchAll(/[{,]\s*"?([\w-]+)"?\s*[:}]/g)) found.maybe.push(inner);
    else if (part.trim() !== "") found.open = true;
  }
  return found;
}

/** What stands between the bracket at an offset and the one that closes it. */
function inside(source: string, at: number): string {
  let depth = 0;
  for (let index = at; index < source.length; index++) {
    index = skipString(source, index);
    if ("([{".includes(source[index] ?? "")) depth++;
    if (")]}".includes(source[index] ?? "") && --depth === 0) return source.slice(at + 1, index);
  }
  return "";
}

/** Splits at the commas that stand in no bracket and no string. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    index = skipString(text, index);
    if ("([{".includes(text[index] ?? "")) depth++;
    if (")]}".includes(text[index] ?? "")) depth--;
    if (text[index] !== "," || depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** The last character of a string that begins here, else the same place. */
function skipString(text: string, at: number): number {
  const quote = text[at] ?? "";
  if (quote === "" || !"\"'`".includes(quote)) return at;
  let index = at + 1;
  while (index < text.length && text[index] !== quote) index += text[index] === "\\" ? 2 : 1;
  return index;
}
