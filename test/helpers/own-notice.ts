// An incident that has a reading → its notice in its own template and language, read back from every format and held against the reading.
import { markIncident } from "../../src/incident/fact.ts";
import type { Incident } from "../../src/incident/schema.ts";
import { factsOf } from "../../src/notice/facts.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { type Printing, writePdf } from "../../src/write/pdf.ts";
import { composeOne, loadIncident, pipeline } from "./every-notice.ts";
import { solid } from "./parse-html.ts";
import { pdfText, popplerText } from "./pdf-text.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { docxOutline, outlineLine, readingOutline } from "./read-outline.ts";
import { type Reading, readingNames, readReading } from "./reading.ts";
import { type KnownWords, scanNotice } from "./scan-notice.ts";
import { derivedKeys, factDifferences, textDifferences, wantedSet } from "./typed-set.ts";

/** Where a notice differs from its reading, in lines; none where it says what was read. */
export type Differences = readonly string[];

/** What holds notices of one incident against its reading. */
export type OwnNotice = {
  reading: Reading;
  incident: Incident;
  /** The notice of the incident, or of the incident as changed; throws where it doesn't compose. */
  notice(changed?: Incident): Promise<Notice>;
  html(notice: Notice): Differences;
  docx(notice: Notice): Promise<Differences>;
  /** By pdf.js; by poppler, whose absence is no difference; or by whichever is quickest of those there are. */
  pdf(notice: Notice, printer: Printing, by?: "pdf.js" | "poppler" | "quickest"): Promise<Differences>;
};

/** Everything that any reading calls by a name though a locale words it. */
const named = new Set(readingNames().flatMap((name) => [...wantedSet(readReading(name)).terms]));

/** Reads an incident and its reading. */
export async function ownNotice(name: string): Promise<OwnNotice> {
  const reading = readReading(name);
  const loaded = await loadIncident(name);
  const wanted = wantedSet(reading);
  const outline = readingOutline(reading.outline);
  const known = await knownWords(reading);
  const inText = (text: string, { children }: Notice): string[] =>
    textDifferences(wanted, scanNotice(text, known), derivedKeys(factsOf({ children })));
  return {
    reading,
    incident: loaded.incident,
    async notice(changed = loaded.incident) {
      const incident = { ...loaded, incident: changed, marked: markIncident(changed) };
      return (await composeOne(incident, reading.template, reading.locale)).notice();
    },
    html(notice) {
      const read = readHtml(writeHtml(notice));
      return [
        ...outlineDifferences(outline, read.outline.map(outlineLine)),
        ...factDifferences(wanted, read.facts, named),
        ...inText(read.text, notice),
      ];
    },
    async docx(notice) {
      const read = await readDocx(await writeDocx(notice));
      // The value from the exported list, what is shown from the control.
      const facts = read.listed.map((fact, index) => ({ ...fact, text: read.controls[index]?.text ?? "" }));
      return [
        ...outlineDifferences(outline, docxOutline(read)),
        ...factDifferences(wanted, facts, named),
        ...inText(solid(read.text), notice),
      ];
    },
    async pdf(notice, printer, by = "pdf.js") {
      const pdf = await writePdf(writeHtml(notice), notice.date, printer);
      const read = by === "pdf.js" ? undefined : popplerText(pdf);
      const text = read ?? (by === "poppler" ? undefined : await pdfText(pdf));
      return text === undefined ? [] : inText(text, notice);
    },
  };
}

async function knownWords({ facts, locale }: Reading): Promise<KnownWords> {
  const words = (await pipeline()).catalog.locales.get(locale)?.terms["item"] ?? {};
  return {
    names: facts.filter(({ kind, term }) => kind === "names" && term === undefined).map(({ value }) => value),
    items: new Map(
      Object.entries(words).map(([id, word]) => [id, typeof word === "string" ? [word] : Object.values(word)]),
    ),
  };
}

/** The first line where two outlines part. */
function outlineDifferences(wanted: readonly string[], read: readonly string[]): string[] {
  const at = Array.from({ length: Math.max(wanted.length, read.length) }, (_, index) => index).find(
    (index) => wanted[index] !== read[index],
  );
  return at === undefined ? [] : [`outline, entry ${at + 1}: wanted "${wanted[at]}", read "${read[at]}"`];
}
