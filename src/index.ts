// The library's door: the verbs of the command line as functions that give data and print nothing.
import { type CheckOptions, type CheckRun, checkFiles } from "./commands/check-files.ts";
import { type DeadlineOptions, type DeadlinesRun, deadlinesOfFiles } from "./commands/deadlines-file.ts";
import { type Diagnosis, diagnose } from "./commands/diagnose.ts";
import { loadIncident, preparePipeline } from "./commands/pipeline.ts";
import type { Published, PublishOptions } from "./commands/publish-files.ts";
import type { RedlineChoice, RedlineRun } from "./commands/redline-files.ts";
import { type RenderOptions, type RenderRun, renderFiles } from "./commands/render-files.ts";
import type { ReviewOptions, ReviewRun } from "./commands/review-files.ts";
import type { Verified } from "./commands/verify-receipt.ts";
import type { Answers } from "./draft/answers.ts";
import type { Draft } from "./draft/incident-text.ts";
import type { Problem } from "./problem.ts";
import { type FormatName, formats } from "./write/index.ts";

export type { Jurisdiction } from "./check/rule.ts";
export type { RuleOptions } from "./commands/apply-rules.ts";
export type { Checked, CheckOptions, CheckRun } from "./commands/check-files.ts";
export type { DeadlineOptions, DeadlinesRun } from "./commands/deadlines-file.ts";
export type { Diagnosis } from "./commands/diagnose.ts";
export type { LoadedIncident, Pipeline, WantedNotices } from "./commands/pipeline.ts";
export type { Published, PublishOptions } from "./commands/publish-files.ts";
export type { RedlineChoice, Redlined, RedlineRun } from "./commands/redline-files.ts";
export type { Rendered, RenderRun } from "./commands/render-files.ts";
export type { ReviewedFile, ReviewOptions, ReviewRun } from "./commands/review-files.ts";
export type { Verified } from "./commands/verify-receipt.ts";
export { openWriters, type Writers, type WritersOptions } from "./commands/writers.ts";
export type { Answers } from "./draft/answers.ts";
export type { Draft } from "./draft/incident-text.ts";
export type { Incident } from "./incident/schema.ts";
export type { Deadline, Deadlines } from "./law/deadlines.ts";
export type { Block, Fact, Inline, LocaleTag, Notice } from "./notice/tree.ts";
export { type Found, hasErrors, type Place, type Problem, type Severity, type Source } from "./problem.ts";
export type { Receipt } from "./publish/receipt.ts";
export type { Change, Review } from "./review/change.ts";
export { type FormatName, formats } from "./write/index.ts";
export { preparePipeline };

/** As on the command line: all formats (with `purpose: "review"` DOCX, and no other), into `out`, with the browser in its sandbox, unless told. */
export type RenderChoice = Partial<Omit<RenderOptions, "formats">> & {
  formats?: readonly FormatName[];
  signal?: AbortSignal;
};

/** The text of an incident file that says these answers and marks the rest TODO; `language` is that of its comments, `schema` leads from it to the JSON Schema. */
export async function begin(
  answers: Answers,
  { language = "en", schema = "incident.schema.json" }: { language?: string; schema?: string } = {},
): Promise<Draft> {
  const [{ incidentText }, { draftWords }] = await Promise.all([
    import("./draft/incident-text.ts"),
    import("./commands/draft-words.ts"),
  ]);
  return incidentText(answers, schema, draftWords(language).say);
}

/** Writes the documents of incident files, and of every YAML in folders. */
export async function render(files: readonly string[], choice: RenderChoice = {}): Promise<RenderRun> {
  const { formats: names, signal, ...options } = choice;
  const forReview = options.purpose === "review";
  const asked = names ?? (forReview ? ["docx"] : undefined);
  const wanted = formats.filter((format) => asked === undefined || asked.includes(format.name));
  const known = formats.map((format) => format.name);
  for (const name of names ?? [])
    if (!known.includes(name)) throw new TypeError(`unknown format ${name}; there are ${known.join(", ")}`);
  if (forReview && wanted.some(({ name }) => name !== "docx")) throw new TypeError("for review there is DOCX alone");
  return renderFiles(
    await preparePipeline(),
    files,
    { out: "out", sandbox: true, ...options, formats: wanted },
    signal,
  );
}

/** Finds every problem of incident files, and of every YAML in folders. */
export async function check(
  files: readonly string[],
  options: CheckOptions & { signal?: AbortSignal } = {},
): Promise<CheckRun> {
  return checkFiles(await preparePipeline(), files, options, options.signal);
}

/** What the law makes due of each incident, and how it stands; no legal advice. */
export async function deadlines(
  files: readonly string[],
  options: DeadlineOptions = {},
): Promise<{ incidents: DeadlinesRun[]; problems: Problem[] }> {
  return deadlinesOfFiles(loadIncident, files, options);
}

/** What counsel changed and asked in Word files that came back; with `apply` planned, and with `write` written into the incident files. */
export async function review(files: readonly string[], options: Partial<ReviewOptions> = {}): Promise<ReviewRun> {
  const { reviewFiles } = await import("./commands/review-files.ts");
  return reviewFiles(await preparePipeline(), files, { out: "out", ...options });
}

/** Writes the final files of an incident and their receipt, or nothing and every reason why not. */
export async function publish(
  file: string,
  options: Partial<PublishOptions> & Pick<PublishOptions, "approvedBy">,
): Promise<Published> {
  const { publishIncident } = await import("./commands/publish-files.ts");
  return publishIncident(await preparePipeline(), file, { out: "out", sandbox: true, ...options });
}

/** Whether a receipt and the files beside it are as they were approved. */
export async function verify(receipt: string): Promise<Verified> {
  const { verifyReceipt } = await import("./commands/verify-receipt.ts");
  return verifyReceipt(receipt);
}

/** What this machine has and lacks; starts the browser once. */
export async function doctor(options: { browser?: string; sandbox?: boolean } = {}): Promise<Diagnosis> {
  return diagnose({ executable: options.browser, noSandbox: options.sandbox === false });
}

/** The JSON Schema (draft-07) of the incident file. */
export async function schema(): Promise<object> {
  const [{ incidentJsonSchema }, { schemaWords }] = await Promise.all([
    import("./incident/json-schema.ts"),
    import("./commands/schema-words.ts"),
  ]);
  return incidentJsonSchema(schemaWords());
}

/**
 * Writes what differs between two incident files, revisions of one (`a.yaml@HEAD~3`) or two Word files, as on the command line: a Word file
 * with tracked changes and a page, into `out`, unless told.
 */
export async function redline(old: string, now: string, choice: Partial<RedlineChoice> = {}): Promise<RedlineRun> {
  const { isWordFile, redlineFiles } = await import("./commands/redline-files.ts");
  if (isWordFile(old) !== isWordFile(now)) throw new TypeError("an incident file and a Word file can't be compared");
  return redlineFiles(old, now, { formats: ["docx", "html"], out: "out", ...choice });
}
