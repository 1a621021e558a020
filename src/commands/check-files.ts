// Incident files → every problem they have: in the file, in the languages asked for, and by the rules.
import type { Problem } from "../problem.ts";
import { applyRules, type RuleOptions } from "./apply-rules.ts";
import { oncePerPlace } from "./by-language.ts";
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
  const here = (input: Input) => checkOne(pipeline, input, options);
  const more = threadsFor(inputs.length, options.threads) - 1;
  const threads = more > 0 ? await openMore(more, pipeline, options) : undefined;
  try {
    const incidents = await runLanes(inputs, [...(threads?.lanes ?? []), here], {}, signal);
    return { incidents, problems: [...pipeline.problems, ...problems] };
  } finally {
    await threads?.close();
  }
}

/** Threads beside this one. */
async function openMore(count: number, { catalog: { root } }: Pipeline, options: CheckOptions) {
  const { openThreads } = await import("./threads.ts");
  return openThreads<Checked>({ job: "check", root, options }, count);
}

/** Checks one incident. */
export async function checkOne(pipeline: Pipeline, { file, name }: Input, options: CheckOptions): Promise<Checked> {
  const { value: incident, problems } = await pipeline.load(file, name);
  if (incident !== undefined) {
    for (const locale of options.locales ?? incident.locales)
      problems.push(...(await pipeline.checkTemplate(options.template ?? incident.template, locale)));
    const inspected = await pipeline.inspect(incident, options);
    problems.push(...oncePerPlace(inspected.problems), ...(await applyRules(incident, inspected.notices, options)));
  }
  return { file, incident: name, problems };
}
