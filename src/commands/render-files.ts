// Incident files → their documents on disk: several incidents at a time, one bad incident never stopping the rest.
import { join } from "node:path";
import type { Notice } from "../notice/tree.ts";
import { hasErrors, type Problem } from "../problem.ts";
import type { Format } from "../write/index.ts";
import { applyRules, type RuleOptions, toldWhileRendering } from "./apply-rules.ts";
import { oncePerPlace } from "./by-language.ts";
import { checkGlyphs } from "./check-glyphs.ts";
import { findInputs, type Input, withoutClashes } from "./inputs.ts";
import { type Hearing, type Lane, runLanes } from "./lanes.ts";
import type { Pipeline } from "./pipeline.ts";
import { missingPrograms } from "./report.ts";
import type { ReviewRun } from "./review-run.ts";
import type { Outgoing } from "./sent.ts";
import { threadsFor } from "./thread-count.ts";
import { writeFile } from "./write-file.ts";
import { openWriters, type Writers } from "./writers.ts";

export type RenderOptions = RuleOptions & {
  /** Languages; each incident's own unless given. */
  locales?: readonly string[] | undefined;
  formats: readonly Format[];
  /** `draft` unless told; for review only DOCX. */
  purpose?: "draft" | "review" | undefined;
  /** A template other than the incident's own. */
  template?: string | undefined;
  /** The folder for the results. */
  out: string;
  /** The path of a browser to print with, instead of the one that comes with us. */
  browser?: string | undefined;
  /** False starts the browser without its sandbox. */
  sandbox: boolean;
  /** How many threads to work in; as many as make it quick unless given. PDFs, and what is for review, are made in one. */
  threads?: number | undefined;
  /** Hears that an incident is begun; `number` counts from 1. */
  onStart?: ((incident: string, number: number, all: number) => void) | undefined;
  /** Hears of each incident when it is done, in the order of the files. */
  onDone?: ((rendered: Rendered, number: number, all: number) => void) | undefined;
};

/** What became of one incident: the files written, in the order of languages and formats, or why not; `sent` is where what goes out is kept. */
export type Rendered = { file: string; incident: string; written: string[]; problems: Problem[]; sent?: string };

/** What became of all; `problems` are those of the arguments and the templates. */
export type RenderRun = { incidents: Rendered[]; problems: Problem[] };

/** One document in memory, before anything is written. */
type Document = { path: string; notice: Notice; bytes?: Uint8Array; problems: Problem[] };

/** What became of one, and a fault of ours in it, which must not cost the others; nothing where an abort cut it short. */
type Outcome = { rendered: Rendered; fault?: Error } | undefined;

/** Two: while the browser prints one, the next is composed. More only takes memory. */
const AT_ONCE = 2;

/** Renders every incident the arguments mean. Nothing is written for an incident with errors; an abort ends the run between files. */
export async function renderFiles(
  pipeline: Pipeline,
  args: readonly string[],
  options: RenderOptions,
  signal?: AbortSignal,
): Promise<RenderRun> {
  const { inputs, problems } = withoutClashes(findInputs(args));
  const lending = await openLanes(pipeline, inputs.length, options, signal);
  const all = inputs.length;
  const hearing: Hearing<Input, Outcome> = {
    onStart: ({ name }, at) => options.onStart?.(name, at + 1, all),
    onDone: (outcome, at) => outcome && options.onDone?.(outcome.rendered, at + 1, all),
  };
  try {
    const outcomes = await runLanes(inputs, lending.lanes, hearing, signal);
    const fault = outcomes.find((outcome) => outcome?.fault)?.fault;
    if (fault !== undefined) throw fault;
    return {
      incidents: outcomes.flatMap((outcome) => outcome?.rendered ?? []),
      problems: [...pipeline.problems, ...problems],
    };
  } finally {
    await lending.close();
  }
}

type Lending = { lanes: Lane<Input, Outcome>[]; close(): Promise<void> };

