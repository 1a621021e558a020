// The puppeteer package to its driver, without the reading of configuration files that comes with it.

import { createRequire } from "node:module";

export type { Browser, CDPSession, HTTPRequest, Page } from "puppeteer-core";

type Driver = {
  launch: typeof import("puppeteer-core").launch;
  /** The browser builds of this version of puppeteer, by browser; not in its types. */
  PUPPETEER_REVISIONS: { "chrome-headless-shell": string };
};
type Browsers = {
  computeExecutablePath(options: { cacheDir: string; browser: "chrome-headless-shell"; buildId: string }): string;
};

/**
 * Loads puppeteer's core, about 0.1 s, so only when a browser is wanted. `import "puppeteer"` would run any
 * `.puppeteerrc.cjs` or `puppeteer.config.js` of the folder one works in, which is where files of unknown origin lie;
 * and takes twice as long.
 */
export async function loadDriver(): Promise<Driver> {
  // The types leave out the builds.
  return (await import("puppeteer-core")) as unknown as Driver;
}

/** Where puppeteer's own headless shell lies when `npm install` has downloaded it to `cache`; the file may be missing. */
export async function downloadedShell(cache: string): Promise<string> {
  const browser = "chrome-headless-shell";
  const buildId = (await loadDriver()).PUPPETEER_REVISIONS[browser];
  const puppeteer = createRequire(import.meta.url).resolve("puppeteer");
  // What require gives has no type; it is a dependency of puppeteer's, which installs browsers for it.
  const { computeExecutablePath } = createRequire(puppeteer)("@puppeteer/browsers") as Browsers;
  return computeExecutablePath({ cacheDir: cache, browser, buildId });
}
