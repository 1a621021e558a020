// Every notice → SHA-256 of its HTML and Word file, and of the PDF of each in its own template and language. Run by itself it prints them as JSON;
// with `backwards`, having written them in the opposite order.
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { openPrinter } from "../../src/browser/printer.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { writePdf } from "../../src/write/pdf.ts";
import { everyNotice } from "./every-notice.ts";

/** By `2018-ks-factory as itemised in ja.html`; `hour` is the local hour at the epoch, so that a time zone shows. */
export type Hashes = { hour: number; files: Record<string, string> };

const hash = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** Composes and writes them all, the last first where `backwards`: what was written before must make no difference. */
export async function hashNotices(backwards = false): Promise<Hashes> {
  const { value: printer, problems } = await openPrinter();
  if (printer === undefined) throw new Error(JSON.stringify(problems));
  const files: Record<string, string> = {};
  const all = await everyNotice();
  for (const one of backwards ? all.toReversed() : all) {
    const notice = one.notice();
    const html = writeHtml(notice);
    files[`${one.name}.html`] = hash(html);
    files[`${one.name}.docx`] = hash(await writeDocx(notice));
    if (one.own && one.source) files[`${one.name}.pdf`] = hash(await writePdf(html, notice.date, printer));
  }
  await printer.close();
  return { hour: new Date(0).getHours(), files };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(JSON.stringify(await hashNotices(process.argv[2] === "backwards")));
}
