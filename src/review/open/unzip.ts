// The bytes of a zip → its parts by name, every one checked: sizes before anything is unpacked, then headers, real size and checksum.
import { crc32, inflateRawSync } from "node:zlib";
import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_EOCDR_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  type Reader,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-reader.js";
import { type Found, type Problem, problem } from "../../problem.ts";
import { docxLimits, megabytes, partName } from "./limits.ts";
import { nameFault } from "./names.ts";

/** Parts by their names in the package, without a slash at the start; folders are left out. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a whole zip in memory. zip.js reads the directory and holds the headers of parts against it, with all that it finds odd an error;
 * what it says is checked against `docxLimits` before a byte is unpacked, and each part is unpacked into no more room than it asked for.
 */
export async function unzip(bytes: Uint8Array, file: string): Promise<Found<Parts>> {
  const { value: entries, problems } = await readDirectory(bytes, file);
  if (entries === undefined) return { problems };
  const wrong = nameFault(namesOf(entries), file) ?? entryFault(entries, file);
  if (wrong !== undefined) return { problems: [wrong] };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const { value, problems } = await readPart(bytes, entry, file);
    if (value === undefined) return { problems };
    parts.set(entry.filename, value);
  }
  return { value: parts, problems: [] };
}

async function readDirectory(bytes: Uint8Array, file: string): Promise<Found<FileEntry[]>> {
  const zip = new ZipReader(readerOf(bytes), {
    strictness: "strict",
    filenameValidation: "tolerant", // names.ts says which one is wrong
    checkOverlappingEntryOnly: true, // what getData does: it unpacks nothing
  });
  const entries: FileEntry[] = [];
  try {
    let count = 0;
    for await (const entry of zip.getEntriesGenerator()) {
      if (++count > docxLimits.parts)
        return { problems: [problem("docx-too-many-parts", { file }, { limit: docxLimits.parts })] };
      if (!entry.directory) entries.push(entry);
    }
  } catch (error) {
    // zip.js only says that a name is there twice.
    return { problems: [nameFault(namesOf(entries), file) ?? zipFault(error, file)] };
  }
  return { value: entries, problems: [] };
}

const namesOf = (entries: readonly FileEntry[]): string[] => entries.map(({ filename }) => filename);

function entryFault(entries: readonly FileEntry[], file: string): Problem | undefined {
  let total = 0;
  for (const { filename, uncompressedSize, compressedSize, encrypted } of entries) {
    total += uncompressedSize;
    const part = partName(filename);
    if (encrypted) return problem("docx-encrypted-part", { file }, { part });
    if (uncompressedSize > docxLimits.part)
      return problem("docx-part-too-large", { file }, { part, limit: megabytes(docxLimits.part) });
    if (uncompressedSize > 4096 && uncompressedSize > compressedSize * docxLimits.ratio)
      return problem("docx-packed-too-tight", { file }, { part, limit: docxLimits.ratio });
    if (total > docxLimits.total)
      return problem("docx-unpacks-too-large", { file }, { limit: megabytes(docxLimits.total) });
  }
  return undefined;
}

async function readPart(bytes: Uint8Array, entry: FileEntry, file: string): Promise<Found<Uint8Array>> {
  const part = partName(entry.filename);
  try {
    await entry.getData(new WritableStream());
  } catch (error) {
    return { problems: [zipFault(error, file, part)] };
  }
  const start = entry.localDirectory?.dataOffset ?? bytes.length;
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const data = entry.compressionMethod === 0 ? packed : inflate(packed, entry.uncompressedSize);
  if (data === "damaged") return { problems: [problem("docx-damaged-part", { file }, { part })] };
  if (data === "larger" || data.length !== entry.uncompressedSize)
    return { problems: [problem("docx-false-size", { file }, { part })] };
  if (crc32(data) !== entry.crc32) return { problems: [problem("docx-checksum", { file }, { part })] };
  return { value: data, problems: [] };
}

function inflate(packed: Uint8Array, size: number): Uint8Array | "damaged" | "larger" {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    return codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "larger" : "damaged";
  }
}

/** zip.js throws errors with these messages; whatever else goes wrong in it is the directory's fault too. */
function zipFault(error: unknown, file: string, part = ""): Problem {
  const at = { file };
  switch (error instanceof Error ? error.message : "") {
    case ERR_BAD_FORMAT:
    case ERR_EOCDR_NOT_FOUND:
    case ERR_CENTRAL_DIRECTORY_NOT_FOUND:
    case ERR_ENTRY_DATA_OUT_OF_BOUNDS:
      return problem("docx-cut-short", at);
    case ERR_SPLIT_ZIP_FILE:
      return problem("docx-split", at);
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
      return problem("docx-password", at);
    case ERR_OVERLAPPING_ENTRY:
      return problem("docx-overlap", at, { part });
    case ERR_UNSUPPORTED_COMPRESSION:
      return problem("docx-compression", at, { part });
    case ERR_AMBIGUOUS_ARCHIVE:
      return problem("docx-two-readings", at);
    default:
      return problem("docx-directory", at);
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

/** zip.js asks for ranges; the streams that its type has are made for no one. */
function readerOf(bytes: Uint8Array): Reader<Uint8Array> {
  return {
    size: bytes.length,
    readable: new ReadableStream(),
    createReadable: () => new ReadableStream(),
    readUint8Array: async (index, length) => bytes.slice(index, index + length),
  };
}
