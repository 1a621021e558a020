// The parts of a rendering → milliseconds for each, in a process that is warm.
import { preparePipeline } from "../src/commands/pipeline.ts";
import { openWriters } from "../src/commands/writers.ts";
import type { Notice } from "../src/notice/tree.ts";
import { formats } from "../src/write/index.ts";

/** Milliseconds a notice; `pages` is the mean of the PDFs. */
export type Warm = { composeHtml: number; compose: number; docx: number; pdf?: number; pages?: number; why?: string };

/** Measures every incident in its own template in these files, in all languages it is written in; each part over some seconds. */
export async function warm(files: readonly string[]): Promise<Warm> {
  const pipeline = await preparePipeline();
  const loaded = (await Promise.all(files.map((file) => pipeline.load(file, file)))).flatMap(
    ({ value }) => value ?? [],
  );
  const wanted = loaded.flatMap((incident) => incident.locales.map((locale) => ({ incident, locale })));
  const compose = () => wanted.flatMap(({ incident, locale }) => pipeline.compose(incident, { locale }).value ?? []);
  const notices = compose();
  const [html, pdf, docx] = ["html", "pdf", "docx"].map((name) => formats.find((format) => format.name === name));
  if (html === undefined || pdf === undefined || docx === undefined) throw new Error("bench: a format is gone");
  const writers = openWriters({ sandbox: true });
  const writeAll = (format: typeof html) => async () => {
    for (const notice of notices) await writers.write(format, notice);
  };
  const result: Warm = {
    compose: await perNotice(notices, async () => void compose()),
    composeHtml: await perNotice(notices, async () => {
      for (const notice of compose()) await writers.write(html, notice);
    }),
    docx: await perNotice(notices, writeAll(docx)),
  };
  const first = await writers.write(pdf, notices[0] as Notice); // there is one: an empty list would have thrown above
  if (first.value === undefined) return { ...result, why: first.problems.map((problem) => problem.code).join(", ") };
  let pages = 0;
  result.pdf = await perNotice(notices, async () => {
    const made = await Promise.all(notices.map((notice) => writers.write(pdf, notice)));
    pages = made.reduce((sum, { value }) => sum + pagesOf(value), 0) / notices.length;
  });
  await writers.close();
  return { ...result, pages };
}

/** Runs until it is warm, then for three seconds, and gives milliseconds a notice. */
async function perNotice(notices: readonly unknown[], run: () => Promise<void>): Promise<number> {
  if (notices.length === 0) throw new Error("bench: no incident composes");
  const until = async (ms: number): Promise<number> => {
    const start = performance.now();
    let rounds = 0;
    while (performance.now() - start < ms) {
      await run();
      rounds++;
    }
    return (performance.now() - start) / rounds / notices.length;
  };
  await until(1500);
  return until(3000);
}

/** The number of pages, from the page tree's own count. */
function pagesOf(pdf: Uint8Array | undefined): number {
  const counts = [
    ...Buffer.from(pdf ?? [])
      .toString("latin1")
      .matchAll(/\/Type \/Pages\s*\/Count (\d+)/g),
  ].map(([, count]) => Number(count));
  return Math.max(0, ...counts);
}
