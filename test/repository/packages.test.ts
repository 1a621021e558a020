// What npm installs: exact versions, a lock that any registry and both npm 10 and 11 take, and what CI runs.

import { statSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { home, textOf } from "../helpers/source.ts";

type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
  files: string[];
  scripts: Record<string, string>;
};
type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };

// Our own package.json and lock, in npm's format.
const manifest = JSON.parse(textOf("package.json")) as Manifest;
const lock = JSON.parse(textOf("package-lock.json")) as { lockfileVersion: number; packages: Record<string, Locked> };

test("dependencies are exact, in package.json and in the lock", () => {
  for (const part of [manifest.dependencies, manifest.devDependencies, manifest.overrides]) {
    for (const [name, version] of Object.entries(part)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      if (part !== manifest.overrides) assert.is(lock.packages[`node_modules/${name}`]?.version, version, name);
    }
  }
});

test("puppeteer's core, which we import, is that of puppeteer, which brings browsers for it", () => {
  assert.is(manifest.dependencies["puppeteer-core"], manifest.dependencies["puppeteer"]);
});

test("the lock names no download addresses", () => {
  assert.equal(
    Object.entries(lock.packages)
      .filter(([, locked]) => locked.resolved !== undefined)
      .map(([name]) => name),
    [],
  );
});

test("the lock has every optional package, of other platforms too, without which npm 11 refuses it", () => {
  const missing: string[] = [];
  for (const [path, locked] of Object.entries(lock.packages)) {
    for (const name of Object.keys(locked.optionalDependencies ?? {})) {
      if (!foldersFrom(path).some((folder) => `${folder}node_modules/${name}` in lock.packages))
        missing.push(`${path} -> ${name}`);
    }
  }
  assert.equal(missing, []);
});

/** Where Node looks from a package's folder: its own node_modules, then those above. */
function foldersFrom(path: string): string[] {
  const folders = [path === "" ? "" : `${path}/`];
  for (
    let at = path.lastIndexOf("node_modules/");
    at >= 0;
    at = at === 0 ? -1 : path.lastIndexOf("node_modules/", at - 1)
  )
    folders.push(path.slice(0, at));
  return folders;
}

test("CI runs the README's two commands and needs no terminal", () => {
  const script = textOf(".ci/run");
  assert.ok((statSync(join(home, ".ci/run")).mode & 0o111) !== 0, ".ci/run is executable");
  for (const command of ["npm ci", "npm test"]) {
    assert.match(script, new RegExp(`^${command} </dev/null$`, "m"));
  }
  assert.match(textOf("README.md"), /^npm ci && npm test\b/m);
});

test("CONTRIBUTING names only scripts that exist", () => {
  const named = [...textOf("CONTRIBUTING.md").matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? "");
  assert.equal(
    named.filter((name) => !(name in manifest.scripts)),
    [],
  );
});

test.run();
