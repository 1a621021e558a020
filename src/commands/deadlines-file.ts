// An incident file → what the law makes due, and every problem on the way.
import type { Day } from "../incident/days.ts";
import type { Deadlines, Jurisdiction } from "../law/deadlines.ts";
import { type Problem, problem } from "../problem.ts";
import { findInputs } from "./inputs.ts";
import type { Pipeline } from "./pipeline.ts";

export type DeadlineOptions = {
  /** The day that counts as today; that of the notice unless given. */
  asOf?: Day | undefined;
  /** Whose laws; those of the file unless given. */
  jurisdictions?: readonly Jurisdiction[] | undefined;
};

/** One incident's; `deadlines` are absent where the file has errors. */
export type DeadlinesRun = { file: string; incident: string; deadlines?: Deadlines; problems: Problem[] };

/** Reckons the deadlines of each incident that the arguments mean. */
export async function deadlinesOfFiles(
  load: Pipeline["load"],
  args: readonly string[],
  options: DeadlineOptions = {},
): Promise<{ incidents: DeadlinesRun[]; problems: Problem[] }> {
  const { inputs, problems } = findInputs(args);
  const { deadlinesOf } = await import("../law/deadlines.ts");
  const incidents: DeadlinesRun[] = [];
  for (const { file, name } of inputs) {
    const { value: loaded, problems: found } = await load(file, name);
    if (loaded === undefined) {
      incidents.push({ file, incident: name, problems: found });
      continue;
    }
    const deadlines = deadlinesOf(loaded.incident, options);
    const unknown = deadlines.rows.flatMap(({ clock: { path }, notes }) =>
      notes.flatMap(({ id, params = {} }) =>
        id === "holidays-unknown"
          ? [
              problem(
                "holidays-unknown",
                loaded.places.placeOf(path),
                { year: params["year"] ?? "" },
                { severity: "warning", path },
              ),
            ]
          : [],
      ),
    );
    incidents.push({ file, incident: name, deadlines, problems: [...found, ...unknown] });
  }
  return { incidents, problems };
}
