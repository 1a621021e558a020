// A browser's page → documents printed one after another, with nothing from outside and every failure told as a problem.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findBrowser } from "../../src/browser/find.ts";
import { prepareFonts } from "../../src/browser/fonts.ts";
import { launchBrowser } from "../../src/browser/launch.ts";
import type { Browser } from "../../src/browser/puppeteer.ts";
import { openQuietPage, printError, printProblem, type QuietPage } from "../../src/browser/quiet-page.ts";
import { readPdf, withoutSpace } from "../helpers/read-pdf.ts";

const test = suite("quiet page");
let browser: Browser;
let page: QuietPage;
test.before(async () => {
  const [choice, fonts] = [(await findBrowser()).value, (await prepareFonts()).value];
  const launched = choice && fonts && (await launchBrowser(choice, fonts, false)).value;
  if (!launched) throw new Error("no browser");
  browser = launched.browser;
  page = await openQuietPage(browser);
});
test.after(() => browser.close());

const html = (body: string) =>
  `<!doctype html><html lang="ja"><title>t</title><p style="font-family:'BIZ UDPMincho'">${body}`;
const textOf = async (pdf: Uint8Array) => withoutSpace((await readPdf(pdf)).text);
const codeOf = (cause: unknown) => printProblem(printError(cause, browser))?.code;

test("one document leaves nothing behind for the next", async () => {
  const styled = await page.print(html("<style>p{display:none}</style>甲"));
  assert.is(await textOf(styled), "");
  assert.is(await textOf(await page.print(html("乙"))), "乙");
});

test("the same document gives the same pages, first or later", async () => {
  const [first, later] = [await page.print(html("甲")), await page.print(html("甲"))];
  const undated = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/D:\d{14}/g, "");
  assert.is(undated(later), undated(first));
});

test("a picture in the document itself is printed", async () => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="BIZ UDPMincho" y="9">丙</text></svg>')}`;
  assert.is(await textOf(await page.print(html(`<img src="${picture}">`))), "丙");
});

test("a page that has crashed says so, and refuses at once", async () => {
  const doomed = await openQuietPage(browser);
  assert.is(doomed.alive(), true);
  const crashed = new Promise((resolve) => doomed.page.once("error", resolve));
  await Promise.all([crashed, doomed.page.goto("chrome://crash").catch(() => undefined)]);
  assert.is(doomed.alive(), false);
  assert.is(printProblem(await doomed.print(html("丁")).catch((error: unknown) => error))?.code, "browser-crashed");
  await doomed.close();
});

test("what the browser says is told as a crash, a hang, or some other failure", () => {
  assert.is(codeOf(new Error("Protocol error (Page.printToPDF): Target closed")), "browser-crashed");
  assert.is(codeOf(new Error("Navigation timeout of 120000 ms exceeded")), "browser-hung");
  assert.is(codeOf(new Error("Page.printToPDF timed out.")), "browser-hung");
  assert.is(codeOf("Printing failed"), "browser-failed");
  const told = printError(new Error("Printing failed"), browser);
  assert.is(printProblem(told)?.params["detail"], "Printing failed");
  assert.is(printError(told, browser), told);
});

test("an error that is none of the browser's has no problem of its", () => {
  for (const error of [new Error("x"), "x", undefined, { problem: {} }]) assert.is(printProblem(error), undefined);
});

test.run();
