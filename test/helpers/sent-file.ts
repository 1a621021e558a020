// An incident's notice → the Word file for review as it goes out, and as it is read back: made once for each.
import { documentWords } from "../../src/commands/document-words.ts";
import { lentForReview } from "../../src/commands/review-matter.ts";
import { readDocx } from "../../src/review/read.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { loadIncident, pipeline } from "./every-notice.ts";

export type SentFile = { bytes: Uint8Array; sent: Reviewed };

const made = new Map<string, Promise<SentFile>>();
const words = documentWords();

/** The file of an incident of incidents/ in one language, by its own template unless told. */
export function sentFile(name: string, locale: string, template?: string): Promise<SentFile> {
  const key = `${name} ${locale} ${template}`;
  const known = made.get(key) ?? make(name, locale, template);
  made.set(key, known);
  return known;
}

async function make(name: string, locale: string, template: string | undefined): Promise<SentFile> {
  const pipe = await pipeline();
  const loaded = await loadIncident(name);
  const { value: notice, problems } = pipe.compose(loaded, { locale, template: template ?? loaded.template });
  if (notice === undefined) throw new Error(JSON.stringify(problems));
  const bytes = await writeDocx(notice, lentForReview(loaded, notice, [], pipe.catalog, words(locale)));
  const { value: sent } = await readDocx(bytes, `${name}.docx`);
  if (sent === undefined) throw new Error(`${name} can't be read back`);
  return { bytes, sent };
}
