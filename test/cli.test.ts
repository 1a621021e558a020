// The command line as transcripts: what is typed, what is printed, what is written, and the exit code.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, cli, inRepository, nodeArgs } from "./helpers/command.ts";
import { folderWith } from "./helpers/folder.ts";

/** An incident that renders without an error, under other names. */
const incident = readFileSync(inRepository("incidents/2023-tougyoku.yaml"));
const written = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.includes("."))
        .sort()
    : [];
const htmlOnly = ["--locale", "ja", "--format", "html"];

test("help, version and the help of a command go to standard output", async () => {
  const cwd = folderWith();
  const version = await breachNotice(["--version"], { cwd });
  assert.is(version.exit, 0);
  assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
  for (const args of [["--help"], ["help"], ["render", "--help"], ["help", "render"]]) {
    const { exit, out, err } = await breachNotice(args, { cwd });
    assert.is(exit, 0, args.join(" "));
    assert.match(out, /^Usage: breach-notice /);
    assert.is(err, "");
  }
});

test("wrong use is told in a line with a hint, on standard error, with exit code 2", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  const cases: [string[], RegExp][] = [
    [[], /^Usage: breach-notice/],
    [["rendr"], /^error: unknown command 'rendr'\n\(Did you mean render\?\)\nsee: breach-notice --help\n$/],
    [["render"], /^error: missing required argument 'incident'\nsee: breach-notice render --help\n$/],
    [["render", "a.yaml", "--formt", "html"], /^error: unknown option '--formt'\n\(Did you mean --format\?\)\n/],
    [["render", "a.yaml", "--format", "xls"], /^error: unknown format 'xls'; there are html, pdf, docx\nsee: /],
    [["render", "a.yaml", "--format", "html,"], /nothing in the list/],
    [["render", "a.yaml", "--locale", "xx"], /^error: unknown language 'xx'; there are ja, zh-Hans\nsee: /],
    [
      ["check", "a.yaml", "--template", "../locales"],
      /^error: unknown template '\.\.\/locales'; there are .*chronology-first/,
    ],
    [["schema", "a.yaml"], /^error: too many arguments/],
  ];
  for (const [args, expected] of cases) {
    const { exit, out, err } = await breachNotice(args, { cwd });
    assert.is(exit, 2, `${args.join(" ")}: ${err}`);
    assert.is(out, "", args.join(" "));
    assert.match(err, expected, args.join(" "));
  }
  assert.equal(written(join(cwd, "out")), []);
});

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

test("missing files, empty folders, folders named like files, and links to nothing are problems of the input", async () => {
  const cwd = folderWith({ "a.yaml/inner.txt": "", "empty/x.txt": "" });
  symlinkSync(join(cwd, "gone"), join(cwd, "link.yaml"));
  const { exit, err } = await breachNotice(["check", "a.yaml", "empty", "none.yaml", "link.yaml"], { cwd });
  const checked = await breachNotice(["check", "a.yaml", "empty", "none.yaml", "link.yaml"], { cwd });
  assert.is(exit, 1, err);
  for (const file of ["a.yaml", "empty"])
    assert.match(checked.out, new RegExp(`^${file}: error: .*\\[no-incident-in-folder\\]$`, "m"));
  for (const file of ["none.yaml", "link.yaml"])
    assert.match(checked.out, new RegExp(`^${file}: error: .*\\[no-such-file\\]$`, "m"));
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
  const checked = await breachNotice(["check", "b.yaml", "--json"], { cwd });
  assert.is(JSON.parse(checked.out).incidents[0].problems[0].code, "empty-file");
});

test("check tells problems on standard output, and --strict makes warnings count", async () => {
  // A zero-width space, as copied from a web page.
  const warned = incident
    .toString("utf8")
    .replace(/^(locales: .*)$/m, '$1 # \u200b\ninternal: { notes: ["x\u200by"] }');
  const cwd = folderWith({ "a.yaml": incident, "b.yaml": "", "c.yaml": warned });
  const fine = await breachNotice(["check", "a.yaml", "--locale", "ja"], { cwd });
  assert.is(fine.exit, 0, fine.out);
  const broken = await breachNotice(["check", "b.yaml"], { cwd });
  assert.is(broken.exit, 1);
  assert.match(broken.out, /^b\.yaml.*\[empty-file\]\n {2}hint: /);
  assert.match(broken.err, /^1 file; 1 error\n$/);
  const lenient = await breachNotice(["check", "c.yaml", "--locale", "ja"], { cwd });
  assert.is(lenient.exit, 0, lenient.out);
  assert.match(lenient.out, /: warning: .*\[zero-width\]$/m);
  assert.is((await breachNotice(["check", "c.yaml", "--locale", "ja", "--strict"], { cwd })).exit, 1);
});

test("a fault of ours is one line; the stack is told only when asked for", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  // An installation whose templates are gone is no fault of the person's.
  const broken = folderWith();
  for (const part of ["src", "package.json", "tsconfig.json"])
    cpSync(inRepository(part), join(broken, part), { recursive: true });
  symlinkSync(inRepository("node_modules"), join(broken, "node_modules"));
  mkdirSync(join(broken, "templates"));
  cpSync(inRepository("templates/messages"), join(broken, "templates/messages"), { recursive: true });
  const run = (env: NodeJS.ProcessEnv) => transcriptOf(join(broken, "src/cli.ts"), ["check", "a.yaml"], cwd, env);
  const quiet = await run({});
  assert.is(quiet.exit, 70);
  assert.match(quiet.err, /^internal error: [^\n]*please report[^\n]*\n$/);
  const loud = await run({ BREACH_NOTICE_DEBUG: "1" });
  assert.match(loud.err, /\n {4}at /);
});

test("a signal ends the run with no half file, and its own exit code", async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`in/${i}.yaml`, incident])));
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    const out = `out-${signal}`;
    const { exit } = await transcriptOf(cli, ["render", "in", ...htmlOnly, "--out", out], cwd, {}, (line, child) => {
      if (line.includes(".ja.html")) child.kill(signal);
    });
    assert.is(exit, code);
    const files = written(join(cwd, out));
    assert.ok(files.length > 0 && files.length < 60, `${files.length} files`);
    for (const file of files) assert.match(readFileSync(join(cwd, out, file), "utf8"), /<\/html>\n$/);
  }
});

test("a reader that goes away ends the run quietly", async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/${i}.yaml`, ""])));
  const { err } = await transcriptOf(cli, ["check", "in"], cwd, {}, (_, child) => child.stdout?.destroy());
  assert.not.match(err, /EPIPE|at /);
});

/** Runs a script of ours; `hears` is called with each piece of standard output. */
function transcriptOf(
  script: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  hears?: (text: string, child: ReturnType<typeof spawn>) => void,
): Promise<{ exit: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs(script), ...args], {
      cwd,
      env: { ...process.env, LANG: "C.UTF-8", ...env },
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      hears?.(text, child);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (exit) => resolve({ exit, out, err }));
  });
}

test.run();
