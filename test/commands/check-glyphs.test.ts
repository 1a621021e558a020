// Characters that can't be printed are found before printing, at the value they stand in.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkGlyphs } from "../../src/commands/check-glyphs.ts";
import { preparePipeline } from "../../src/commands/pipeline.ts";
import { goodIncident } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const pipeline = await preparePipeline();

/** Problems of the good incident with something added to the issuer's name. */
async function problemsWith(added: string) {
  const file = join(folderWith(), "a.yaml");
  const text = goodIncident.toString("utf8");
  const changed = text.replace(/^( {2}name: \{ ja: [^,]+)/m, `$1${added}`);
  assert.is(changed.length, text.length + added.length);
  writeFileSync(file, changed);
  const { value } = await pipeline.load(file, "a");
  assert.ok(value);
  const { notices } = await pipeline.inspect(value, { locales: ["ja"] });
  return checkGlyphs(notices, value.places.placeOf);
}

test("what the fonts have is fine", async () => {
  assert.equal(await problemsWith(""), []);
});

test("a character that no font has is an error, once for each value, with its place", async () => {
  const problems = await problemsWith("\u{1F600}");
  assert.ok(problems.length > 0);
  for (const problem of problems) {
    assert.equal([problem.code, problem.severity, problem.params["code"]], ["no-glyph", "error", "U+1F600"]);
    assert.ok(problem.place.line !== undefined && problem.place.file.endsWith("a.yaml"));
  }
});

test.run();
