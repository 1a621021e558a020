// A command line → how long a new process takes for it, and how much memory at most.
import { spawnSync } from "node:child_process";

/** Wall time and processor time in milliseconds (the latter says more on a busy machine), and peak resident memory in MB; of a run with the browser, the browser's memory is not in it. */
export type Cold = { ms: number; cpu: number; mb: number };

// Written by the process itself as its last act, to a pipe of its own.
const peak =
  'process.on("exit",()=>require("node:worker_threads").isMainThread&&require("node:fs").writeSync(3,JSON.stringify(process.resourceUsage())))';

/** Runs `node <args>` some times, one after the other, and gives the median time; then as often with the hook, whose own time is not counted. */
export function cold(args: readonly string[], times = 5): Cold {
  const middle = (of: number[]): number => of.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  const plain = Array.from({ length: times }, () => timed(args));
  const used = Array.from({ length: times }, () => usedBy(args));
  return { ms: middle(plain), cpu: middle(used.map(({ cpu }) => cpu)), mb: Math.max(...used.map(({ mb }) => mb)) };
}

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return ms;
}

function usedBy(args: readonly string[]): Omit<Cold, "ms"> {
  const hook = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("file:///");${encodeURIComponent(peak)}`;
  const run = spawnSync(process.execPath, ["--import", hook, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`node ${args.join(" ")} ended with ${run.status}: ${run.stderr}`);
  // What the hook above wrote.
  const used = JSON.parse(run.output[3] ?? "") as NodeJS.ResourceUsage;
  return { cpu: (used.userCPUTime + used.systemCPUTime) / 1000, mb: used.maxRSS / 1024 };
}

/** How long `import(name)` takes in a new process, in milliseconds, the start of Node not counted. */
export function importTime(name: string): number {
  const script = `const t=performance.now();await import(${JSON.stringify(name)});console.log(performance.now()-t)`;
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).stdout),
  );
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}
