// A check run → SARIF 2.1.0, as code hosts read it: every problem a result with its place, every code a rule.
import { rules } from "../check/rules.ts";
import type { Problem, Severity } from "../problem.ts";
import type { CheckRun } from "./check-files.ts";
import { packageVersion } from "./home.ts";
import { sorted } from "./report.ts";
import type { Words } from "./words.ts";

const levels: Record<Severity, "error" | "warning" | "note"> = { error: "error", warning: "warning", info: "note" };

/** A file's name as a relative URI; an absolute one as a file URI. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${path}` : path;
}

function resultOf(problem: Problem, codes: readonly string[], words: Words): object {
  const { message, hint } = words.problem(problem);
  const { file, line, column } = problem.place;
  const region = line === undefined ? {} : { region: { startLine: line, ...(column ? { startColumn: column } : {}) } };
  const { source, path } = problem;
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: levels[problem.severity],
    message: { text: [message, hint].filter((part) => part !== undefined).join("\n") },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
    properties: {
      ...(path === undefined ? {} : { path }),
      ...(source === undefined ? {} : { source: { ...source, notice: words.say("check.no-advice") } }),
    },
  };
}

/** The log as data; columns count UTF-16 units, as SARIF does unless told. */
export function sarifOf(run: CheckRun, words: Words): object {
  const problems = sorted([...run.problems, ...run.incidents.flatMap((checked) => checked.problems)]);
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "breach-notice",
            version: packageVersion(),
            rules: codes.map((id) => ({
              id,
              properties: { family: rules.find((rule) => rule.id === id)?.family ?? "data" },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => resultOf(problem, codes, words)),
      },
    ],
  };
}
