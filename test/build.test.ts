// The build: src/ becomes dist/, whole or not at all.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import holidayJp from "@holiday-jp/holiday_jp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { folderWith } from "./helpers/folder.ts";
import { home } from "./helpers/source.ts";

/** A small tree with our build. */
function tree(): string {
  const folder = folderWith({
    "package.json": '{"type":"module"}',
    "src/cli.ts":
      '#!/usr/bin/env node\nimport { two, type Two } from "./inner/two.ts";\nconst t: Two = two;\nimport("./three.ts").then(({ three }) => console.log(t + three));\n',
    "src/inner/two.ts": "export type Two = 2;\nexport const two: Two = 2;\n",
    "src/three.ts": "export const three = 3;\n",
  });
  mkdirSync(join(folder, "scripts"));
  const scripts = ["build", "bundle", "compile", "compiled", "without-generators"].map((name) => `scripts/${name}.mjs`);
  for (const file of [...scripts, "tsconfig.json", "tsconfig.build.json"]) cpSync(join(home, file), join(folder, file));
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
  assert.equal(readdirSync(join(folder, "dist")).sort(), [
    "cli",
    "cli.d.ts",
    "cli.js",
    "compiled.js",
    "inner",
    "three.d.ts",
    "three.js",
  ]);
});

test("packages that the command line uses lie in its files, with their licences", () => {
  const folder = tree();
  writeFileSync(
    join(folder, "src/cli.ts"),
    'import { parse } from "yaml";\nconsole.log(parse("a: 5").a, import.meta.url);\n',
  );
  assert.is(build(folder).status, 0);
  rmSync(join(folder, "node_modules"));
  const [five = "", file = ""] = run(folder).trim().split(" ");
  assert.is(five, "5");
  // As deep as the modules of which it is made, which find files from where they are.
  assert.is(fileURLToPath(file), join(folder, "dist/cli/cli.cjs"));
  assert.match(readFileSync(join(folder, "dist/cli/LICENCES.txt"), "utf8"), /==== yaml .*ISC.*Copyright Eemeli/s);
  // yaml's parser for Node asks for it at every sign.
  assert.not.match(readFileSync(join(folder, "dist/cli/cli.cjs"), "utf8"), /LOG_TOKENS/);
});

test("of holidays the days are bundled, all of them, without what they are called", () => {
  const folder = tree();
  writeFileSync(
    join(folder, "src/cli.ts"),
    'import jp from "@holiday-jp/holiday_jp";\nconsole.log(Object.keys(jp.holidays).join());\n',
  );
  assert.is(build(folder).status, 0);
  assert.is(run(folder).trim(), Object.keys(holidayJp.holidays).join());
  assert.not.match(readFileSync(join(folder, "dist/cli/cli.cjs"), "utf8"), /Coming of Age Day/);
});

test("what Node compiled of the scripts lies beside them, and they run as well without, or where it is spoilt", () => {
  const folder = tree();
  mkdirSync(join(folder, "incidents"));
  writeFileSync(join(folder, "incidents/example-aobado.yaml"), "");
  assert.is(build(folder).status, 0);
  const index = join(folder, "dist/compiled.json");
  const { machine, parts } = JSON.parse(readFileSync(index, "utf8"));
  assert.is(machine, `${process.version} ${process.platform} ${process.arch}`);
  assert.ok("cli/cli.cjs" in parts && Object.keys(parts).some((path) => path.startsWith("cli/three-")));
  assert.is(run(folder), "5\n");
  for (const spoilt of ["x".repeat(statSync(join(folder, "dist/compiled.bin")).size), ""]) {
    writeFileSync(join(folder, "dist/compiled.bin"), spoilt);
    assert.is(run(folder), "5\n");
  }
  writeFileSync(index, JSON.stringify({ machine: "another", parts }));
  assert.is(run(folder), "5\n");
  rmSync(index);
  assert.is(run(folder), "5\n");
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

test("what src prepares of the templates lies in dist, and a fault in doing so fails the build", () => {
  const folder = tree();
  mkdirSync(join(folder, "src/template"));
  const prepare = (body: string) =>
    writeFileSync(
      join(folder, "src/template/prepare.ts"),
      `export async function prepareTemplates(root: string) {\n  ${body}\n}\n`,
    );
  prepare('return { files: new Map([["a.json", root]]), problems: [] };');
  assert.is(build(folder).status, 0);
  assert.is(readFileSync(join(folder, "dist/prepared/a.json"), "utf8"), join(folder, "templates"));
  prepare('return { files: new Map(), problems: [{ place: { file: "x", line: 2 }, code: "y" }], root };');
  const told = build(folder);
  assert.is(told.status, 0);
  assert.match(told.stderr, /x:2: y/);
  prepare("throw new Error(root);");
  const failed = build(folder);
  assert.is(failed.status, 1);
  assert.is(run(folder), "5\n");
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
