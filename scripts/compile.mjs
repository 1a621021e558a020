// The built command line, run on an incident → what V8 made of its scripts, for all later runs: `node compile.mjs <tree> <incident> <folder>`.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileBy, indexFile, machine, partsFile } from "./compiled.mjs";

const require = createRequire(import.meta.url);
const [, , tree, incident, folder] = process.argv;
const entry = join(tree, "cli/cli.cjs");

/** What people run most; the functions that are called by then are kept with their scripts, the others compiled when they are. */
const runs = [
  ["check", incident],
  ["render", incident, "--format", "html,docx", "--out", folder],
];

const scripts = new Map();
compileBy(
  tree,
  () => undefined,
  (path, script) => scripts.set(path, script),
);
process.on("beforeExit", next);
process.on("exit", keep);
next();

/** Nothing is left to do for the run before. */
function next() {
  const args = runs.shift();
  if (args === undefined) return;
  process.argv = [process.execPath, join(tree, "cli.js"), ...args];
  delete require.cache[entry];
  require(entry);
}

function keep() {
  const made = [...scripts].map(([path, script]) => [path, script.createCachedData()]);
  const parts = {};
  let end = 0;
  for (const [path, { length }] of made) {
    parts[path] = [end, length];
    end += length;
  }
  writeFileSync(join(tree, indexFile), JSON.stringify({ machine, parts }));
  writeFileSync(join(tree, partsFile), Buffer.concat(made.map(([, part]) => part)));
}
