// Arguments → incident files: folders, repetitions, names that clash.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findInputs, withoutClashes } from "../../src/commands/inputs.ts";
import { folderWith } from "../helpers/folder.ts";

const names = (found: ReturnType<typeof findInputs>): string[] => found.inputs.map((input) => input.name);
const codes = (found: ReturnType<typeof findInputs>): string[] => found.problems.map((problem) => problem.code);

test("a folder stands for every YAML in it, in the order of names", () => {
  const folder = folderWith({
    "b.yaml": "",
    "a.yml": "",
    "c.YAML": "",
    "d.json": "",
    ".e.yaml": "",
    "f.yaml/g.yaml": "",
  });
  const found = findInputs([folder]);
  assert.equal(names(found), ["a", "b", "c"]);
  assert.equal(codes(found), []);
});

test("a file of any name is taken as it is", () => {
  const folder = folderWith({ "漏えい.報告.txt": "" });
  assert.equal(names(findInputs([join(folder, "漏えい.報告.txt")])), ["漏えい.報告"]);
});

test("a file named twice, also by its folder or a link, is one", () => {
  const folder = folderWith({ "a.yaml": "" });
  symlinkSync(join(folder, "a.yaml"), join(folder, "b.yaml"));
  assert.equal(names(findInputs([join(folder, "a.yaml"), folder, join(folder, "a.yaml")])), ["a"]);
});

test("two files of one base name are a problem of both where results are written, and the rest goes on", () => {
  const folder = folderWith({ "x/a.yaml": "", "y/A.yml": "", "y/b.yaml": "" });
  const found = withoutClashes(findInputs([join(folder, "x"), join(folder, "y")]));
  assert.equal(names(found), ["b"]);
  assert.equal(codes(found), ["same-name", "same-name"]);
  assert.equal(
    found.problems.map((problem) => [problem.place.file, problem.params["other"]]),
    [
      [join(folder, "x/a.yaml"), join(folder, "y/A.yml")],
      [join(folder, "y/A.yml"), join(folder, "x/a.yaml")],
    ],
  );
});

test("a missing file and a folder without YAML are problems with their path", () => {
  const folder = folderWith({ "a.yaml": "", "empty/x.txt": "" });
  const found = findInputs([
    join(folder, "no.yaml"),
    join(folder, "empty"),
    join(folder, "a.yaml", "b.yaml"),
    join(folder, "a.yaml"),
  ]);
  assert.equal(names(found), ["a"]);
  assert.equal(codes(found), ["no-such-file", "no-incident-in-folder", "no-such-file"]);
  assert.is(found.problems[0]?.place.file, join(folder, "no.yaml"));
});

test("a link to nothing is left to the reader, which tells it", () => {
  const folder = folderWith();
  symlinkSync(join(folder, "gone"), join(folder, "a.yaml"));
  assert.equal(names(findInputs([folder])), ["a"]);
});

test("a base name that would climb out of the folder of results is refused", () => {
  const folder = folderWith({ "...yaml": "" });
  assert.equal(codes(findInputs([join(folder, "...yaml")])), ["bad-incident-name"]);
});

test.run();
