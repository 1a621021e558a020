// A render run → what is said while it goes on and at its end, and the exit code.

import { dirname } from "node:path";
import { isNeverPrinted } from "../incident/fact.ts";
import { lineReader } from "./line-reader.ts";
import { nameField } from "./name-field.ts";
import type { Rendered, RenderRun } from "./render-files.ts";
import { exitOf, lines, sorted, summary, told } from "./report.ts";
import type { Session } from "./session.ts";

/** Listens to a run and tells it; `end` gives the exit code. */
export type Teller = {
  hears: {
    onStart: (incident: string, number: number, all: number) => void;
    onDone: (rendered: Rendered, number: number, all: number) => void;
  };
  end: (run: RenderRun) => number;
};

/** Tells a run: written paths to standard output, problems and progress to standard error; or all as JSON. */
export function tellRendered({ console, words }: Session, options: { json?: true; strict?: true }): Teller {
  // The same missing browser concerns many incidents, and is told once.
  const known = new Set<string>();
  const tellProblems = (problems: RenderRun["problems"], incidents: readonly string[] = []): void => {
    const lineOf = lineReader(incidents);
    for (const problem of sorted(problems)) {
      const key = JSON.stringify(problem);
      if (known.has(key)) continue;
      known.add(key);
      // A line of the file may hold more of what is internal than the problem speaks of; `check` shows it.
      const shown = problem.severity !== "error" && isNeverPrinted(problem.path) ? undefined : lineOf;
      for (const line of lines(problem, words, console.colour.tell, shown, nameField)) console.tell(line);
    }
  };
  return {
    hears: {
      onStart(incident, number, all) {
        console.status(words.say("render.working", { incident, done: number, all }));
      },
      onDone(rendered, number, all) {
        if (!options.json) {
          tellProblems(rendered.problems, [rendered.file]);
          for (const path of rendered.written) console.out(path);
        }
        if (console.terminal) return;
        const files =
          rendered.written.length === 0
            ? words.say("render.nothing")
            : words.count("summary.file", rendered.written.length);
        console.tell(words.say("render.progress", { incident: rendered.incident, done: number, all, files }));
      },
    },
    end(run) {
      console.status();
      const all = [...run.problems, ...run.incidents.flatMap((rendered) => rendered.problems)];
      const exit = exitOf(all, options.strict === true);
      if (options.json) {
        const incidents = run.incidents.map((rendered) => ({
          ...rendered,
          problems: told(sorted(rendered.problems), words, nameField),
        }));
        console.out(
          JSON.stringify(
            { command: "render", exit, incidents, problems: told(sorted(run.problems), words, nameField) },
            null,
            2,
          ),
        );
        return exit;
      }
      tellProblems(run.problems);
      const written = words.count(
        "summary.file",
        run.incidents.reduce((sum, rendered) => sum + rendered.written.length, 0),
      );
      const kept = run.incidents.flatMap(({ sent }) => (sent === undefined ? [] : [dirname(sent)]));
      if (kept.length > 0) console.tell(words.say("render.sent", { folders: kept.join(words.say("joining.items")) }));
      const problems = summary(sorted(all), words);
      console.tell(problems === "" ? written : words.say("summary.of-files", { files: written, problems }));
      return exit;
    },
  };
}
