// The puppeteer package to its driver, without the reading of configuration files that comes with it.

import { createRequire } from "node:module";

export type { Browser, CDPSession, HTTPRequest, Page } from "puppeteer";

type Driver = {
  launch: typeof import("puppeteer").launch;
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
export function loadDriver(): Driver {
  // What require gives has no type; puppeteer re-exports the whole of its core under the same names.
  return requireFromPuppeteer("puppeteer-core") as Driver;
}

/** Where puppeteer's own headless shell lies when `npm install` has downloaded it to `cache`; the file may be missing. */
export function downloadedShell(cache: string): string {
  const browser = "chrome-headless-shell";
  const buildId = loadDriver().PUPPETEER_REVISIONS[browser];
  // As above: a dependency of puppeteer's, which installs browsers for it.
  const { computeExecutablePath } = requireFromPuppeteer("@puppeteer/browsers") as Browsers;
  return computeExecutablePath({ cacheDir: cache, browser, buildId });
}

function requireFromPuppeteer(name: string): unknown {
  const ours = createRequire(import.meta.url);
  return createRequire(ours.resolve("puppeteer"))(name);
}
