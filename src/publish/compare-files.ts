// A receipt and the files as they are now → which are the approved ones, which are changed, and which are not there.
import { hashOf, type Receipt } from "./receipt.ts";

/** How one file stands. */
export type FileState = { file: string; state: "same" | "changed" | "missing" };

/** The files of the receipt in its order; `read` gives the bytes of a file beside the receipt, nothing where there is none. */
export function compareFiles({ files }: Receipt, read: (file: string) => Uint8Array | undefined): FileState[] {
  return files.map(({ file, sha256, bytes }) => {
    const found = read(file);
    if (found === undefined) return { file, state: "missing" };
    return { file, state: found.length === bytes && hashOf(found) === sha256 ? "same" : "changed" };
  });
}
