// The name of an npm package to its folder and version, without loading it.

import { readFileSync } from "node:fs";
import path from "node:path";

/** An installed package. */
export type InstalledPackage = { folder: string; version: string };

/**
 * The package as seen from this file: the nearest `node_modules` that has it, ours or that of whoever installed us.
 * Read from the file system because these packages do not export their package.json. Undefined when not installed.
 */
export function installedPackage(name: string): InstalledPackage | undefined {
  for (let at = import.meta.dirname; ; at = path.dirname(at)) {
    const folder = path.join(at, "node_modules", name);
    const version = versionIn(folder);
    if (version !== undefined) return { folder, version };
    if (at === path.dirname(at)) return undefined;
  }
}

function versionIn(folder: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
