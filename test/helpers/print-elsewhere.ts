// HTML to a PDF, by another process: as another user, with another home, in another time zone.

import { type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cacheRoot } from "../../src/browser/cache.ts";
import type { PrinterAbout } from "../../src/browser/printer.ts";
import { bundledPackage, unpackBrowser } from "../../src/browser/unpack.ts";
import type { Problem } from "../../src/problem.ts";

/** What the other process told; `seccomp` is the mode of each renderer (2: filtered, which is the sandbox). */
export type Elsewhere = { about?: PrinterAbout; problems: Problem[]; pdf?: string; seccomp: string[] };

/** The user that root becomes for these tests: nobody. */
export const nobody = 65534;
export const isRoot = process.getuid?.() === 0;

/** Runs print-child.ts. `wrap` is a command line to put before node. The environment is `env` and nothing else. */
export async function printElsewhere(
  html: string,
  options: { env: NodeJS.ProcessEnv; asNobody?: boolean; wrap?: string[]; flags?: string[] },
): Promise<Elsewhere> {
  const child = fileURLToPath(new URL("print-child.ts", import.meta.url));
  const loader = import.meta.resolve("tsx");
  const line = [...(options.wrap ?? []), process.execPath, "--import", loader, child, ...(options.flags ?? [])];
  const user: SpawnOptions = options.asNobody && isRoot ? { uid: nobody, gid: nobody } : {};
  const [command = "", ...args] = line;
  const process_ = spawn(command, args, { ...user, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
  process_.stdin?.end(html);
  let out = "";
  let err = "";
  process_.stdout?.on("data", (data) => {
    out += data;
  });
  process_.stderr?.on("data", (data) => {
    err += data;
  });
  const code = await new Promise((resolve) => process_.on("close", resolve));
  if (code !== 0) throw new Error(`print-child: ${code}: ${err}`);
  // Written by print-child.ts as this very type.
  return JSON.parse(out) as Elsewhere;
}

/**
 * A folder for the other process, with the browser already unpacked in the cache at `cache` below it, so that
 * only fonts are prepared. All of it belongs to nobody when we are root.
 */
export async function folderWithBrowser(cache: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "breach-notice-test-"));
  chmodSync(folder, 0o755);
  const from = bundledPackage();
  if (from !== undefined) await unpackBrowser(from);
  const own = cacheRoot().value ?? "";
  const target = path.join(folder, cache);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(own)) {
    if (/^chromium-[^/]*x64$/.test(name)) cpSync(path.join(own, name), path.join(target, name), { recursive: true });
  }
  if (isRoot)
    await new Promise((resolve) => spawn("chown", ["-R", `${nobody}:${nobody}`, folder]).on("close", resolve));
  return folder;
}
