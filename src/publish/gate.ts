// An incident with all that was found about it → why it may not be published yet; nothing where it may.
import { type Problem, problem } from "../problem.ts";

/** What the gate looks at; `problems` are those of the file, of its notices and of the rules, with the status taken as published. */
export type AtGate = {
  file: string;
  problems: readonly Problem[];
  /** Files made from it, and whether the incident file was changed after them. */
  stale: readonly string[];
  /** Reviewed copies of which something was neither written nor settled. */
  unapplied: readonly { file: string; count: number }[];
};

/** Findings that a draft may have and a published notice may not. */
const unfinished: Readonly<Record<string, string>> = {
  "todo-left": "publish-todo",
  "missing-translation": "publish-not-level",
  "translation-to-look-at": "publish-not-level",
  "translation-differs": "publish-not-level",
  "review-comment-open": "publish-open-comment",
  "wording-outdated": "publish-wording-outdated",
  "wording-of-old-value": "publish-wording-outdated",
};

/** The reasons, all of them, each an error of its own; errors of the file stand as they are. */
export function gate({ file, problems, stale, unapplied }: AtGate): Problem[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const open = problems
    .filter(({ severity, code }) => severity !== "error" && unfinished[code] !== undefined)
    .map(({ code, place, params, path }) =>
      problem(unfinished[code] ?? code, place, params, path === undefined ? {} : { path }),
    );
  return [
    ...errors,
    ...open,
    ...stale.map((old) => problem("publish-stale-file", { file }, { old })),
    ...unapplied.map(({ file: copy, count }) => problem("publish-unapplied", { file: copy }, { count })),
  ];
}
