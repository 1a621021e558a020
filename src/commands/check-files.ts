// Incident files → every problem they have: in the file, in the languages asked for, and by the rules.
import type { Problem } from "../problem.ts";
import { applyRules, type RuleOptions } from "./apply-rules.ts";
import { findInputs, type Input } from "./inputs.ts";
import { runLanes } from "./lanes.ts";
import type { Pipeline } from "./pipeline.ts";
import { threadsFor } from "./thread-count.ts";

export type CheckOptions = RuleOptions & {
  /** Languages to check; each incident's own unless given. */
  locales?: readonly string[] | undefined;
  /** A template other than the incident's own. */
  template?: string | undefined;
  /** How many threads to work in; as many as make it quick unless given. */
  threads?: number | undefined;
};

/** One incident with its problems. */
export type Checked = { file: string; incident: string; problems: Problem[] };

/** All incidents; `problems` are those of the arguments and the templates. */
export type CheckRun = { incidents: Checked[]; problems: Problem[] };

/** Checks every incident the arguments mean; an abort ends the run between two of them. */
export async function checkFiles(
  pipeline: Pipeline,
  args: readonly string[],
  options: CheckOptions,
  signal?: AbortSignal,
): Promise<CheckRun> {
  const { inputs, problems } = findInputs(args);
  const threads = threadsFor(inputs.length, options.threads);
  const incidents =
    threads > 1
      ? await checkInThreads(threads, pipeline, inputs, options, signal)
      : await runLanes(inputs, [(input: Input) => checkOne(pipeline, input, options)], {}, signal);
  return { incidents, problems: [...pipeline.problems, ...problems] };
}

async function checkInThreads(
  count: number,
  { catalog: { root } }: Pipeline,
  inputs: readonly Input[],
  options: CheckOptions,
  signal: AbortSignal | undefined,
): Promise<Checked[]> {
  const { openThreads } = await import("./threads.ts");
  const threads = openThreads<Checked>({ job: "check", root, options }, count);
  try {
    return await runLanes(inputs, threads.lanes, {}, signal);
  } finally {
    await threads.close();
  }
}

/** Checks one incident. */
export async function checkOne(pipeline: Pipeline, { file, name }: Input, options: CheckOptions): Promise<Checked> {
  const { value: incident, problems } = await pipeline.load(file, name);
  if (incident !== undefined) {
    for (const locale of options.locales ?? incident.locales)
      problems.push(...(await pipeline.checkTemplate(options.template ?? incident.template, locale)));
    const inspected = await pipeline.inspect(incident, options);
    problems.push(...inspected.problems, ...(await applyRules(incident, inspected.notices, options)));
  }
  return { file, incident: name, problems };
}
