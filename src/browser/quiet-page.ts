// A browser's page to one that runs no script, loads nothing from outside, and prints one document after another.

import { type Problem, problem } from "../problem.ts";
import { patience } from "./launch.ts";
import type { Browser, CDPSession, HTTPRequest, Page } from "./puppeteer.ts";
import type { ServedFonts } from "./served-fonts.ts";

/** A page that is used again and again; opening one for each document would take twice as long. */
export type QuietPage = {
  page: Page;
  /** False once it has crashed; it then prints nothing more. */
  alive(): boolean;
  /** The PDF of a whole HTML document. Rejects with a print error (see `printProblem`) when the page crashes or hangs. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
};

/**
 * A page with scripts off and every request refused but `data:`, `about:blank` and served fonts: a new one, or the
 * `blank` one that a browser starts with.
 */
export async function openQuietPage(browser: Browser, fonts?: ServedFonts, blank?: Page): Promise<QuietPage> {
  const page = blank ?? (await browser.newPage());
  let crash: Error | undefined;
  let fail: (error: unknown) => void = () => undefined;
  page.on("error", (error) => {
    crash = error;
    fail(error);
  });
  await page.setJavaScriptEnabled(false);
  // The document's own policy may allow no fonts at all, and these are ours.
  if (fonts !== undefined) await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on("request", (request) => answer(request, fonts));
  const session = await page.createCDPSession();
  return {
    page,
    alive: () => crash === undefined,
    print: (html) =>
      new Promise<Uint8Array>((resolve, reject) => {
        // Without this a job on a crashed page waits for an answer that never comes.
        if (crash !== undefined) return reject(crash);
        fail = reject;
        printOn(page, session, html, fonts).then(resolve, reject);
      }).catch((error: unknown) => Promise.reject(printError(error, browser))),
    close: () => page.close().catch(() => undefined),
  };
}

/** The problem behind a rejected print: `browser-crashed`, `browser-hung` or `browser-failed`; undefined for any other error. */
export function printProblem(error: unknown): Problem | undefined {
  return isPrintError(error) ? error.problem : undefined;
}

type PrintError = Error & { problem: Problem };

function isPrintError(error: unknown): error is PrintError {
  return error instanceof Error && "problem" in error;
}

/** An error of the browser as one that carries its problem. */
export function printError(cause: unknown, browser: Browser): PrintError {
  if (isPrintError(cause)) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  const crashed = !browser.connected || /crash|target closed|session closed|detached|connection closed/i.test(detail);
  const code = crashed ? "browser-crashed" : /timed? ?out/i.test(detail) ? "browser-hung" : "browser-failed";
  const found = problem(code, { file: browser.process()?.spawnfile ?? "" }, { detail });
  return Object.assign(new Error(`${code}: ${detail}`, { cause }), { problem: found });
}

async function printOn(page: Page, session: CDPSession, html: string, fonts?: ServedFonts): Promise<Uint8Array> {
  await page.setContent(fonts === undefined ? html : fonts.withRules(html), {
    waitUntil: "load",
    timeout: patience.job,
  });
  if (fonts !== undefined) await page.evaluate("document.fonts.ready.then(() => true)");
  // The bytes in one answer: puppeteer's own page.pdf() reads them as a stream, which takes half as long again.
  const { data } = await session.send("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: "ReturnAsBase64",
  });
  // A document that sends the reader elsewhere would be printed as the error page.
  if (page.url() !== "about:blank") throw new Error(`the document led to ${page.url()}`);
  return Buffer.from(data, "base64");
}

function answer(request: HTTPRequest, fonts?: ServedFonts): void {
  if (fonts?.answer(request)) return;
  const harmless = request.url() === "about:blank" || request.url().startsWith("data:");
  // A page that closes meanwhile leaves nobody to answer.
  (harmless ? request.continue() : request.abort()).catch(() => undefined);
}
