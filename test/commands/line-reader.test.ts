// Places in files → their lines, from the folder one works in or from the package's own.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineReader } from "../../src/commands/line-reader.ts";
import { folderWith } from "../helpers/folder.ts";
import { textOf } from "../helpers/source.ts";

const folder = folderWith({
  "a.yaml": "\uFEFFname: 青葉\r\npeople: many\r\n",
  "b.yaml": "one: 1\n",
  "sjis.yaml": Buffer.from([0x6e, 0x3a, 0x20, 0x8a, 0x94, 0x0a]),
  "large.yaml": "x: y\n".repeat(300_000),
});
const named = ["a.yaml", "b.yaml", "sjis.yaml", "large.yaml", "gone.yaml", "pipe.yaml", ""].map((file) =>
  join(folder, file),
);
const lineOf = lineReader(named);
const line = (file: string, number?: number) =>
  lineOf({ file: join(folder, file), ...(number === undefined ? {} : { line: number }) });

test("the line of a place is read without its break and without a byte order mark", () => {
  assert.equal(
    [line("a.yaml", 1), line("a.yaml", 2), line("b.yaml", 1), line("a.yaml", 1)],
    ["name: 青葉", "people: many", "one: 1", "name: 青葉"],
  );
});

test("a file in another encoding is shown as one", () => {
  assert.match(line("sjis.yaml", 1) ?? "", /^n: \ufffd+$/);
});

test("there is no line where none is told, nor beyond the last", () => {
  assert.equal([line("a.yaml"), line("a.yaml", 99)], [undefined, undefined]);
});

test("a file that is gone, a folder, a pipe and what is too large for an incident have no lines", () => {
  assert.is(spawnSync("mkfifo", [join(folder, "pipe.yaml")]).status, 0);
  for (const file of ["gone.yaml", "pipe.yaml", "", "large.yaml"]) assert.is(line(file, 1), undefined, file);
});

test("what is no incident is one of our own files, whatever lies in the folder one works in", () => {
  const [first = ""] = textOf("templates/locales/ja.yaml").split("\n");
  assert.is(lineOf({ file: "templates/locales/ja.yaml", line: 1 }), first);
  const own = join(folder, "a.yaml");
  assert.is(lineReader([])({ file: own, line: 1 }), undefined);
});

test.run();
