// An incident file that passes the gate → its final files and a receipt; nothing where it does not pass.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Notice } from "../notice/tree.ts";
import { hasErrors, type Problem, problem } from "../problem.ts";
import { gate } from "../publish/gate.ts";
import { hashOf, type Receipt, type ReceiptFile, writeReceipt } from "../publish/receipt.ts";
import { formats } from "../write/index.ts";
import { applyRules, type RuleOptions } from "./apply-rules.ts";
import { checkGlyphs } from "./check-glyphs.ts";
import { packageVersion } from "./home.ts";
import { findInputs } from "./inputs.ts";
import type { LoadedIncident, Pipeline } from "./pipeline.ts";
import { readReviewStates } from "./review-state.ts";
import { writeFile } from "./write-file.ts";
import { openWriters, type Writers } from "./writers.ts";

export type PublishOptions = RuleOptions & {
  approvedBy: string;
  approvedOn?: string | undefined;
  out: string;
  browser?: string | undefined;
  sandbox: boolean;
};

/** What was written, the receipt last; nothing where the gate refused. `found` is all that the gate looked at. */
export type Published = {
  file: string;
  written: readonly string[];
  receipt?: Receipt;
  receiptFile?: string;
  problems: readonly Problem[];
};

/** Makes everything in memory, then writes it: a set that is not whole is none. */
export async function publishIncident(pipeline: Pipeline, arg: string, options: PublishOptions): Promise<Published> {
  const { inputs, problems } = findInputs([arg]);
  const [input, second] = inputs;
  if (second !== undefined) problems.push(problem("publish-one", { file: arg }));
  if (input === undefined || hasErrors(problems)) return { file: arg, written: [], problems };
  const { file, name } = input;
  const loaded = await pipeline.load(file, name);
  problems.push(...pipeline.problems, ...loaded.problems);
  if (loaded.value === undefined) return { file, written: [], problems };
  const incident = asPublished(loaded.value);
  const { notices, problems: found } = await pipeline.inspect(incident, {});
  const rules = await applyRules(incident, notices, options);
  problems.push(...found, ...rules, ...(await checkGlyphs(notices, incident.places.placeOf)));
  const refused = gate({
    ...{ file, problems },
    stale: staleFiles(options.out, name, file),
    unapplied: Object.entries(readReviewStates(options.out, name))
      .filter(([, { unapplied, settled }]) => unapplied > 0 && settled === undefined)
      .map(([copy, { unapplied }]) => ({ file: copy, count: unapplied })),
  });
  if (refused.length > 0) return { file, written: [], problems: refused };

  const writers = openWriters(options);
  try {
    const made = await makeAll(notices, name, writers);
    if (hasErrors(made.problems)) return { file, written: [], problems: made.problems };
    const receipt = receiptOf(incident, notices, rules, made.files, options, pipeline);
    return writeAll(join(options.out, name, "published"), { file, name, receipt, made: made.files, problems });
  } finally {
    await writers.close();
  }
}

/** The incident as it will be when it is out: rules of published notices apply, and no draft is spoken of. */
function asPublished(loaded: LoadedIncident): LoadedIncident {
  const { incident } = loaded;
  return { ...loaded, incident: { ...incident, notice: { ...incident.notice, status: "published" } } };
}

/** Files of this incident that lie among the results and are older than its file. */
function staleFiles(out: string, name: string, file: string): string[] {
  const folder = join(out, name);
  if (!existsSync(folder)) return [];
  const changed = statSync(file).mtimeMs;
  return readdirSync(folder)
    .filter((entry) => /\.(?:html|pdf|docx)$/.test(entry) && entry.startsWith(`${name}.`))
    .map((entry) => join(folder, entry))
    .filter((path) => statSync(path).mtimeMs < changed);
}

type Made = { entry: ReceiptFile; bytes: Uint8Array };

async function makeAll(
  notices: readonly Notice[],
  name: string,
  writers: Writers,
): Promise<{ files: Made[]; problems: Problem[] }> {
  const files: Made[] = [];
  const problems: Problem[] = [];
  for (const notice of notices) {
    const { locale } = notice;
    for (const format of formats) {
      const { value: bytes, problems: found } = await writers.write(format, notice, {
        purpose: "publication",
      });
      problems.push(...found);
      if (bytes === undefined) continue;
      const entry = { file: `${name}.${locale}.${format.extension}`, locale, format: format.name };
      files.push({ entry: { ...entry, bytes: bytes.length, sha256: hashOf(bytes) }, bytes });
    }
  }
  return { files, problems };
}

function receiptOf(
  { name, file, bytes, incident, template }: LoadedIncident,
  notices: readonly Notice[],
  rules: readonly Problem[],
  made: readonly Made[],
  { approvedBy, approvedOn, asOf, jurisdictions }: PublishOptions,
  { catalog }: Pipeline,
): Receipt {
  const warnings: Record<string, number> = {};
  for (const { code, severity } of rules) if (severity === "warning") warnings[code] = (warnings[code] ?? 0) + 1;
  const entries = incident.review ?? [];
  const today = asOf ?? incident.notice.date;
  return {
    ...{ receipt: "breach-notice", version: 1 },
    incident: { name, file: file.split(/[\\/]/).at(-1) ?? file, sha256: hashOf(bytes) },
    notice: {
      ...{ template, locales: notices.map(({ locale }) => locale) },
      title: Object.fromEntries(notices.map(({ locale, title }) => [locale, title])),
      ...(incident.notice.date === undefined ? {} : { date: incident.notice.date }),
    },
    approved: { by: approvedBy, ...(approvedOn === undefined ? {} : { on: approvedOn }) },
    made: { with: `breach-notice ${packageVersion()}`, node: `Node.js ${process.version}`, templates: catalog.hash },
    checked: {
      jurisdictions: [...(jurisdictions ?? incident.legal?.jurisdictions ?? ["jp"])],
      ...(today === undefined ? {} : { asOf: today }),
      warnings,
      accepted: (incident.internal?.accepted ?? []).map(({ rule, reason }) => ({ rule, reason })),
      comments: entries.filter((entry) => "comment" in entry).length,
      lookedAt: entries.filter((entry) => "look-at" in entry).length,
    },
    files: made.map(({ entry }) => entry),
  };
}

type ToWrite = { file: string; name: string; receipt: Receipt; made: readonly Made[]; problems: readonly Problem[] };

/** The receipt last: where it lies, all that it speaks of does. */
function writeAll(folder: string, { file, name, receipt, made, problems }: ToWrite): Published {
  const receiptFile = join(folder, `${name}.receipt.json`);
  const written: string[] = [];
  const all = [
    ...made.map(({ entry, bytes }) => ({ path: join(folder, entry.file), bytes })),
    { path: receiptFile, bytes: new TextEncoder().encode(writeReceipt(receipt)) },
  ];
  for (const { path, bytes } of all) {
    const failed = writeFile(path, bytes);
    if (failed !== undefined) return { file, written, problems: [...problems, failed] };
    written.push(path);
  }
  return { file, written, receipt, receiptFile, problems };
}
