// How files of this repository look: short, told in their first line, tested, and without words of people in code.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow, home, textOf, withoutComments } from "../helpers/source.ts";

const sources = filesBelow("src", ".ts");
const tests = filesBelow("test", ".ts");
const code = [...sources, ...tests, ...filesBelow("bench", ".ts"), ...filesBelow("scripts", ".mjs")];

/** Source files that no test file of the same path stands for, and why. */
const withoutTest: Record<string, string> = {
  "src/notice/tree.ts": "types only",
  "src/commands/session.ts": "types only",
};

test("the first line of each file says what it turns into what", () => {
  const wrong = code.filter((file) => !/^(#![^\n]*\n)?\/\/ \S.{10,}/.test(textOf(file)));
  assert.equal(wrong, []);
});

test("no file is longer than 250 lines", () => {
  assert.equal(
    code.filter((file) => textOf(file).split("\n").length > 251),
    [],
  );
});

test("no Japanese or Chinese in code: words for people live in templates/", () => {
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  const wrong = sources.flatMap((file) =>
    withoutDescriptions(withoutComments(textOf(file)))
      .split("\n")
      .flatMap((line, i) => (cjk.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  assert.equal(wrong, []);
});

/** A schema's descriptions are its comments: they quote what a field prints. */
function withoutDescriptions(source: string): string {
  return source.replace(/\.describe\(\s*"[^"]*",?\s*\)/g, (text) => text.replace(/[^\n]/g, " "));
}

test("each file of src with logic has a test file of the same path", () => {
  const wrong = sources.filter(
    (file) =>
      !(file in withoutTest) && !existsSync(join(home, file.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts"))),
  );
  assert.equal(wrong, []);
  assert.equal(
    Object.keys(withoutTest).filter((file) => !existsSync(join(home, file))),
    [],
    "exceptions for files that are gone",
  );
});

test("each test file runs its tests, and none of them alone", () => {
  const files = tests.filter((file) => file.endsWith(".test.ts"));
  assert.ok(files.length > 5);
  const own = "test/repository/files.test.ts";
  assert.equal(
    files.filter((file) => !/^\w+\.run\(\);$/m.test(textOf(file))),
    [],
  );
  assert.equal(
    files.filter((file) => file !== own && /\.(only|skip)\(/.test(withoutComments(textOf(file)))),
    [],
  );
});

test("no types are switched off, and no default exports", () => {
  const off = /: any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|biome-ignore/;
  const own = "test/repository/files.test.ts";
  assert.equal(
    [...sources, ...tests].filter((file) => file !== own && off.test(textOf(file))),
    [],
  );
  assert.equal(
    sources.filter((file) => /^export default\b/m.test(textOf(file))),
    [],
  );
});

test.run();
