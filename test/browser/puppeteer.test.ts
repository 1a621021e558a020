// Puppeteer's driver → loaded without what lies in the folder one works in.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadDriver } from "../../src/browser/puppeteer.ts";
import { folderWith } from "../helpers/folder.ts";
import { home } from "../helpers/source.ts";

const test = suite("puppeteer");

test("the driver launches, and knows the builds that fit it", async () => {
  const driver = await loadDriver();
  assert.type(driver.launch, "function");
  assert.match(driver.PUPPETEER_REVISIONS["chrome-headless-shell"], /^\d+(\.\d+){3}$/);
});

/** Runs a line of code in a folder of unknown origin, and tells whether the folder's own code ran with it. */
function ranWith(code: string): boolean {
  const cwd = folderWith({ ".puppeteerrc.cjs": "require('node:fs').writeFileSync('ran', ''); module.exports = {};" });
  const args = ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", code];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  assert.is(status, 0, stderr);
  return existsSync(path.join(cwd, "ran"));
}

test("no configuration file of the working folder is run, as importing puppeteer would", () => {
  const ours = JSON.stringify(path.join(home, "src/browser/puppeteer.ts"));
  assert.is(ranWith(`const { loadDriver } = await import(${ours}); await loadDriver();`), false);
  assert.is(ranWith(`await import(${JSON.stringify(import.meta.resolve("puppeteer"))});`), true);
});

test.run();
