// Users, homes and bad browsers to how the browser starts there, or to the problem that tells why not.

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeBrowser, describeFonts } from "../../src/browser/describe.ts";
import { bundledPackage } from "../../src/browser/unpack.ts";
import { folderWithBrowser, isRoot, nobody, printElsewhere } from "../helpers/print-elsewhere.ts";
import { readPdf, withoutSpace } from "../helpers/read-pdf.ts";

const test = suite("launch");
const html = `<!doctype html><html lang="ja"><title>t</title><p style="font-family:'BIZ UDPMincho'">直令骨`;
const folders: string[] = [];
test.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

if (bundledPackage() === undefined) console.log("not run: the bundled browser is for Linux x64");
else {
  test("a user without any environment prints, in the sandbox", async () => {
    const user = isRoot ? nobody : process.getuid?.();
    const folder = await folderWithBrowser(`breach-notice-${user}`);
    folders.push(folder);
    // Where the cache falls back to is the one thing told, so that the system's temporary folder stays clean.
    const printed = await printElsewhere(html, { env: { TMPDIR: folder }, asNobody: true });
    assert.equal(printed.problems, []);
    assert.is(printed.about?.sandbox, "on");
    assert.match(printed.about?.executable ?? "", folder);
    assert.ok(printed.seccomp.length > 0);
    assert.equal(
      printed.seccomp.filter((mode) => mode !== "2"),
      [],
    );
    assert.is(withoutSpace((await readPdf(Buffer.from(printed.pdf ?? "", "base64"))).text), "直令骨");
    // No browser's profile is left behind.
    assert.equal(
      readdirSync(folder).filter((name) => name.includes("profile")),
      [],
    );
  });

  test("a home with Japanese, a space and signs in its name is no obstacle", async () => {
    const home = `利用者 A&B's <家>`;
    const folder = await folderWithBrowser(`${home}/.cache/breach-notice`);
    folders.push(folder);
    const printed = await printElsewhere(html, {
      env: { HOME: path.join(folder, home), TMPDIR: folder },
      asNobody: true,
    });
    assert.equal(printed.problems, []);
    assert.match(printed.about?.executable ?? "", home);
    assert.is(printed.about?.fonts, "fontconfig");
    assert.is(withoutSpace((await readPdf(Buffer.from(printed.pdf ?? "", "base64"))).text), "直令骨");
    // Nothing but the cache is written into it.
    assert.equal(readdirSync(path.join(folder, home)), [".cache"]);
  });

  test("where the system forbids the sandbox, the problem says so, and the user may go without", async () => {
    const forbid = 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"';
    const wrap = ["unshare", "--user", "--map-user=65534", "--keep-caps", "sh", "-c", forbid, "sh"];
    if (spawnSync(wrap[0] ?? "", [...wrap.slice(1), "true"]).status !== 0) {
      console.log("not run: this system lets nobody forbid the sandbox");
      return;
    }
    const folder = await folderWithBrowser("home/.cache/breach-notice");
    folders.push(folder);
    // In the new namespace we are nobody, and our own files are nobody's.
    if (isRoot) spawnSync("chown", ["-R", "0:0", folder]);
    const env = { HOME: path.join(folder, "home"), TMPDIR: folder, PATH: process.env.PATH };
    const refused = await printElsewhere(html, { env, wrap });
    assert.equal(
      refused.problems.map(({ code }) => code),
      ["browser-sandbox-refused"],
    );
    const allowed = await printElsewhere(html, { env, wrap, flags: ["--no-sandbox"] });
    assert.equal(allowed.problems, []);
    assert.is(allowed.about?.sandbox, "off-asked");
  });
}

test("a browser that does not start is a problem with its own words", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "breach-notice-test-"));
  folders.push(folder);
  const executable = path.join(folder, "browser");
  writeFileSync(executable, "#!/bin/sh\necho 'libnss3.so: no such file' >&2\nexit 127\n");
  chmodSync(executable, 0o755);
  const report = await describeBrowser({ executable });
  assert.is(report.about, undefined);
  assert.equal(
    report.problems.map(({ code, params }) => [code, params.detail]),
    [["browser-failed", "libnss3.so: no such file"]],
  );
});

test("doctor learns which browser prints, where it is from and whether its sandbox is on", async () => {
  const { about, cache, problems } = await describeBrowser();
  assert.equal(problems, []);
  assert.match(about?.version ?? "", /Chrome\/\d+/);
  assert.is(about?.sandbox, isRoot ? "off-root" : "on");
  assert.ok(existsSync(about?.executable ?? ""));
  assert.ok(existsSync(cache ?? ""));
});

test("doctor learns which fonts there are and how much they can print", async () => {
  const { families, problems } = await describeFonts();
  assert.equal(problems, []);
  assert.equal(
    families.map(({ family, characters = 0 }) => [family, characters > 10_000]),
    [
      ["BIZ UDPMincho", true],
      ["Noto Serif JP", true],
      ["Noto Serif SC", true],
    ],
  );
  for (const { version } of families) assert.match(version ?? "", /^\d+\.\d+\.\d+$/);
});

test.run();
