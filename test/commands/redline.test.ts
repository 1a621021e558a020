// `redline` as transcripts: incidents, revisions of one, Word files; what is written, told and refused.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, inRepository, written } from "../helpers/command.ts";
import { isInstalled } from "../helpers/docx-programs.ts";
import { folderWith } from "../helpers/folder.ts";
import { makeDocx } from "../helpers/make-docx.ts";
import { opened } from "../helpers/redlined.ts";

const first = readFileSync(inRepository("incidents/first-report-unknown.yaml"), "utf8");
const second = readFileSync(inRepository("incidents/second-report-corrected.yaml"), "utf8");
const folder = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ "a.yaml": first, "b.yaml": second, ...files });
const run = (cwd: string, ...args: string[]) => breachNotice(["redline", ...args], { cwd });
const documentIn = async (cwd: string, file: string): Promise<string> =>
  (await opened(readFileSync(join(cwd, file)))).text("word/document.xml") ?? "";

test("two incidents give a Word file and a page in each language that both have", async () => {
  const cwd = folder();
  const { exit, out, err } = await run(cwd, "a.yaml", "b.yaml");
  assert.is(exit, 0, err);
  const files = ["ja", "zh-Hans"].flatMap((locale) =>
    ["docx", "html"].map((format) => `out/b/b.redline.${locale}.${format}`),
  );
  assert.equal(out.trim().split("\n"), files);
  assert.equal(
    written(cwd).filter((file) => file.startsWith("out/")),
    files,
  );
  const xml = await documentIn(cwd, "out/b/b.redline.ja.docx");
  // The date of the new notice, and not today's.
  assert.match(xml, /<w:ins w:id="\d+" w:author="breach-notice" w:date="2026-06-26T00:00:00Z">/);
  const page = readFileSync(join(cwd, "out/b/b.redline.zh-Hans.html"), "utf8");
  assert.match(page, /<html lang="zh-Hans">/);
  assert.match(page, /default-src 'none'; style-src 'unsafe-inline'/);
});

test("author, date, language, template and format are as asked", async () => {
  const cwd = folder();
  const options = [
    "--author",
    "佐藤 & 田中",
    "--date",
    "2026-07-01T09:30",
    "--locale",
    "ja",
    "--template",
    "case-report",
  ];
  const { exit, out, err } = await run(cwd, "a.yaml", "b.yaml", ...options, "--format", "docx", "--json");
  assert.is(exit, 0, err);
  const told = JSON.parse(out);
  assert.equal(told.redlines[0].written, ["out/b/b.case-report.redline.ja.docx"]);
  assert.ok(told.redlines[0].changes > 10);
  assert.match(
    await documentIn(cwd, "out/b/b.case-report.redline.ja.docx"),
    /w:author="佐藤 &amp; 田中" w:date="2026-07-01T09:30:00Z"/,
  );
});

test("two Word files are compared, each untrusted", async () => {
  const cwd = folder({ "v1.docx": makeDocx({}), "v2.docx": makeDocx({}), "no.docx": "PK" });
  const good = await run(cwd, "v1.docx", "v2.docx", "--format", "docx");
  assert.equal([good.exit, good.out], [0, "out/v2.redline.docx\n"]);
  assert.match(good.err, /changes: 0/);
  const bad = await run(cwd, "no.docx", "v2.docx");
  assert.is(bad.exit, 1);
  assert.match(bad.err, /no\.docx: error: .*\[docx-/);
  const missing = await run(cwd, "v1.docx", "v3.docx");
  assert.match(missing.err, /v3\.docx: error: .*\[no-such-file\]/);
});

test("a revision of an incident is read with git", async () => {
  if (!isInstalled("git", "git")) return;
  const cwd = folder();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.jp", ...args], { cwd, stdio: "ignore" });
  git("init", "-q");
  git("add", "a.yaml");
  git("commit", "-q", "-m", "x");
  writeFileSync(join(cwd, "a.yaml"), second);
  const good = await run(cwd, "a.yaml@HEAD", "a.yaml", "--locale", "ja", "--format", "html");
  assert.equal([good.exit, good.out], [0, "out/a/a.redline.ja.html\n"]);
  for (const revision of ["HEAD~3", "--help", "HEAD:a"]) {
    const bad = await run(cwd, `a.yaml@${revision}`, "a.yaml");
    assert.is(bad.exit, 1);
    assert.match(bad.err, /a\.yaml: error: .*\[redline-no-revision\]/);
  }
});

test("incidents that can't be read or have no language in common are told", async () => {
  const one = (locale: string) => first.replace(/^locales:.*$/m, `locales: [${locale}]`);
  const cwd = folder({ "ja.yaml": one("ja"), "zh.yaml": one("zh-Hans"), "bad.yaml": "template: [" });
  const apart = await run(cwd, "ja.yaml", "zh.yaml");
  assert.is(apart.exit, 1, apart.err);
  assert.match(apart.err, /zh\.yaml: error: .*ja\.yaml.*\[redline-no-common-language\]/);
  const broken = await run(cwd, "bad.yaml", "a.yaml");
  assert.is(broken.exit, 1);
  assert.match(broken.err, /bad\.yaml:\d+:\d+: error/);
  assert.equal(
    written(cwd).filter((file) => file.startsWith("out/")),
    [],
  );
});

for (const [args, told] of [
  [["a.yaml", "v.docx"], /two incident files or two Word files/],
  [["a.yaml", "b.yaml", "--format", "pdf"], /unknown format 'pdf'; there are docx, html/],
  [["a.yaml", "b.yaml", "--date", "2026-02-30"], /not a date/],
  [["a.yaml", "b.yaml", "--author", "a\u0007"], /a name of up to 255/],
  [["a.yaml", "b.yaml", "--locale", "fr"], /unknown language 'fr'/],
  [["a.yaml"], /missing required argument 'new'/],
] as const)
  test(`${args.join(" ")} is wrong use`, async () => {
    const { exit, err } = await run(folder(), ...args);
    assert.is(exit, 2);
    assert.match(err, told);
  });

test.run();
