// Two Word files → their redline, and what its two views and its page say beside what the two files say.
import * as assert from "uvu/assert";
import { paragraphsIn, seenText, type View } from "../../src/review/compare/view.ts";
import type { DocxPackage } from "../../src/review/open.ts";
import { openDocx } from "../../src/review/open.ts";
import { readPackage } from "../../src/review/read.ts";
import { redlinePage } from "../../src/review/redline/page.ts";
import { type Redline, redline } from "../../src/review/redline.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { documentOf, makeDocx } from "./make-docx.ts";

export const hand = { author: "\u7530\u4e2d <t&co>", date: "2026-04-09T10:30:00Z" };

/** The package; throws with its problem. */
export async function opened(bytes: Uint8Array, file = "a.docx"): Promise<DocxPackage> {
  const { value, problems } = await openDocx(bytes, file);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

/** The redline of two files, of which both views are held against the files, by our own reader and in the page. */
export async function redlined(old: Uint8Array, now: Uint8Array, locale = "ja"): Promise<Redline> {
  const [before, after] = [await opened(old, "old.docx"), await opened(now, "new.docx")];
  const result = redline(before, after, { hand, locale });
  const back = read(await opened(result.docx, "redline.docx"));
  assert.equal(lines(back, "original"), lines(read(before), "current"), "rejected it is the old file");
  assert.equal(lines(back, "current"), lines(read(after), "current"), "accepted it is the new file");
  const page = pageOf(result, locale);
  assert.equal(pageLines(page, "ins"), lines(read(before), "current").map(plain), "the page without what is new");
  assert.equal(pageLines(page, "del"), lines(read(after), "current").map(plain), "the page without what is gone");
  return result;
}

/** The same of two bodies, with further parts of both; gives the body of the redline as XML too. */
export async function redlinedBodies(
  old: string,
  now: string,
  parts: { old?: Record<string, string>; now?: Record<string, string> } = {},
): Promise<Redline & { xml: string }> {
  const file = (body: string, more: Record<string, string> = {}) =>
    makeDocx({ "word/document.xml": documentOf(body), ...more });
  const result = await redlined(file(old, parts.old), file(now, parts.now));
  const text = (await opened(result.docx)).text("word/document.xml") ?? "";
  return { ...result, xml: text.replace(/^[\s\S]*<w:body>|<w:sectPr\/><\/w:body>[\s\S]*$/g, "") };
}

export function read(file: DocxPackage): Reviewed {
  const { value, problems } = readPackage(file);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

/** The paragraphs of a view that say something. */
export function lines({ paragraphs }: Reviewed, view: View): string[] {
  return paragraphsIn(paragraphs, view)
    .map(({ of }) => of.map((one) => seenText(one, view)).join(""))
    .filter((text) => text !== "");
}

/** The page as a test makes it: words are their keys. */
export function pageOf(
  { compared, changes, labels }: Redline,
  locale: string,
  names = { old: "old", now: "new" },
): string {
  const say = (key: string, params: Record<string, string | number> = {}): string =>
    [key, ...Object.values(params)].join(" ");
  return redlinePage(compared, { ...names, locale, lang: "en", hand, changes, labels, say });
}

const plain = (text: string): string => text.replaceAll("\n", " ").replaceAll("\t", " ");

/** The paragraphs of the page without the elements of one name, breaks as spaces. */
function pageLines(page: string, without: "ins" | "del"): string[] {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  return [...main.matchAll(/<p[^>]*>(.*?)<\/p>/gs)]
    .map(([, inside = ""]) =>
      inside
        .replace(new RegExp(`<${without}>.*?</${without}>`, "gs"), "")
        .replace(/<span class="label">.*?<\/span> /g, "")
        .replaceAll("<br>", " ")
        .replace(/<[^>]*>/g, "")
        .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole),
    )
    .filter((text) => text !== "");
}
