// Runs every test file in a process of its own, as many at a time as there are processors, and ends in the line `N passed, N failed`.
// `tsx test/run.ts [--update] [part of a path…]`; --update renews goldens, and is refused under CI.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
/** One would wait for every browser that starts. */
const AT_ONCE = Math.max(2, availableParallelism());
/** A file that hangs must not hang the run; no test comes near this. */
const GIVE_UP_MS = 15 * 60_000;

type Outcome = { file: string; passed: number; failed: number; output: string; why: string };

/** Every `*.test.ts` below test/, the slow laws first so that they overlap with the rest. */
function testFiles(parts: string[]): string[] {
  const all = readdirSync(join(home, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file.split(sep).join("/")}`)
    .sort((a, b) => Number(b.startsWith("test/laws/")) - Number(a.startsWith("test/laws/")) || (a < b ? -1 : 1));
  return parts.length === 0 ? all : all.filter((file) => parts.some((part) => file.includes(part)));
}

/** The last number after a word of uvu's summary. */
function counted(output: string, word: string): number {
  const found = [...output.matchAll(new RegExp(`^ +${word}: +(\\d+)$`, "gm"))].at(-1);
  return Number(found?.[1] ?? 0);
}

/** Runs one file; one that executed no test has failed, whatever its exit code. */
function run(file: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", file], {
      cwd: home,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), GIVE_UP_MS);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const total = counted(output, "Total");
      const passed = counted(output, "Passed");
      const why =
        signal !== null
          ? `ended by ${signal}`
          : total === 0
            ? "no test was executed"
            : code !== 0 && passed === total
              ? `exit code ${code}`
              : "";
      resolve({ file, passed, failed: total - passed + (why === "" ? 0 : 1), output, why });
    });
  });
}

const words = process.argv.slice(2);
const update = words.includes("--update");
if (update && process.env["CI"]) {
  console.error("--update is refused under CI: goldens are renewed by a person who reads the difference");
  process.exit(1);
}
const files = testFiles(words.filter((word) => !word.startsWith("--")));
const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1", ...(update ? { UPDATE: "1" } : {}) };
// A test starts the command line itself; what the person's shell says about colour or debugging is not part of it.
delete env["FORCE_COLOR"];

const outcomes: Outcome[] = [];
const queue = [...files];
async function work(): Promise<void> {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const outcome = await run(file, env);
    outcomes.push(outcome);
    if (outcome.failed === 0) console.log(`ok   ${file} (${outcome.passed})`);
    else console.log(`FAIL ${file}${outcome.why === "" ? "" : `: ${outcome.why}`}\n${outcome.output.trimEnd()}\n`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const notRun = new Set(outcomes.flatMap((o) => o.output.match(/^not run: .*$/gm) ?? []));
for (const line of [...notRun].sort()) console.log(line);
for (const o of outcomes.filter((o) => o.failed > 0)) console.log(`failed: ${relative(home, join(home, o.file))}`);
const passed = outcomes.reduce((sum, o) => sum + o.passed, 0);
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0);
if (files.length === 0) console.log(`no test file matches ${words.join(" ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
