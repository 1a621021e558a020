// A fresh page to whether it prints our fonts: without any, a browser prints blank pages and says nothing.

import { families } from "./families.ts";
import type { QuietPage } from "./quiet-page.ts";

/** Prints one kanji in the first bundled family and looks for that font in the PDF. */
export async function selfTest(page: QuietPage): Promise<boolean> {
  const [{ name }] = families;
  const pdf = Buffer.from(
    await page.print(`<!doctype html><title>-</title><p style="font-family:'${name}'">&#x8a66;</p>`),
  );
  // The embedded font file, and its name in the PDF: `AAAAAA+BIZUDPMincho-Regular`.
  return pdf.includes("/FontFile2") && pdf.includes(`+${name.replaceAll(" ", "")}`);
}
