// A PDF to the text that its readers see, by pdf.js and by poppler, and to what it says about itself.

import { spawnSync } from "node:child_process";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** `tags`: the roles of the structure tree in reading order. `outline`: the bookmarks, from top to bottom. */
export type PdfFacts = {
  text: string;
  title: string;
  lang: string;
  pages: number;
  dates: [created: string, modified: string];
  tags: string[];
  outline: string[];
};

/** What pdf.js reads, page after page. White space isn't to be relied on. */
export async function readPdf(pdf: Uint8Array): Promise<PdfFacts> {
  // pdf.js takes the buffer away from its owner.
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  // pdf.js types the information dictionary as a bare object.
  const { Title, Language, CreationDate, ModDate } = info as Record<string, string | undefined>;
  const texts: string[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    texts.push(content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    collect(await page.getStructTree(), tags);
  }
  const outline: string[] = [];
  flatten((await document.getOutline()) ?? [], outline);
  const facts = { text: texts.join("\n"), title: Title ?? "", lang: Language ?? "", pages: document.numPages };
  await document.destroy();
  return { ...facts, dates: [CreationDate ?? "", ModDate ?? ""], tags, outline };
}

/** What poppler's pdftotext reads; undefined, with one printed line, where it isn't installed. */
export function readWithPoppler(pdf: Uint8Array): string | undefined {
  const run = spawnSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error === undefined && run.status === 0) return run.stdout;
  console.log("not run: pdftotext is not installed");
  return undefined;
}

/** Text for comparison: readers disagree about white space, and about nothing else. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}

type Node = { role?: string; children?: readonly unknown[] };

function collect(node: Node | null, tags: string[]): void {
  if (node === null) return;
  if (node.role !== undefined && node.role !== "Root") tags.push(node.role);
  // Leaves are content references without a role.
  for (const child of node.children ?? []) collect(child as Node, tags);
}

function flatten(items: readonly { title: string; items: unknown[] }[], titles: string[]): void {
  for (const item of items) {
    titles.push(item.title);
    // pdf.js leaves the children of a bookmark untyped.
    flatten(item.items as { title: string; items: unknown[] }[], titles);
  }
}
