// What is asked for and where browsers lie, to the browser that is taken.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findBrowser, installedBrowsers } from "../../src/browser/find.ts";
import { downloadedShell } from "../../src/browser/puppeteer.ts";
import { bundledPackage } from "../../src/browser/unpack.ts";

const test = suite("find");
const before = process.env.PUPPETEER_EXECUTABLE_PATH;
test.before.each(() => {
  delete process.env.PUPPETEER_EXECUTABLE_PATH;
});
test.after(() => {
  if (before !== undefined) process.env.PUPPETEER_EXECUTABLE_PATH = before;
});

test("a path that is given goes before all", async () => {
  process.env.PUPPETEER_EXECUTABLE_PATH = "/nowhere";
  assert.equal((await findBrowser(process.execPath)).value, { executable: process.execPath, source: "given" });
});

test("the environment's path comes next", async () => {
  process.env.PUPPETEER_EXECUTABLE_PATH = process.execPath;
  assert.equal((await findBrowser()).value, { executable: process.execPath, source: "given" });
});

for (const executable of ["/nowhere/chrome", import.meta.dirname]) {
  test(`a path that is no program is a problem, not a reason to look on: ${executable}`, async () => {
    const found = await findBrowser(executable);
    assert.is(found.value, undefined);
    assert.equal(
      found.problems.map(({ code, params }) => [code, params.executable]),
      [["browser-not-there", executable]],
    );
  });
}

if (bundledPackage() === undefined) console.log("not run: the bundled browser is for Linux x64");
else {
  test("on Linux x64 the bundled browser is taken, whatever else is installed", async () => {
    const found = await findBrowser();
    assert.is(found.value?.source, "bundled");
    assert.match(found.value?.executable ?? "", /breach-notice[^/]*\/chromium-[\d.]+-x64\/chromium$/);
  });
}

test("puppeteer's own shell is looked for where its installer puts it", async () => {
  assert.match(await downloadedShell("/cache"), /^\/cache\/chrome-headless-shell\/.*chrome-headless-shell/);
});

test("on Linux, Debian's shell goes before whole browsers on the PATH", () => {
  const [first, ...others] = installedBrowsers("linux", { PATH: "/a:relative:/b" });
  assert.is(first, "/usr/lib/chromium/chromium-headless-shell");
  assert.ok(others.includes("/b/chromium"));
  assert.not.ok(others.some((file) => file.includes("relative")));
});

test("on Windows, Chrome and Edge are looked for in the folders that there are", () => {
  assert.equal(installedBrowsers("win32", { PROGRAMFILES: "C:\\Program Files" }), [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});

test.run();
