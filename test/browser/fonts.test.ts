// Bundled packages → the folder of fonts that the browser sees, and no others.
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { within } from "../../src/browser/coverage.ts";
import { families } from "../../src/browser/families.ts";
import { fontPath, prepareFonts, readCoverage } from "../../src/browser/fonts.ts";
import { readGlyphMap, readTables } from "../../src/browser/sfnt.ts";
import { folderWith } from "../helpers/folder.ts";
import { home } from "../helpers/source.ts";

const test = suite("fonts");

const prepared = await prepareFonts();
if (prepared.value === undefined) throw new Error(prepared.problems.map(({ code }) => code).join());
const fonts = prepared.value;

/** What a prepared font can print, read off its file. */
function glyphsOf(file: string): ReturnType<typeof readGlyphMap> {
  const cmap = readTables(readFileSync(fontPath(fonts, file))).get("cmap");
  return readGlyphMap(cmap ?? Buffer.alloc(4));
}

test("every family is there in both weights, and nothing else is", () => {
  const files = families.flatMap(({ files }) => [files.regular, files.bold]);
  assert.equal(readdirSync(path.join(fonts.folder, "files")).sort(), files.map((file) => path.basename(file)).sort());
});

test("fontconfig is told of that folder alone", () => {
  const config = readFileSync(fonts.config, "utf8");
  assert.equal(config.match(/<dir[^>]*>[^<]*/g), [`<dir>${path.join(fonts.folder, "files")}`]);
  assert.not.match(config, /<include/);
  assert.is(path.dirname(fonts.config), fonts.folder);
});

test("the fonts have no look-alikes, which a PDF's reader would take for the character", () => {
  for (const { files } of families) {
    for (const file of [files.regular, files.bold]) {
      const glyphs = glyphsOf(file);
      assert.ok(glyphs.has(0x4eba), file);
      // The Kangxi radical that looks the same.
      assert.not.ok(glyphs.has(0x2f08), file);
    }
  }
});

test("what can be printed is what the files have, in both weights", async () => {
  const { value: coverage = {} } = await readCoverage();
  assert.equal(
    Object.keys(coverage),
    families.map(({ name }) => name),
  );
  for (const { name, files } of families) {
    const [regular, bold] = [glyphsOf(files.regular), glyphsOf(files.bold)];
    const points = coverage[name]?.points ?? [];
    for (let point = 0x20; point < 0x30000; point++) {
      if (within(points, point) !== (regular.has(point) && bold.has(point)))
        assert.unreachable(`${name}: U+${point.toString(16)}`);
    }
  }
});

test("a second time nothing is made, and the same is given", async () => {
  assert.equal(await prepareFonts(), prepared);
});

test("a font package that is not installed is a problem for each family of it", async () => {
  const folder = folderWith();
  for (const part of ["src/browser", "src/problem.ts"])
    cpSync(path.join(home, part), path.join(folder, part), { recursive: true });
  const copy = pathToFileURL(path.join(folder, "src/browser/fonts.ts")).href;
  const there = (await import(copy)) as { prepareFonts: typeof prepareFonts }; // a copy of it, with no packages above
  const { value, problems } = await there.prepareFonts();
  assert.is(value, undefined);
  assert.equal(
    problems.map(({ code, params }) => [code, params["family"]]),
    families.map(({ name }) => ["fonts-missing", name]),
  );
  assert.not.ok(existsSync(path.join(folder, "node_modules")));
});

test.run();
