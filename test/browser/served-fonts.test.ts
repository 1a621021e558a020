// A browser that doesn't see our fonts to PDFs that have them all the same.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findBrowser } from "../../src/browser/find.ts";
import { fontPath, prepareFonts } from "../../src/browser/fonts.ts";
import { launchBrowser } from "../../src/browser/launch.ts";
import { openQuietPage, type QuietPage } from "../../src/browser/quiet-page.ts";
import { selfTest } from "../../src/browser/self-test.ts";
import { serveFonts } from "../../src/browser/served-fonts.ts";
import { readPdf, withoutSpace } from "../helpers/read-pdf.ts";

const test = suite("served fonts");

/** A page of a browser that sees none of our fonts but these files; they are served when told. */
async function withStranger(
  files: readonly string[],
  serve: boolean,
  run: (page: QuietPage) => Promise<void>,
): Promise<void> {
  const choice = (await findBrowser()).value;
  const fonts = (await prepareFonts()).value;
  if (choice === undefined || fonts === undefined) throw new Error("no browser or no fonts");
  const folder = mkdtempSync(path.join(os.tmpdir(), "breach-notice-test-"));
  const config = path.join(folder, "fonts.conf");
  writeFileSync(config, `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  for (const file of files) copyFileSync(fontPath(fonts, file), path.join(folder, path.basename(file)));
  const launched = (await launchBrowser(choice, { ...fonts, config }, false)).value;
  if (launched === undefined) throw new Error("no browser");
  try {
    await run(await openQuietPage(launched.browser, serve ? await serveFonts(fonts) : undefined));
  } finally {
    await launched.browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const another = ["400Regular/NotoSerifJP_400Regular.ttf"];

test("the self-test tells a browser that prints blank pages", async () => {
  await withStranger([], false, async (page) => assert.is(await selfTest(page), false));
});

test("the self-test tells a browser that prints with another font", async () => {
  await withStranger(another, false, async (page) => assert.is(await selfTest(page), false));
});

test("served fonts reach a browser that has only others, even where the document allows none", async () => {
  await withStranger(another, true, async (page) => {
    assert.is(await selfTest(page), true);
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
    const head = `<head>${policy}<title>t</title></head>`;
    const pdf = await page.print(
      `<!doctype html><html lang="zh-Hans">${head}<body style="font-family:'Noto Serif SC'">八长<b>门</b>`,
    );
    assert.is(withoutSpace((await readPdf(pdf)).text), "八长门");
    for (const name of ["NotoSerifSC-Regular", "NotoSerifSC-Bold"]) assert.ok(Buffer.from(pdf).includes(name), name);
  });
});

test.run();
