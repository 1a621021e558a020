// The compressed browser of @sparticuz/chromium to an executable in the cache.

import { createReadStream, createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import type { Found } from "../problem.ts";
import { keep } from "./cache.ts";
import { type InstalledPackage, installedPackage } from "./packages.ts";
import { untar } from "./untar.ts";

/** The bundled browser: its executable, and the folder of the libraries that a bare system lacks (NSS, NSPR, expat). */
export type Bundled = { executable: string; libraries: string };

/** The package with the bundled browser, where it can run: Linux x64. */
export function bundledPackage(): InstalledPackage | undefined {
  return process.platform === "linux" && process.arch === "x64" ? installedPackage("@sparticuz/chromium") : undefined;
}

/**
 * Unpacks the browser once for each version (190 MB, about 2 s). The package's own launcher isn't used: it unpacks to
 * a guessable shared path and starts the browser without its sandbox.
 */
export async function unpackBrowser(from: InstalledPackage): Promise<Found<Bundled>> {
  const kept = await keep(`chromium-${from.version}-${process.arch}`, async (folder) => {
    const packed = path.join(from.folder, "bin");
    const libraries = readFile(path.join(packed, "al2023.tar.br")).then(promisify(brotliDecompress));
    await Promise.all([
      pipeline(
        createReadStream(path.join(packed, "chromium.br"), { highWaterMark: 1 << 20 }),
        createBrotliDecompress({ chunkSize: 1 << 20 }),
        createWriteStream(path.join(folder, "chromium"), { mode: 0o755 }),
      ),
      libraries.then((archive) => untar(archive, folder)),
    ]);
  });
  if (kept.value === undefined) return { problems: kept.problems };
  return {
    value: { executable: path.join(kept.value, "chromium"), libraries: path.join(kept.value, "lib") },
    problems: kept.problems,
  };
}
