// The command line as transcripts: what is typed, what is printed, and the exit code.
import { appendFileSync, cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, goodIncident as incident, inRepository, written } from "./helpers/command.ts";
import { folderWith } from "./helpers/folder.ts";

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

test("a fault of ours is one line; the stack is told only when asked for", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  const broken = folderWith();
  for (const part of ["src", "templates", "package.json", "tsconfig.json"])
    cpSync(inRepository(part), join(broken, part), { recursive: true });
  symlinkSync(inRepository("node_modules"), join(broken, "node_modules"));
  appendFileSync(join(broken, "src/commands/check-files.ts"), "\nthrow new Error('something\\nunforeseen');\n");
  const run = (env: NodeJS.ProcessEnv) =>
    breachNotice(["check", "a.yaml"], { cwd, env, script: join(broken, "src/cli.ts") });
  const quiet = await run({});
  assert.is(quiet.exit, 70);
  assert.match(quiet.err, /^internal error: something unforeseen; [^\n]*please report[^\n]*\n$/);
  const loud = await run({ BREACH_NOTICE_DEBUG: "1" });
  assert.match(loud.err, /\n {4}at /);
});

test("a signal ends the run with no half file, and its own exit code", async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`in/${i}.yaml`, incident])));
  for (const [signal, code] of [
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    const out = `out-${signal}`;
    let sent = false; // a second one, while the process ends, would be taken by no handler
    const { exit } = await breachNotice(["render", "in", "--locale", "ja", "--format", "html", "--out", out], {
      cwd,
      hears(text, child) {
        if (!sent && text.includes(".ja.html")) sent = child.kill(signal);
      },
    });
    assert.is(exit, code);
    const files = written(join(cwd, out));
    assert.ok(files.length > 0 && files.length < 600, `${files.length} files`);
    for (const file of files) assert.match(readFileSync(join(cwd, out, file), "utf8"), /<\/html>\n$/);
  }
});

test("a reader that goes away ends the run quietly", async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/${i}.yaml`, ""])));
  const { err } = await breachNotice(["check", "in"], { cwd, hears: (_, child) => child.stdout?.destroy() });
  assert.not.match(err, /EPIPE|at /);
});

test.run();
