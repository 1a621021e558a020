// HTML documents to PDFs, by one browser with two pages.

import { type Found, problem } from "../problem.ts";
import { type BrowserSource, findBrowser } from "./find.ts";
import { prepareFonts } from "./fonts.ts";
import { launchBrowser, type Sandbox } from "./launch.ts";
import type { Browser, Page } from "./puppeteer.ts";
import { openQuietPage, printError, type QuietPage } from "./quiet-page.ts";
import { selfTest } from "./self-test.ts";
import { type ServedFonts, serveFonts } from "./served-fonts.ts";

export type { Page } from "./puppeteer.ts";
export { printProblem } from "./quiet-page.ts";

/** `executable`: a browser to use instead of the found one. `noSandbox`: the user has allowed the sandbox to be off. */
export type PrinterOptions = { executable?: string; noSandbox?: boolean };

/** What prints: for doctor, and for the metadata of a run. */
export type PrinterAbout = {
  executable: string;
  source: BrowserSource;
  /** `HeadlessChrome/143.0.7499.0` */
  version: string;
  sandbox: Sandbox;
  /** How the fonts reach the browser. */
  fonts: "fontconfig" | "served";
};

/** A running browser that prints. It must be closed; jobs still running then are rejected. */
export type Printer = {
  /**
   * The PDF of a self-contained HTML document: tagged, with outline, its fonts embedded. Two at a time, others wait.
   * A crash or a hang rejects that job (`printProblem` tells what it was), and the next gets a new page.
   */
  print(html: string): Promise<Uint8Array>;
  /** Lends a page of its own, as closed to the outside as the others; its JavaScript may be switched on. */
  withPage<T>(run: (page: Page) => Promise<T>): Promise<T>;
  about: PrinterAbout;
  close(): Promise<void>;
};

/** More pages gained nothing on two cores. */
const pageCount = 2;

/**
 * Finds, starts and tries a browser (0.4 s; 3 s more the first time, when browser and fonts are unpacked). Problems:
 * those of finding, fonts and launching, and `browser-blank` when it prints no text.
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Found<Printer>> {
  const [choice, fonts] = await Promise.all([findBrowser(options.executable), prepareFonts()]);
  if (choice.value === undefined || fonts.value === undefined)
    return { problems: [...choice.problems, ...fonts.problems] };
  const launched = await launchBrowser(choice.value, fonts.value, options.noSandbox ?? false);
  if (launched.value === undefined) return { problems: launched.problems };
  const { browser, version, sandbox } = launched.value;
  const { executable, source } = choice.value;
  try {
    let served = process.platform === "linux" ? undefined : await serveFonts(fonts.value);
    let first = await openQuietPage(browser, served, (await browser.pages())[0]);
    let works = await selfTest(first);
    if (!works && served === undefined) {
      await first.close();
      served = await serveFonts(fonts.value);
      first = await openQuietPage(browser, served);
      works = await selfTest(first);
    }
    if (works) {
      const about: PrinterAbout = { executable, source, version, sandbox, fonts: served ? "served" : "fontconfig" };
      return { value: printerOf(browser, first, about, served), problems: [] };
    }
    await browser.close();
    return { problems: [problem("browser-blank", { file: executable }, { executable })] };
  } catch (error) {
    await browser.close().catch(() => undefined);
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [problem("browser-failed", { file: executable }, { executable, detail })] };
  }
}

function printerOf(browser: Browser, first: QuietPage, about: PrinterAbout, served?: ServedFonts): Printer {
  const idle = [first];
  const waiting: (() => void)[] = [];
  let open = 1;
  async function borrow(): Promise<QuietPage> {
    for (;;) {
      const page = idle.pop();
      if (page?.alive()) return page;
      if (page !== undefined) {
        open--;
        continue;
      }
      if (open < pageCount || !browser.connected) break;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    open++;
    try {
      return await openQuietPage(browser, served);
    } catch (error) {
      open--;
      waiting.shift()?.();
      throw printError(error, browser);
    }
  }
  return {
    about,
    async print(html) {
      const page = await borrow();
      try {
        const pdf = await page.print(html);
        idle.push(page);
        return pdf;
      } catch (error) {
        open--;
        // Closing a hung page may itself take long.
        void page.close();
        throw error;
      } finally {
        waiting.shift()?.();
      }
    },
    async withPage(run) {
      const own = await openQuietPage(browser, served);
      try {
        return await run(own.page);
      } finally {
        await own.close();
      }
    },
    close: () => browser.close(),
  };
}
