// A returned file → the version it was made from: the incident file of then, and the very Word file that went out.
import type { Notice } from "../notice/tree.ts";
import { type Found, type Problem, problem } from "../problem.ts";
import type { Exported, Reviewed } from "../review/reviewed.ts";
import { documentWords } from "./document-words.ts";
import { findIncident } from "./find-incident.ts";
import { type LoadedIncident, loadBytes, type Pipeline } from "./pipeline.ts";
import { readReturned } from "./read-returned.ts";
import { lentForReview } from "./review-matter.ts";
import { findSent, type Sent as SentFile } from "./sent.ts";

export type SentVersion = {
  /** The file as it went out, read as the returned one was. */
  sent: Reviewed;
  /** The incident of then. */
  before: LoadedIncident;
  /** The incident file as it is now. */
  now: LoadedIncident;
};

/** What was named on the command line, and where results are kept. */
export type SentOptions = { incident?: string | undefined; sent?: string | undefined; out: string };

/** Finds it; told what was not found, and what was made anew because only a part was. */
export async function sentVersion(
  returned: Reviewed,
  options: SentOptions,
  pipeline: Pipeline,
): Promise<Found<SentVersion>> {
  const named = options.sent === undefined ? undefined : await readReturned(options.sent);
  if (named !== undefined && named.value === undefined) return { problems: named.problems };
  const exported = named?.value?.exported ?? returned.exported;
  const { file } = returned;
  if (exported === undefined) return { problems: [problem("review-not-ours", { file })] };
  const { incident: name, template, locale } = exported;
  const hash = exported.sources["incident"] ?? "";
  const incidentFile = findIncident(name, file, options.incident);
  if (incidentFile === undefined) return { problems: [problem("review-no-incident", { file }, { name })] };
  const now = await pipeline.load(incidentFile, name);
  if (now.value === undefined) return { problems: now.problems };

  const places = { out: options.out, file: incidentFile, incident: name, template, locale, reviewed: file };
  const found = findSent(hash, places);
  if (found === undefined)
    return { problems: [problem("review-version-unknown", { file }, { hash: hash.slice(0, 8), name })] };
  // Mostly nobody has touched it since.
  const isSame = Buffer.compare(found.yaml, now.value.bytes) === 0;
  const before = isSame ? now : loadBytes(found.yaml, incidentFile, name);
  if (before.value === undefined) return { problems: before.problems };

  const problems: Problem[] = [];
  let sent = named?.value ?? (await keptDocument(found.documents, exported));
  if (sent === undefined) {
    const composed = pipeline.compose(before.value, { locale, template });
    if (composed.value === undefined) return { problems: composed.problems };
    if ((exported.sources["templates"] ?? "") !== pipeline.catalog.hash)
      problems.push(problem("review-templates-changed", { file }, {}, { severity: "warning" }));
    const again = await madeAgain(before.value, composed.value, pipeline);
    if (again.value === undefined) return { problems: again.problems };
    sent = again.value;
  }
  return { value: { sent, before: before.value, now: now.value }, problems };
}

/** Of the documents kept of that version, the one made with the same templates. */
async function keptDocument(documents: SentFile["documents"], { sources }: Exported): Promise<Reviewed | undefined> {
  const { readDocx } = await import("../review/read.ts");
  for (const { file, bytes } of documents) {
    const { value } = await readDocx(bytes, file);
    if (value?.exported !== undefined && value.exported.sources["templates"] === sources["templates"]) return value;
  }
  return undefined;
}

/** The Word file of then, made again: the same bytes as long as the templates are the same. */
async function madeAgain(before: LoadedIncident, notice: Notice, { catalog }: Pipeline): Promise<Found<Reviewed>> {
  const [{ writeDocx }, { readDocx }] = await Promise.all([
    import("../write/docx/index.ts"),
    import("../review/read.ts"),
  ]);
  const bytes = await writeDocx(notice, lentForReview(before, notice, [], catalog, documentWords()(notice.locale)));
  return readDocx(bytes, before.file);
}
