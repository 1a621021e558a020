// Incident files → every problem they have: in the file, in the languages asked for, and by the rules.
import type { Problem } from "../problem.ts";
import { applyRules, type RuleOptions } from "./apply-rules.ts";
import { findInputs } from "./inputs.ts";
import type { Pipeline } from "./pipeline.ts";
import { turn } from "./turn.ts";

export type CheckOptions = RuleOptions & {
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
    await turn();
    if (signal?.aborted) break;
    const { value: incident, problems: found } = await pipeline.load(file, name);
    if (incident !== undefined) {
      for (const locale of options.locales ?? incident.locales)
        found.push(...(await pipeline.checkTemplate(options.template ?? incident.template, locale)));
      const inspected = await pipeline.inspect(incident, options);
      found.push(...inspected.problems, ...(await applyRules(incident, inspected.notices, options)));
    }
    incidents.push({ file, incident: name, problems: found });
  }
  return { incidents, problems: [...pipeline.problems, ...problems] };
}
