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

/** Problems of the good incident with something added to the issuer's name in Japanese, or in all languages. */
async function problemsWith(added: string, locales: readonly string[] = ["ja"]) {
  const file = join(folderWith(), "a.yaml");
  const text = goodIncident.toString("utf8");
  const name = /^( {2}name: \{ ja: )([^,]+).*$/m;
  assert.match(text, name);
  const changed = text.replace(name, locales.length > 1 ? `  name: $2${added}` : `$1$2${added} }`);
  writeFileSync(file, changed);
  const { value } = await pipeline.load(file, "a");
  assert.ok(value);
  const { notices } = await pipeline.inspect(value, { locales });
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

test("a value that stands for all languages is told once", async () => {
  const problems = await problemsWith("\u{1F600}", ["ja", "zh-Hans"]);
  assert.equal(
    problems.map(({ code, path }) => [code, path]),
    [["no-glyph", "issuer.name"]],
  );
});

test("a character in another language's form is a warning that says for which language", async () => {
  const problems = await problemsWith("宫", ["ja", "zh-Hans"]);
  assert.equal(
    problems.map(({ code, severity, params, path }) => [code, severity, params["locale"], path]),
    [["glyph-of-another-language", "warning", "ja", "issuer.name"]],
  );
});

test.run();
