// Incident files → every problem they have: in the file, in the languages asked for, and by the rules.
import type { Problem } from "../problem.ts";
import { findInputs } from "./inputs.ts";
import type { Pipeline } from "./pipeline.ts";

export type CheckOptions = {
  /** Languages to check; each incident's own unless given. */
  locales?: readonly string[] | undefined;
  /** A template other than the incident's own. */
  template?: string | undefined;
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
  const incidents: Checked[] = [];
  for (const { file, name } of inputs) {
    if (signal?.aborted) break;
    const loaded = await pipeline.load(file, name);
    const inspected = loaded.value === undefined ? [] : pipeline.inspect(loaded.value, options).problems;
    incidents.push({ file, incident: name, problems: [...loaded.problems, ...inspected] });
  }
  return { incidents, problems: [...pipeline.problems, ...problems] };
}
