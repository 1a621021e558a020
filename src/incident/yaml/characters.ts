// The characters of a scalar → those that can't be printed, or that nobody sees.
import type { ScalarNode } from "./tree.ts";

export type CharacterFault =
  | "forbidden-character"
  | "bidi-control"
  | "zero-width"
  | "no-break-space"
  | "replacement-character";
/** A character as `U+200B`, at an offset in the text. */
export type OddCharacter = { fault: CharacterFault; at: number; character: string };

const within = (code: number, ...ranges: [number, number][]) => ranges.some(([from, to]) => code >= from && code <= to);

/** What is wrong with a code point in a printed value; CR is looked at by the caller, because it may end a line. */
function faultOf(code: number): CharacterFault | undefined {
  if (code === 0x09 || code === 0x0a || within(code, [0x20, 0x7e], [0x3001, 0xd7ff])) return undefined;
  if (
    within(code, [0, 0x1f], [0x7f, 0x9f], [0x2028, 0x2029], [0xd800, 0xdfff], [0xfdd0, 0xfdef]) ||
    (code & 0xfffe) === 0xfffe
  ) {
    return "forbidden-character";
  }
  if (within(code, [0x61c, 0x61c], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069])) return "bidi-control";
  if (
    within(
      code,
      [0xad, 0xad],
      [0x180e, 0x180e],
      [0x200b, 0x200d],
      [0x2060, 0x2064],
      [0xfeff, 0xfeff],
      [0xe0000, 0xe007f],
    )
  )
    return "zero-width";
  if (code === 0xa0 || code === 0x2007 || code === 0x202f) return "no-break-space";
  return code === 0xfffd ? "replacement-character" : undefined;
}

/** Nothing but characters that `faultOf` lets pass: nearly every scalar, told at a glance. */
const plain = /^[\t\n\x20-\x7e\u2010-\u2027\u3000-\ud7ff\uff01-\uffee]*$/;

const none: readonly OddCharacter[] = [];

/** The first of each kind in a scalar as typed, escapes of double quotes included. */
export function oddCharacters(source: string, start: number, style: ScalarNode["style"]): readonly OddCharacter[] {
  if (plain.test(source) && !(style === "double" && source.includes("\\"))) return none;
  const found = new Map<CharacterFault, OddCharacter>();
  const add = (code: number, index: number) => {
    const fault = faultOf(code);
    if (fault === undefined || found.has(fault)) return;
    found.set(fault, { fault, at: start + index, character: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
  };
  for (let index = 0; index < source.length; index++) {
    const code = source.codePointAt(index) ?? 0;
    if (code !== 0x0d || source[index + 1] !== "\n") add(code, index);
    if (code > 0xffff) index++;
  }
  if (style === "double") for (const { code, index } of escapes(source)) add(code, index);
  return [...found.values()];
}

const named: Record<string, number> = {
  "0": 0,
  a: 7,
  b: 8,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
  N: 0x85,
  _: 0xa0,
  L: 0x2028,
  P: 0x2029,
};

function escapes(source: string): { code: number; index: number }[] {
  const found: { code: number; index: number }[] = [];
  let high: { code: number; end: number } | undefined;
  for (const match of source.matchAll(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/gi)) {
    const digits = match[1] ?? match[2] ?? match[3];
    const code = digits === undefined ? named[match[4] ?? ""] : Number.parseInt(digits, 16);
    if (code === undefined) continue;
    if (within(code, [0xdc00, 0xdfff]) && high?.end === match.index) {
      found.pop(); // two escapes make one character
      found.push({ code: 0x10000 + ((high.code - 0xd800) << 10) + (code - 0xdc00), index: match.index - 6 });
    } else found.push({ code, index: match.index });
    high = within(code, [0xd800, 0xdbff]) ? { code, end: match.index + match[0].length } : undefined;
  }
  return found;
}
