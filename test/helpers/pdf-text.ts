// A PDF → the text of its pages without the running matter in their margins, by pdf.js and by poppler.
import { spawnSync } from "node:child_process";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { page } from "../../src/write/look.ts";
import { solid } from "./parse-html.ts";

const point = 72 / 25.4;
/** Points between which the text stands, from the foot of the page. */
const foot = page.margin.bottom * point;
const head = (page.height - page.margin.top) * point;

/** What pdf.js reads between the margins, without white space. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  // pdf.js takes the buffer away from its owner.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  let text = "";
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!("str" in item)) continue;
      const base = Number(item.transform[5]);
      if (base > foot && base < head) text += item.str;
    }
  }
  await task.destroy();
  return solid(text);
}

let told = false;

/** What poppler reads there, likewise; undefined, with one printed line, where it isn't installed. */
export function popplerText(pdf: Uint8Array): string | undefined {
  const [top, height] = [page.margin.top, page.height - page.margin.top - page.margin.bottom];
  const crop = ["-x", 0, "-y", Math.round(top * point), "-W", 596, "-H", Math.round(height * point)].map(String);
  const run = spawnSync("pdftotext", ["-raw", ...crop, "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error === undefined && run.status === 0) return solid(run.stdout);
  if (!told) console.log("not run: pdftotext is not installed");
  told = true;
  return undefined;
}
