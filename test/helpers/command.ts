// A command line → what the real program prints and its exit code, run from the sources in a process of its own.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { home } from "./source.ts";

export type Transcript = { exit: number | null; out: string; err: string };

const tsx = import.meta.resolve("tsx");
export const cli = join(home, "src", "cli.ts");

/** Arguments of node that run a script of this repository in any folder. */
export const nodeArgs = (script: string): string[] => ["--import", tsx, script];

/** Runs `breach-notice <args>` in a folder; the environment is the person's less what steers words and colours, plus `env`. */
export function breachNotice(
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Transcript> {
  return new Promise((resolve) => {
    const { LANG, LC_ALL, LC_MESSAGES, BREACH_NOTICE_DEBUG, BREACH_NOTICE_LANG, FORCE_COLOR, ...inherited } =
      process.env;
    const child = spawn(process.execPath, [...nodeArgs(cli), ...args], {
      cwd: options.cwd,
      env: { ...inherited, LANG: "C.UTF-8", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (exit) => resolve({ exit, out, err }));
  });
}

/** The path of a file of this repository, from wherever the command is run. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
