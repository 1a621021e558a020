// Runs every test file, one process more at a time than there are processors, and ends in the line `N passed, N failed`.
// Files that start nothing share a process (run-files.ts): to start one and to load what they test takes longer than most of them do.
// Where anything is wrong in such a process, each of its files is run again by itself, and that is what counts.
// `tsx test/run.ts [--update] [part of a path…]`; --update renews goldens, and is refused under CI.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
/** One more than there are processors: while one waits for a browser or for LibreOffice, the others have work. */
const AT_ONCE = availableParallelism() + 1;
/** A file that hangs must not hang the run; no test comes near this. */
const GIVE_UP_MS = 15 * 60_000;
/** Browsers, whole programs, and laws that take minutes: each file has a process of its own. */
const ALONE = /^test\/(?:laws|browser)\/|^test\/[^/]+$/;
/** Laws that write no file: notices are composed once for them all, which takes longer than to look at them. */
const TOGETHER =
  /^test\/laws\/(?:every-\S+-is-said|goldens|languages-agree|little-known|prose|register|(?:more-)?sentences)\./;
/** How many files share a process at most; few, so that the last of them are not waited for long. */
const SHARED = 12;
/** A file whose tests take longer is named at the end: what is to be looked at when the whole takes too long. */
const LONG_S = 20;
/** What run-files.ts writes before each file. */
const BEGINS = "\0begins ";

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

/** How long the tests took, by uvu's summary; what they load first is not in it. */
function secondsIn(output: string): number {
  const [, ms] = /^ +Duration: +([\d.]+)ms$/m.exec(output) ?? [];
  return Math.round(Number(ms ?? 0) / 1000);
}

/** Files by the process they run in. */
function groupsOf(files: readonly string[]): string[][] {
  const [together, rest] = [files.filter((file) => TOGETHER.test(file)), files.filter((file) => !TOGETHER.test(file))];
  const alone = rest.filter((file) => ALONE.test(file)).map((file) => [file]);
  const others = rest.filter((file) => !ALONE.test(file));
  const size = Math.min(SHARED, Math.ceil(others.length / AT_ONCE));
  const shared = others.flatMap((_, i) => (i % size === 0 ? [others.slice(i, i + size)] : []));
  return [...(together.length === 0 ? [] : [together]), ...alone, ...shared];
}

type Ended = { output: string; code: number | null; signal: NodeJS.Signals | null };

/** Starts a script with tsx and waits for its end. */
function start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], {
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
      resolve({ output, code, signal });
    });
  });
}

/** Runs one file; one that executed no test has failed, whatever its exit code. */
async function run(file: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const { output, code, signal } = await start([file], env);
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
  return { file, passed, failed: total - passed + (why === "" ? 0 : 1), output, why };
}

/** Runs files in one process; nothing where not all of them passed in it. */
async function runShared(files: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome[] | undefined> {
  const { output, code } = await start(["test/run-files.ts", ...files], env);
  const outcomes = output.split(BEGINS).flatMap((part): Outcome[] => {
    const file = files.find((one) => part.startsWith(`${one}\n`));
    const passed = counted(part, "Passed");
    const isGood = file !== undefined && passed > 0 && passed === counted(part, "Total");
    return isGood ? [{ file, passed, failed: 0, output: part, why: "" }] : [];
  });
  return code === 0 && outcomes.length === files.length ? outcomes : undefined;
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

/** What most files need is made before them; the few that somebody asks for make it when they come to it. */
const first = "test/helpers/build-once.ts";
if (files.length > SHARED && existsSync(join(home, first))) await start([first], env);

const outcomes: Outcome[] = [];
const queue = groupsOf(files);
function tell(outcome: Outcome): void {
  const { file, passed, failed, why, output } = outcome;
  outcomes.push(outcome);
  if (failed === 0) console.log(`ok   ${file} (${passed})`);
  else console.log(`FAIL ${file}${why === "" ? "" : `: ${why}`}\n${output.trimEnd()}\n`);
}
async function work(): Promise<void> {
  for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
    const shared = group.length > 1 ? await runShared(group, env) : undefined;
    if (shared === undefined && group.length > 1) console.log(`again, each by itself: ${group.join(" ")}`);
    if (shared === undefined) for (const file of group) tell(await run(file, env));
    else for (const outcome of shared) tell(outcome);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const notRun = new Set(outcomes.flatMap((o) => o.output.match(/^not run: .*$/gm) ?? []));
for (const line of [...notRun].sort()) console.log(line);
const long = outcomes
  .map(({ file, output }) => ({ file, seconds: secondsIn(output) }))
  .filter(({ seconds }) => seconds > LONG_S);
for (const { file, seconds } of long.sort((a, b) => b.seconds - a.seconds)) console.log(`${seconds} s: ${file}`);
for (const o of outcomes.filter((o) => o.failed > 0)) console.log(`failed: ${relative(home, join(home, o.file))}`);
const passed = outcomes.reduce((sum, o) => sum + o.passed, 0);
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0);
if (files.length === 0) console.log(`no test file matches ${words.join(" ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
