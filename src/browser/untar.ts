// A tar archive in memory to files in a folder; what would land anywhere else is refused.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const block = 512;

/**
 * Writes the folders and files (0755) of a plain (ustar) archive into the empty `folder`. Throws on a name that leads
 * outside it, on a name that comes twice and on any other kind of entry. Links are other kinds: through one, a later
 * name could lead outside, and an archive from our own packages has none.
 */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= archive.length; ) {
    const name = field(archive, at, 100);
    if (name === "") return;
    const prefix = field(archive, at + 345, 155);
    const size = Number.parseInt(field(archive, at + 124, 12).trim() || "0", 8);
    const end = at + block + size;
    if (!Number.isInteger(size) || end > archive.length) throw new Error(`tar: ${name}: broken entry`);
    const target = inside(folder, prefix === "" ? name : `${prefix}/${name}`);
    const kind = field(archive, at + 156, 1);
    if (kind === "5") await mkdir(target, { recursive: true });
    else if (kind === "0" || kind === "") {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(at + block, end), { mode: 0o755, flag: "wx" });
    } else throw new Error(`tar: ${name}: entry of kind ${kind}`);
    at = end + ((block - (size % block)) % block);
  }
}

function field(archive: Buffer, at: number, length: number): string {
  const text = archive.toString("utf8", at, at + length);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

function inside(folder: string, name: string): string {
  const root = path.resolve(folder) + path.sep;
  const target = path.resolve(folder, name);
  if (path.isAbsolute(name) || !target.startsWith(root)) throw new Error(`tar: ${name}: leads outside`);
  return target;
}