/** Lanes, also in threads beside this one where that is quicker; the browser is one for all, and what is for review is kept together. */
async function openLanes(
  pipeline: Pipeline,
  files: number,
  options: RenderOptions,
  signal: AbortSignal | undefined,
): Promise<Lending> {
  const { onStart: _, onDone: __, formats, ...plain } = options;
  const together = options.purpose === "review" || formats.some((format) => format.needsPrinter);
  const more = together ? 0 : threadsFor(files, options.threads) - 1;
  const here = await openRendering(pipeline, options, signal);
  if (more === 0) return { lanes: Array.from({ length: AT_ONCE }, () => here.render), close: here.close };
  const { openThreads } = await import("./threads.ts");
  const { root } = pipeline.catalog;
  const task = { job: "render", root, options: plain, formats: formats.map(({ name }) => name) } as const;
  const threads = openThreads<Outcome>(task, more);
  return {
    lanes: [...threads.lanes, here.render],
    close: async () => {
      await Promise.all([threads.close(), here.close()]);
    },
  };
}

/** Makes what renders one incident after another, or two at a time; the browser, if one is needed, is started once. */
export async function openRendering(
  pipeline: Pipeline,
  options: RenderOptions,
  signal?: AbortSignal,
): Promise<{ render: Lane<Input, Outcome>; close(): Promise<void> }> {
  const writers = openWriters(options);
  const review =
    options.purpose === "review" ? (await import("./review-run.ts")).openReview(pipeline.catalog) : undefined;
  const render = async (input: Input): Promise<Outcome> => {
    const { file, name } = input;
    try {
      const rendered = await renderOne(pipeline, input, options, writers, review, signal);
      return signal?.aborted && rendered.written.length === 0 ? undefined : { rendered };
    } catch (fault) {
      const message = `${file}: ${fault instanceof Error ? fault.message : fault}`;
      return {
        rendered: { file, incident: name, written: [], problems: [] },
        fault: new Error(message, { cause: fault }),
      };
    }
  };
  return { render, close: () => writers.close() };
}

async function renderOne(
  pipeline: Pipeline,
  { file, name }: Input,
  options: RenderOptions,
  writers: Writers,
  review: ReviewRun | undefined,
  signal: AbortSignal | undefined,
): Promise<Rendered> {
  const rendered: Rendered = { file, incident: name, written: [], problems: [] };
  const loaded = await pipeline.load(file, name);
  rendered.problems.push(...loaded.problems);
  if (loaded.value === undefined || hasErrors(rendered.problems)) return rendered;
  const incident = loaded.value;
  const { notices, problems } = await pipeline.inspect(incident, options);
  const byRules = await applyRules(incident, notices, options);
  const findings = [...loaded.problems, ...problems, ...byRules];
  rendered.problems.push(...oncePerPlace(problems), ...toldWhileRendering(byRules));
  if (options.formats.some((format) => format.needsPrinter))
    rendered.problems.push(...(await checkGlyphs(notices, incident.places.placeOf)));
  if (hasErrors(rendered.problems)) return rendered;

  const template =
    options.template === undefined || options.template === incident.template ? "" : `.${options.template}`;
  const marked = review === undefined ? template : `${template}.review`;
  rendered.problems.push(...(review?.elsewhere(incident, notices, findings) ?? []));
  const wanted = notices.flatMap((notice) => options.formats.map((format) => ({ notice, format })));
  const documents = await allDone(
    wanted.map(async ({ notice, format }): Promise<Document> => {
      const path = join(options.out, name, `${name}${marked}.${notice.locale}.${format.extension}`);
      const { value, problems } = await writers.write(format, notice, review?.lend(incident, notice, findings));
      return { path, notice, problems, ...(value === undefined ? {} : { bytes: value }) };
    }),
  );
  rendered.problems.push(...documents.flatMap((document) => document.problems));
  // A missing browser leaves the other formats right; any other error leaves the incident alone.
  if (hasErrors(rendered.problems.filter((p) => !missingPrograms.has(p.code)))) return rendered;
  const outgoing: Outgoing[] = [];
  for (const { path, notice, bytes } of documents) {
    if (bytes === undefined || signal?.aborted) continue;
    const failed = writeFile(path, bytes);
    if (failed !== undefined) rendered.problems.push(failed);
    else {
      rendered.written.push(path);
      outgoing.push({ template: notice.template, locale: notice.locale, bytes });
    }
  }
  if (review !== undefined && outgoing.length > 0) {
    const { kept, problems } = review.keep(join(options.out, name), incident, outgoing);
    rendered.problems.push(...problems);
    if (problems.length === 0) rendered.sent = kept;
  }
  return rendered;
}

/** All results, or the first fault, but only when every promise has come to its end. */
async function allDone<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
