// Two incident files, revisions of one, or two Word files → redlines on disk, one for each language that both have.
import { readFileSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import type { Notice } from "../notice/tree.ts";
import { hasErrors, type Problem, problem } from "../problem.ts";
import type { DocxPackage } from "../review/open.ts";
import { openDocx, tooLarge } from "../review/open.ts";
import { documentWords } from "./document-words.ts";
import type { LoadedIncident, Pipeline } from "./pipeline.ts";
import { errorCode, writeFile } from "./write-file.ts";

export type RedlineFormat = "docx" | "html";

export type RedlineChoice = {
  /** Languages; those that both have unless given. */
  locales?: readonly string[] | undefined;
  /** A template for both; each incident's own unless given. */
  template?: string | undefined;
  /** In whose name the changes are; `breach-notice` unless given. */
  author?: string | undefined;
  /** The moment of the changes, `2026-04-10T00:00:00Z`; the date of the new notice unless given. Never that of the clock. */
  date?: string | undefined;
  formats: readonly RedlineFormat[];
  /** The folder for the results. */
  out: string;
};

/** One redline: the files written, and how many changes there are. */
export type Redlined = { locale: string; changes: number; written: string[] };

export type RedlineRun = { redlines: Redlined[]; problems: Problem[] };

/** Whether a name is that of a Word file; all others are taken for incident files. */
export function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** Without a date that anybody gave. */
const noMoment = "1980-01-01T00:00:00Z";

/** Compares two files of one kind; `ready` hears what templates and languages there are before they are used. Writes nothing where there are errors. */
export async function redlineFiles(
  old: string,
  now: string,
  choice: RedlineChoice,
  ready: (pipeline: Pipeline) => void = () => undefined,
): Promise<RedlineRun> {
  return isWordFile(now) ? redlineWordFiles(old, now, choice) : redlineIncidents(old, now, choice, ready);
}

async function redlineWordFiles(old: string, now: string, choice: RedlineChoice): Promise<RedlineRun> {
  const run: RedlineRun = { redlines: [], problems: [] };
  const [before, after] = [await openFile(old, run.problems), await openFile(now, run.problems)];
  if (before === undefined || after === undefined) return run;
  const { name } = parse(now);
  const stem = join(choice.out, `${name}.redline`);
  await redlineOne({ ...{ before, after, stem }, old: parse(old).base, now: parse(now).base }, choice, run);
  return run;
}

async function openFile(file: string, problems: Problem[]): Promise<DocxPackage | undefined> {
  const bytes = readWithin(file, problems);
  if (bytes === undefined) return undefined;
  const opened = await openDocx(bytes, file);
  problems.push(...opened.problems);
  return opened.value;
}

function readWithin(file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    const large = tooLarge(statSync(file).size, file);
    if (large === undefined) return readFileSync(file);
    problems.push(large);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    problems.push(problem(reason === "ENOENT" ? "no-such-file" : "cannot-read", { file }, { reason }));
  }
  return undefined;
}

async function redlineIncidents(
  old: string,
  now: string,
  choice: RedlineChoice,
  ready: (pipeline: Pipeline) => void,
): Promise<RedlineRun> {
  const [{ preparePipeline }, { loadVersion }] = await Promise.all([
    import("./pipeline.ts"),
    import("./incident-version.ts"),
  ]);
  const pipeline = await preparePipeline();
  ready(pipeline);
  const run: RedlineRun = { redlines: [], problems: [...pipeline.problems] };
  const [before, after] = [await loadVersion(old), await loadVersion(now)];
  run.problems.push(...before.problems, ...after.problems);
  if (before.value === undefined || after.value === undefined || hasErrors(run.problems)) return run;
  const [was, is] = [before.value, after.value];
  const locales = choice.locales ?? is.locales.filter((locale) => was.locales.includes(locale));
  if (locales.length === 0) run.problems.push(problem("redline-no-common-language", { file: now }, { other: old }));
  for (const locale of locales) {
    const [one, other] = [await noticeOf(was, locale), await noticeOf(is, locale)];
    if (one === undefined || other === undefined) continue;
    const template = other.template === is.template ? "" : `.${other.template}`;
    const stem = join(choice.out, is.name, `${is.name}${template}.redline.${locale}`);
    const files = { before: await drafted(one, old), after: await drafted(other, now), stem, old, now };
    await redlineOne({ ...files, ...(other.date === undefined ? {} : { date: other.date }) }, choice, run);
  }
  return run;

  async function noticeOf(loaded: LoadedIncident, locale: string): Promise<Notice | undefined> {
    const { notices, problems } = await pipeline.inspect(loaded, { locales: [locale], template: choice.template });
    run.problems.push(...problems);
    return hasErrors(problems) ? undefined : notices[0];
  }
}

/** The notice's draft as a Word file, as it is opened. */
async function drafted(notice: Notice, file: string): Promise<DocxPackage> {
  const { writeDocx } = await import("../write/docx/index.ts");
  const { value, problems } = await openDocx(await writeDocx(notice, {}), file);
  if (value === undefined) throw new Error(`our own Word file can't be opened: ${JSON.stringify(problems)}`);
  return value;
}

/** `stem` is the path of the results without an extension; the names are those that the page tells. */
type Pair = { before: DocxPackage; after: DocxPackage; stem: string; old: string; now: string; date?: string };

async function redlineOne({ before, after, stem, old, now, date }: Pair, choice: RedlineChoice, run: RedlineRun) {
  const [{ redline }, { aboutFile }] = await Promise.all([
    import("../review/redline.ts"),
    import("../review/redline/about.ts"),
  ]);
  const is = aboutFile(after);
  const locale = choice.locales?.length === 1 ? (choice.locales[0] ?? "ja") : (is.locale ?? "ja");
  const day = date ?? is.date;
  const moment = choice.date ?? (day === undefined ? noMoment : `${day}T00:00:00Z`);
  const hand = { author: choice.author ?? "breach-notice", date: moment };
  const { docx, compared, labels, changes, problems } = redline(before, after, { hand, locale });
  run.problems.push(...problems);
  const redlined: Redlined = { locale, changes, written: [] };
  for (const format of choice.formats) {
    const path = `${stem}.${format}`;
    const failed = writeFile(path, format === "docx" ? docx : await pageBytes());
    if (failed === undefined) redlined.written.push(path);
    else run.problems.push(failed);
  }
  run.redlines.push(redlined);

  async function pageBytes(): Promise<Uint8Array> {
    const { redlinePage } = await import("../review/redline/page.ts");
    const words = documentWords()(locale);
    const say = (key: string, params?: Record<string, string | number>) => words.say(key, params);
    const lang = words.findAny("redline.page.lang") ?? "en";
    return new TextEncoder().encode(redlinePage(compared, { locale, lang, old, now, hand, changes, labels, say }));
  }
}
