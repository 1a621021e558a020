// Names of packages → where they lie and their versions, without running anything of theirs.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { installedPackage } from "../../src/browser/packages.ts";
import { folderWith } from "../helpers/folder.ts";
import { home, textOf } from "../helpers/source.ts";

const test = suite("packages");

test("a package that hides its package.json is found with the version that is pinned", () => {
  const name = "@sparticuz/chromium";
  const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> }; // our own file
  assert.equal(installedPackage(name), {
    folder: path.join(home, "node_modules", name),
    version: dependencies[name],
  });
});

test("what is not installed is not found, nor is a folder that is no package", () => {
  for (const name of ["no-such-package", ".bin", "@sparticuz"]) assert.is(installedPackage(name), undefined, name);
});

test("the nearest folder that has it is taken, a broken one passed by", async () => {
  const manifest = (version: unknown) => JSON.stringify({ version });
  const folder = folderWith({
    "node_modules/both/package.json": manifest("1.0.0"),
    "node_modules/above/package.json": manifest("1.0.0"),
    "node_modules/broken/package.json": manifest("1.0.0"),
    "node_modules/unversioned/package.json": manifest("1.0.0"),
    "tool/node_modules/both/package.json": manifest("2.0.0"),
    "tool/node_modules/broken/package.json": "{",
    "tool/node_modules/unversioned/package.json": manifest(undefined).replace("{}", '{"version":2}'),
    "tool/src/.keep": "",
  });
  const copy = path.join(folder, "tool/src/packages.ts");
  copyFileSync(path.join(home, "src/browser/packages.ts"), copy);
  const there = (await import(pathToFileURL(copy).href)) as { installedPackage: typeof installedPackage }; // a copy of it
  const found = (name: string) => {
    const { folder: at = "", version } = there.installedPackage(name) ?? {};
    return [path.relative(folder, at), version];
  };
  assert.equal(found("both"), ["tool/node_modules/both", "2.0.0"]);
  for (const name of ["above", "broken", "unversioned"]) assert.equal(found(name), [`node_modules/${name}`, "1.0.0"]);
});

test.run();
