// `render` as transcripts: what is written, what is said, and the exit code.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, goodIncident as incident, written } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const htmlOnly = ["--locale", "ja", "--format", "html"];

test("render writes a folder per incident, and says the paths on standard output", async () => {
  const cwd = folderWith({ "incidents/a.yaml": incident, "incidents/漏えい.yml": incident, "incidents/README.md": "" });
  const { exit, out, err } = await breachNotice(["render", "incidents", "--locale", "ja", "--format", "docx,html"], {
    cwd,
  });
  assert.is(exit, 0, err);
  const files = ["a/a.ja.docx", "a/a.ja.html", "漏えい/漏えい.ja.docx", "漏えい/漏えい.ja.html"];
  assert.equal(written(join(cwd, "out")), files);
  assert.equal(
    out.trim().split("\n").sort(),
    files.map((file) => join("out", file)),
  );
  assert.match(err, /^\[1\/2\] a: 2 files$/m);
  assert.match(err, /^\[2\/2\] 漏えい: 2 files$/m);
  assert.match(err, /^4 files/m);
  assert.not.ok((out + err).includes("\x1b"), "no colour on a pipe");
});

test("another template than the incident's own shows in the file's name, its own does not", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  await breachNotice(["render", "a.yaml", ...htmlOnly, "--template", "itemised", "--out", "x"], { cwd });
  await breachNotice(["render", "a.yaml", ...htmlOnly, "--template", "chronology-first", "--out", "x"], { cwd });
  assert.equal(written(join(cwd, "x")), ["a/a.itemised.ja.html", "a/a.ja.html"]);
});

test("for review there is DOCX alone, and its name says so", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  const forReview = ["render", "a.yaml", "--locale", "ja", "--for", "review"];
  const { exit, err } = await breachNotice(forReview, { cwd });
  assert.is(exit, 0, err);
  await breachNotice([...forReview, "--format", "docx", "--template", "itemised"], { cwd });
  const files = written(join(cwd, "out")).filter((file) => !file.includes(".sent/"));
  assert.equal(files, ["a/a.itemised.review.ja.docx", "a/a.review.ja.docx"]);
  const [html, draft] = await Promise.all([
    breachNotice([...forReview, "--format", "docx,html"], { cwd }),
    breachNotice(["render", "a.yaml", "--for", "draft"], { cwd }),
  ]);
  assert.equal([html.exit, draft.exit], [2, 2]);
  assert.match(html.err, /--for review makes DOCX alone, not html/);
});

test("twice the same bytes, in any time zone", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  const formats = ["--locale", "ja", "--format", "html,docx"];
  await breachNotice(["render", "a.yaml", ...formats, "--out", "x"], { cwd, env: { TZ: "Pacific/Kiritimati" } });
  await breachNotice(["render", "a.yaml", ...formats, "--out", "y"], { cwd, env: { TZ: "America/Los_Angeles" } });
  for (const file of ["a/a.ja.html", "a/a.ja.docx"])
    assert.equal(readFileSync(join(cwd, "x", file)), readFileSync(join(cwd, "y", file)));
});

test("an incident with errors writes nothing and stops no other; every problem has its place", async () => {
  const text = incident.toString("utf8");
  const cwd = folderWith({
    "a-broken.yaml": text.replace(/^breach:/m, "breech:"),
    "b-empty.yaml": "",
    "c-sjis.yaml": Buffer.from([0x6e, 0x3a, 0x20, 0x8a, 0x94, 0x0a]),
    "d-list.yaml": "- a\n",
    "e-unclosed.yaml": 'a: "b\n',
    "f-good.yaml": incident,
  });
  const { exit, out, err } = await breachNotice(["render", ".", ...htmlOnly], { cwd });
  assert.is(exit, 1);
  assert.equal(written(join(cwd, "out")), ["f-good/f-good.ja.html"]);
  assert.is(out, `${join("out", "f-good", "f-good.ja.html")}\n`);
  assert.match(err, /^a-broken\.yaml:\d+:\d+: error: .*\[unknown-key\]$/m);
  assert.match(err, /^b-empty\.yaml.*: error: .*\[empty-file\]$/m);
  assert.match(err, /^c-sjis\.yaml:1:4: error: .*\[not-utf8\]$/m);
  assert.match(err, /^d-list\.yaml.*: error: /m);
  assert.match(err, /^e-unclosed\.yaml:1:4: error: .*\[unclosed-quote\]$/m);
  assert.match(err, /^\[6\/6\] f-good: 1 file$/m);
  assert.not.match(err, /internal error|undefined/);
});

