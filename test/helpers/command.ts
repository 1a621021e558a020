// A command line → what the real program, built from the present sources, prints and its exit code; in a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { builtCommandLine } from "./built.ts";
import { home } from "./source.ts";

export type Transcript = { exit: number | null; out: string; err: string };

const tsx = import.meta.resolve("tsx");
/** What counts lines run counts those of src/. */
const counting = process.env["NODE_V8_COVERAGE"] !== undefined;
const source = join(home, "src/cli.ts");

export type RunOptions = {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** A copy of cli.ts, run as it is. */
  script?: string;
  /** Called with each piece of standard output, while the command runs. */
  hears?: (text: string, child: ChildProcess) => void;
};

/** Runs `breach-notice <args>` in a folder; the environment is the person's less what steers words and colours, plus `env`. */
export async function breachNotice(
  args: readonly string[],
  { cwd, env, script = counting ? source : undefined, hears }: RunOptions,
): Promise<Transcript> {
  const program = script === undefined ? [await builtCommandLine()] : ["--import", tsx, script];
  return new Promise((resolve) => {
    const { LANG, LC_ALL, LC_MESSAGES, BREACH_NOTICE_DEBUG, BREACH_NOTICE_LANG, FORCE_COLOR, ...inherited } =
      process.env;
    const child = spawn(process.execPath, [...program, ...args], {
      cwd,
      env: { ...inherited, LANG: "C.UTF-8", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      hears?.(text, child);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (exit) => resolve({ exit, out, err }));
  });
}

/** The path of a file of this repository, from wherever the command is run. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** An incident that renders in Japanese without a problem. */
export const goodIncident = readFileSync(inRepository("incidents/2023-tougyoku.yaml"));

/** The files below a folder, as paths with slashes; none where it is not there. */
export function written(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();
}
