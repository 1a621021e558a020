// The pipeline: templates loaded once, an incident read with its places, its notices made.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { preparePipeline } from "../../src/commands/pipeline.ts";
import { inRepository } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const pipeline = await preparePipeline();
const file = inRepository("incidents/2023-tougyoku.yaml");

test("it knows the templates and languages there are", () => {
  assert.ok(pipeline.templates.includes("chronology-first"));
  assert.ok(pipeline.locales.includes("ja"));
  assert.not.ok(pipeline.templates.includes("locales"));
});

test("an incident comes with its own template and languages, and knows where things stand", async () => {
  const { value } = await pipeline.load(file, "2023-tougyoku");
  assert.is(value?.template, "chronology-first");
  assert.is(value?.locales[0], "ja");
  const place = value?.places.placeOf("template");
  assert.equal([place?.file, typeof place?.line], [file, "number"]);
});

test("a notice is made for each language asked for, in the order asked", async () => {
  const { value } = await pipeline.load(file, "x");
  assert.ok(value);
  const { notices } = await pipeline.inspect(value, { locales: ["ja"], template: "itemised" });
  assert.equal(
    notices.map((notice) => [notice.incident, notice.template, notice.locale]),
    [["x", "itemised", "ja"]],
  );
});

test("a language or template that is not there is a problem, and the other notices are made", async () => {
  const { value } = await pipeline.load(file, "x");
  assert.ok(value);
  const found = await pipeline.inspect(value, { locales: ["xx", "ja"] });
  assert.equal(
    found.notices.map((notice) => notice.locale),
    ["ja"],
  );
  assert.ok(found.problems.some((problem) => problem.code === "unknown-locale"));
});

test("a file that is missing, a folder, or far too large is a problem with its path", async () => {
  const folder = folderWith({ "big.yaml": "a".repeat(2 << 20) });
  for (const [name, code] of [
    ["none.yaml", "no-such-file"],
    ["", "cannot-read"],
    ["big.yaml", "file-too-large"],
  ] as const) {
    const { value, problems } = await pipeline.load(join(folder, name), "x");
    assert.is(value, undefined);
    assert.equal(
      problems.map((problem) => [problem.code, problem.place.file]),
      [[code, join(folder, name)]],
    );
  }
});

test("a templates folder that can't be read is a problem, told beside whatever it costs", async () => {
  const empty = await preparePipeline(join(folderWith(), "none"));
  assert.equal([empty.templates, empty.locales], [[], []]);
  assert.ok(empty.problems.length > 0);
});

test("an error in a template is a problem with its place, not a fault", async () => {
  const folder = folderWith();
  cpSync(inRepository("templates"), folder, { recursive: true });
  writeFileSync(join(folder, "itemised", "ja.hbs"), "<h1>x</h1>\n{{#if breach}}\n");
  const broken = await preparePipeline(folder);
  const { value } = await broken.load(file, "x");
  assert.ok(value);
  const { notices, problems } = await broken.inspect(value, { locales: ["ja"], template: "itemised" });
  assert.equal(notices, []);
  assert.ok(problems.some((problem) => problem.severity === "error" && problem.place.file.endsWith("itemised/ja.hbs")));
});

test.run();
