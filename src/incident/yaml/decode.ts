// The bytes of a file → its text, or why it is none.
import { type Found, type Problem, problem } from "../../problem.ts";
import { lineFinder } from "./lines.ts";

/** Files above this are refused; the largest real incident is some 30 KB. */
export const limitBytes = 1024 * 1024;

/** What a file holds; `bom` tells whether a byte order mark stood before `text`. */
export type Decoded = { text: string; bom: boolean };

/** Decodes UTF-8, with or without a byte order mark; offsets into `text` don't count the mark. */
export function decode(bytes: Uint8Array | string, file: string): Found<Decoded> {
  const size = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
  if (size > limitBytes) return { problems: [problem("file-too-large", { file }, { size, limit: limitBytes })] };
  if (typeof bytes === "string") return { value: split(bytes), problems: [] };
  try {
    return { value: split(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)), problems: [] };
  } catch {
    return { problems: [notUtf8(bytes, file)] };
  }
}

function split(text: string): Decoded {
  return text.startsWith("\uFEFF") ? { text: text.slice(1), bom: true } : { text, bom: false };
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { index, offset } = firstBad(bytes, text);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase()}`;
  return problem("not-utf8", { file, ...lineFinder(text)(index) }, { offset, byte });
}

/** Where the decoder put its first replacement character that the bytes don't hold themselves. */
function firstBad(bytes: Uint8Array, text: string): { index: number; offset: number } {
  let from = 0;
  let offset = 0;
  for (;;) {
    const index = text.indexOf("\uFFFD", from);
    if (index < 0) return { index: text.length, offset: bytes.length };
    offset += Buffer.byteLength(text.slice(from, index));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return { index, offset };
    offset += 3;
    from = index + 1;
  }
}
