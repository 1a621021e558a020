// The test runner itself: counts, files that run nothing, and goldens under CI.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { folderWith } from "./helpers/folder.ts";
import { home } from "./helpers/source.ts";

/** A tree with these test files beside a copy of the runner. */
function tree(files: Record<string, string>): string {
  const folder = folderWith();
  mkdirSync(join(folder, "test"));
  for (const name of ["run.ts", "run-files.ts"]) cpSync(join(home, "test", name), join(folder, "test", name));
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "test", name)), { recursive: true });
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

/** As many files as make two for each process, all good but the first. */
function pairs(first: string): { files: Record<string, string>; others: number } {
  const count = 2 * Math.max(2, availableParallelism());
  const names = Array.from({ length: count }, (_, i) => `x/${String(i).padStart(3, "0")}.test.ts`);
  const note = 'console.log("not run: it in " + process.pid);\n';
  return {
    files: Object.fromEntries(names.map((name, i) => [name, i === 0 ? first : note + good])),
    others: count - 1,
  };
}

test("files below a folder share processes, and each is counted for itself", () => {
  const { files, others } = pairs(good);
  const done = run(tree(files));
  assert.is(done.status, 0, done.stdout + done.stderr);
  for (const name of Object.keys(files)) assert.ok(done.stdout.includes(`ok   test/${name} (2)\n`), name);
  assert.is(done.stdout.match(/^not run: it in \d+$/gm)?.length, (others + 1) / 2);
});

test("where one of those crashes, or says by its exit code that it failed, all of its process are run again by themselves", () => {
  const exit = 'process.on("exit", () => { process.exitCode = 4; });\n';
  for (const [first, passed] of [
    ['throw new Error("early");\n', 0],
    [exit + good, 2],
  ] as const) {
    const { files, others } = pairs(first);
    const done = run(tree(files));
    assert.is(done.status, 1);
    assert.match(done.stdout, "again, each by itself: test/x/000.test.ts test/x/001.test.ts\n");
    const end = `failed: test/x/000.test.ts\n${passed + 2 * others} passed, 1 failed\n`;
    assert.ok(done.stdout.endsWith(end), done.stdout);
  }
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