test("two inputs with one base name are a problem, and neither is written", async () => {
  const cwd = folderWith({ "x/a.yaml": incident, "y/a.yaml": incident, "y/b.yaml": incident });
  const { exit, err } = await breachNotice(["render", "x", "y", ...htmlOnly], { cwd });
  assert.is(exit, 1);
  assert.match(err, /^x\/a\.yaml: error: .*y\/a\.yaml.*\[same-name\]$/m);
  assert.equal(written(join(cwd, "out")), ["b/b.ja.html"]);
});

test("where results can't be written the path is told, and nothing is left behind", async () => {
  const cwd = folderWith({ "a.yaml": incident, "b.yaml": incident, out: "", "x/a": "", "x/b/b.ja.html/inner": "" });
  const file = await breachNotice(["render", "a.yaml", ...htmlOnly], { cwd });
  assert.is(file.exit, 1);
  assert.match(file.err, /^out\/a\/a\.ja\.html: error: .*\[file-in-the-way\]$/m);
  const folders = await breachNotice(["render", "a.yaml", "b.yaml", ...htmlOnly, "--out", "x"], { cwd });
  assert.is(folders.exit, 1);
  assert.match(folders.err, /^x\/a\/a\.ja\.html: error: .*\[file-in-the-way\]$/m);
  assert.match(folders.err, /^x\/b\/b\.ja\.html: error: .*\[folder-in-the-way\]$/m);
  assert.equal(readdirSync(join(cwd, "x", "b")), ["b.ja.html"]);
});

test("without a browser HTML and DOCX are written, the browser is told once, and the exit code is 3", async () => {
  const cwd = folderWith({ "a.yaml": incident, "b.yaml": incident });
  const { exit, err } = await breachNotice(["render", ".", "--locale", "ja", "--browser", "/nonexistent/chrome"], {
    cwd,
  });
  assert.is(exit, 3, err);
  assert.equal(written(join(cwd, "out")), ["a/a.ja.docx", "a/a.ja.html", "b/b.ja.docx", "b/b.ja.html"]);
  assert.is(err.match(/\[browser-not-there\]$/gm)?.length, 1);
});

test("what no language says is told once, with the languages", async () => {
  const unused = "parties:\n  unused: { name: 例示調査株式会社, role: investigator }\n";
  const cwd = folderWith({ "a.yaml": incident.toString("utf8").replace(/^parties:\n/m, unused) });
  const args = ["render", "a.yaml", "--format", "html", "--json"];
  const { out } = await breachNotice(args, { cwd });
  const told: { code: string; path: string; params: { locale?: string } }[] = JSON.parse(out).incidents[0].problems;
  const unsaid = told.filter(({ code, path }) => code === "fact-not-said" && path.startsWith("parties.unused"));
  assert.equal(
    unsaid.map(({ path, params }) => [path, params.locale]),
    [["parties.unused.name", "ja, zh-Hans"]],
  );
});

test("--json gives the whole run as one object on standard output", async () => {
  const cwd = folderWith({ "a.yaml": incident, "b.yaml": "" });
  const { exit, out } = await breachNotice(["render", "a.yaml", "b.yaml", "none.yaml", ...htmlOnly, "--json"], { cwd });
  const run = JSON.parse(out);
  assert.is(exit, 1);
  assert.is(run.exit, 1);
  assert.equal(
    run.incidents.map((i: { written: string[] }) => i.written),
    [[join("out", "a", "a.ja.html")], []],
  );
  const [empty] = run.incidents[1].problems;
  assert.equal(
    [empty.code, empty.severity, empty.place.file, typeof empty.message],
    ["empty-file", "error", "b.yaml", "string"],
  );
  assert.is(run.problems[0].code, "no-such-file");
});

test.run();
