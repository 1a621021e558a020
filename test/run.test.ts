// The test runner itself: counts, files that run nothing, and goldens under CI.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { folderWith } from "./helpers/folder.ts";
import { home } from "./helpers/source.ts";

/** A tree with these test files beside a copy of the runner. */
function tree(files: Record<string, string>): string {
  const folder = folderWith();
  mkdirSync(join(folder, "test"));
  cpSync(join(home, "test/run.ts"), join(folder, "test/run.ts"));
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [name, body] of Object.entries(files)) {
    writeFileSync(join(folder, "test", name), `import { test } from "uvu";\n${body}`);
  }
  return folder;
}

function run(folder: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { CI, ...inherited } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "test/run.ts", ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
    encoding: "utf8",
  });
}

const good = 'test("a", () => {});\ntest("b", () => {});\ntest.run();\n';
const bad = 'test("a", () => {});\ntest("b", () => { throw new Error("no"); });\ntest.run();\n';

test("passing files are counted, and lines of what was not run stand at the end, once", () => {
  const note = 'console.log("not run: x");\n';
  const done = run(tree({ "a.test.ts": note + good, "b.test.ts": note + good, "c.ts": "throw new Error();" }));
  assert.is(done.status, 0, done.stdout + done.stderr);
  assert.match(done.stdout, /\nnot run: x\n4 passed, 0 failed\n$/);
});

test("a failing test is counted and shown", () => {
  const done = run(tree({ "a.test.ts": good, "b.test.ts": bad }));
  assert.is(done.status, 1);
  assert.match(done.stdout, /FAIL {2}"b"/);
  assert.match(done.stdout, /\nfailed: test\/b\.test\.ts\n3 passed, 1 failed\n$/);
});

test("a file that runs no test, crashes, or fails in its hooks has failed", () => {
  const files = {
    "forgot.test.ts": 'test("a", () => {});\n',
    "crash.test.ts": 'throw new Error("early");\n',
    "hook.test.ts": 'test.before(() => { throw new Error("hook"); });\ntest("a", () => {});\ntest.run();\n',
    "exit.test.ts": `${good}process.on("exit", () => { process.exitCode = 4; });\n`,
  };
  const done = run(tree(files));
  assert.is(done.status, 1);
  assert.match(done.stdout, /FAIL test\/forgot\.test\.ts: no test was executed/);
  assert.match(done.stdout, /FAIL test\/exit\.test\.ts: exit code 4/);
  assert.match(done.stdout, /\n2 passed, 4 failed\n$/);
});

test("words choose files; words that choose none fail", () => {
  const folder = tree({ "a.test.ts": good, "b.test.ts": bad });
  assert.match(run(folder, ["a.test"]).stdout, /\n2 passed, 0 failed\n$/);
  const none = run(folder, ["nothing"]);
  assert.is(none.status, 1);
  assert.match(none.stdout, /0 passed, 0 failed\n$/);
});

test("goldens are renewed on request only, and never under CI", () => {
  const folder = tree({ "a.test.ts": `if (process.env.UPDATE !== "1") throw new Error("not asked");\n${good}` });
  assert.is(run(folder).status, 1);
  assert.is(run(folder, ["--update"]).status, 0);
  assert.is(run(folder, ["--update"], { CI: "true" }).status, 1);
});

test.run();
