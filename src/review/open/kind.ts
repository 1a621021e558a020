// The first bytes of a file that is no zip → what it is: asked for Word files, people send other things.
import { type Problem, problem } from "../../problem.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What is wrong with a file that is no zip; undefined where it begins as one. */
export function otherKind(bytes: Uint8Array, file: string): Problem | undefined {
  const at = { file };
  if (bytes.length === 0) return problem("docx-empty", at);
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    // A locked .docx is kept whole in a stream of this name; a .doc keeps its text in one of that.
    if (holds(bytes, "EncryptedPackage")) return problem("docx-password", at);
    if (holds(bytes, "WordDocument")) return problem("docx-old-word", at);
    return problem("docx-other-kind", at, { kind: "old-office-file" });
  }
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (start.startsWith("PK")) return undefined;
  return problem("docx-other-kind", at, { kind: kindOf(start) });
}

/** The id of what a file is, worded under `words`. */
function kindOf(start: string): string {
  const text = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (text.startsWith("%PDF-")) return "pdf-file";
  if (text.startsWith("{\\rtf")) return "rtf-file";
  if (/^<(?:!doctype html|html)\b/i.test(text)) return "web-page";
  if (text.startsWith("<?xml") && text.includes("Word.Document")) return "word-xml-file";
  return "unknown-file";
}

/** Names of streams are UTF-16. */
function holds(bytes: Uint8Array, stream: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, "utf16le"));
}
