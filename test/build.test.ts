// The build: src/ becomes dist/, whole or not at all.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { folderWith } from "./helpers/folder.ts";
import { home } from "./helpers/source.ts";

/** A small tree with our build. */
function tree(): string {
  const folder = folderWith({
    "package.json": '{"type":"module"}',
    "src/cli.ts":
      '#!/usr/bin/env node\nimport { two, type Two } from "./inner/two.ts";\nconst t: Two = two;\nconst { three } = await import("./three.ts");\nconsole.log(t + three);\n',
    "src/inner/two.ts": "export type Two = 2;\nexport const two: Two = 2;\n",
    "src/three.ts": "export const three = 3;\n",
  });
  mkdirSync(join(folder, "scripts"));
  for (const file of ["scripts/build.mjs", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(home, file), join(folder, file));
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const build = (folder: string) => spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: folder, encoding: "utf8" });
const run = (folder: string) => spawnSync(process.execPath, ["dist/cli.js"], { cwd: folder, encoding: "utf8" }).stdout;

test("the command line runs from dist, with types beside it, and may be executed", () => {
  const folder = tree();
  const done = build(folder);
  assert.is(done.status, 0, done.stdout + done.stderr);
  assert.is(run(folder), "5\n");
  assert.ok((statSync(join(folder, "dist/cli.js")).mode & 0o111) !== 0);
  assert.ok(existsSync(join(folder, "dist/inner/two.d.ts")));
});

test("a file that is gone from src is gone from dist", () => {
  const folder = tree();
  writeFileSync(join(folder, "src/gone.ts"), "export const gone = 1;\n");
  build(folder);
  rmSync(join(folder, "src/gone.ts"));
  build(folder);
  assert.equal(readdirSync(join(folder, "dist")).sort(), ["cli.d.ts", "cli.js", "inner", "three.d.ts", "three.js"]);
});

test("a build that fails says so and leaves the last good one, and nothing else", () => {
  const folder = tree();
  build(folder);
  writeFileSync(join(folder, "src/three.ts"), "export const three: number = 'three';\n");
  const done = build(folder);
  assert.is(done.status, 1);
  assert.match(done.stdout + done.stderr, /three\.ts.*TS2322/);
  assert.is(run(folder), "5\n");
  assert.equal(
    readdirSync(folder).filter((name) => name.startsWith("dist")),
    ["dist"],
  );
});

test("without the compiler a tree that is built is fine, and one that is not is told", () => {
  const folder = tree();
  build(folder);
  rmSync(join(folder, "node_modules"));
  assert.is(build(folder).status, 0);
  rmSync(join(folder, "dist"), { recursive: true });
  const done = build(folder);
  assert.is(done.status, 1);
  assert.match(done.stderr, /--omit=dev/);
});

test.run();
