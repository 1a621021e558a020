// What the user asked for and what is installed, to the one browser to print with.

import { accessSync, constants, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Found, problem } from "../problem.ts";
import { downloadedShell } from "./puppeteer.ts";
import { bundledPackage, unpackBrowser } from "./unpack.ts";

/** `given` by option or environment, `bundled` with our packages, `puppeteer`'s own download, `installed` on the system. */
export type BrowserSource = "given" | "bundled" | "puppeteer" | "installed";

/** A browser to start; `libraries` is a folder for the loader's search path, only for the bundled one. */
export type BrowserChoice = { executable: string; source: BrowserSource; libraries?: string };

/**
 * The browser to print with: the path given, or that in PUPPETEER_EXECUTABLE_PATH; on Linux x64 the bundled one, first,
 * so that all machines print alike; elsewhere puppeteer's own download; else an installed Chromium, Chrome or Edge.
 * Nothing is ever downloaded here. Problems: `browser-not-there` (the path given isn't a program), `browser-missing`,
 * and those of unpacking. (Only Linux x64 was run.)
 */
export async function findBrowser(given?: string): Promise<Found<BrowserChoice>> {
  const asked = given ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (asked !== undefined && asked !== "") {
    if (isProgram(asked)) return { value: { executable: path.resolve(asked), source: "given" }, problems: [] };
    return { problems: [problem("browser-not-there", { file: asked }, { executable: asked })] };
  }
  const bundled = bundledPackage();
  if (bundled !== undefined) {
    const unpacked = await unpackBrowser(bundled);
    if (unpacked.value === undefined) return { problems: unpacked.problems };
    return { value: { ...unpacked.value, source: "bundled" }, problems: [] };
  }
  // Puppeteer has no build for Linux arm64 and would hand out the one for x64.
  if (process.platform !== "linux") {
    const executable = await downloadedShell(
      process.env.PUPPETEER_CACHE_DIR ?? path.join(os.homedir(), ".cache", "puppeteer"),
    );
    if (isProgram(executable)) return { value: { executable, source: "puppeteer" }, problems: [] };
  }
  const executable = installedBrowsers(process.platform, process.env).find(isProgram);
  if (executable !== undefined) return { value: { executable, source: "installed" }, problems: [] };
  const system = `${process.platform} ${process.arch}`;
  return { problems: [problem("browser-missing", { file: "" }, { system })] };
}

/** Where browsers are usually installed, quickest first. */
export function installedBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((file) =>
      roots.map((root) => path.win32.join(root, file)),
    );
  }
  const names = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
  ];
  const folders = (env.PATH ?? "/usr/local/bin:/usr/bin:/bin").split(":").filter((folder) => path.isAbsolute(folder));
  // Debian's shell is not on the PATH; it prints three times as fast as a whole browser.
  return [
    "/usr/lib/chromium/chromium-headless-shell",
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
  ];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
