// How files of this repository look: short, told in their first line, tested, and without words of people in code.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow, home, textOf, withoutComments } from "../helpers/source.ts";

const sources = filesBelow("src", ".ts");
const tests = filesBelow("test", ".ts");
const scripts = [...filesBelow("scripts", ".mjs"), ...filesBelow("scripts", ".ts")];
const code = [...sources, ...tests, ...filesBelow("bench", ".ts"), ...scripts];

/** Source files without a test file of the same path: the test that tries them, or that there is nothing to try. */
const triedElsewhere: Record<string, readonly string[]> = {
  "types only": [
    "src/notice/tree.ts",
    "src/check/rule.ts",
    "src/commands/session.ts",
    "src/draft/answers.ts",
    "src/template/render.ts",
    "src/template/signature.ts",
    "src/write/purpose.ts",
    "src/review/page-style.ts",
    "src/review/apply/ground.ts",
    "src/review/apply/step.ts",
  ],
  "test/review/compare.test.ts": ["src/review/change.ts"],
  "test/cli.test.ts": ["src/commands/options.ts", "src/commands/program.ts"],
  "test/commands/check.test.ts": ["src/commands/check-files.ts", "src/commands/tell-checked.ts"],
  "test/commands/deadlines.test.ts": [
    "src/commands/deadline-events.ts",
    "src/commands/deadlines-file.ts",
    "src/commands/tell-calendar.ts",
    "src/commands/tell-deadlines.ts",
    "src/commands/word-deadline.ts",
  ],
  "test/commands/explain.test.ts": [
    "src/commands/explain-topic.ts",
    "src/commands/tell-explained.ts",
    "src/commands/where-said.ts",
    "src/commands/glossaries.ts",
  ],
  "test/incident/json-schema.test.ts": ["src/commands/schema-words.ts"],
  "test/commands/remarks.test.ts": [
    "src/commands/finding-place.ts",
    "src/commands/finding-remarks.ts",
    "src/notice/remark.ts",
  ],
  "test/check/law-cases.test.ts": ["src/check/law-rules.ts"],
  // What they quote is told with each deadline and each finding.
  "test/law/deadlines.test.ts": ["src/law/japan/articles.ts"],
  "test/law/deadlines/china.test.ts": ["src/law/china/articles.ts"],
  "test/scripts/rules-page.test.ts": ["scripts/rules-not-asked.ts"],
  "test/commands/doctor.test.ts": ["src/commands/tell-diagnosis.ts"],
  "test/commands/new.test.ts": ["src/commands/begin-incident.ts", "src/commands/draft-words.ts"],
  "test/commands/apply-reviews.test.ts": [
    "src/review/apply/effects.ts",
    "src/review/apply/plan.ts",
    "src/review/apply/plan-fact.ts",
    "src/review/apply/plan-line.ts",
    "src/commands/read-shown-with.ts",
  ],
  "test/commands/publish.test.ts": [
    "src/commands/publish-files.ts",
    "src/commands/tell-published.ts",
    "src/commands/verify-receipt.ts",
  ],
  "test/commands/review.test.ts": [
    "src/commands/find-incident.ts",
    "src/commands/read-returned.ts",
    "src/commands/review-files.ts",
    "src/commands/review-state.ts",
    "src/commands/review-words.ts",
    "src/commands/sent-version.ts",
    "src/commands/tell-review.ts",
    "src/commands/tell-review-run.ts",
  ],
  "test/commands/threads.test.ts": ["src/commands/thread-task.ts", "src/worker.ts"],
  "test/commands/render.test.ts": ["src/commands/render-files.ts", "src/commands/tell-rendered.ts"],
  "test/commands/redline.test.ts": [
    "src/commands/incident-version.ts",
    "src/commands/redline-files.ts",
    "src/commands/tell-redlines.ts",
  ],
  "test/commands/sent.test.ts": ["src/commands/review-run.ts"],
  // Needs a browser that prints blank pages, or with another font.
  "test/browser/served-fonts.test.ts": ["src/browser/self-test.ts"],
  // Describes the browser and the fonts that this test has at hand.
  "test/browser/launch.test.ts": ["src/browser/describe.ts"],
  // What was compiled is tried as both ways of compiling make it.
  "test/template/compiled.test.ts": ["src/template/template-functions.ts"],
  "test/template/catalog.test.ts": ["src/template/template-files.ts"],
  "test/template/engine.test.ts": ["src/template/handlebars.ts"],
  "test/template/prepared.test.ts": ["src/template/prepare.ts"],
  // What it refuses shows only with the places that the reader gives.
  "test/locale/read.test.ts": ["src/locale/schema.ts"],
};

test("the first line of each file says what it turns into what", () => {
  const told = code.filter((file) => !file.endsWith(".test.ts"));
  const wrong = told.filter((file) => !/^(#![^\n]*\n)?\/\/ \S.{10,}/.test(textOf(file)));
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
  // What rules look for in texts, and their examples, are in those languages; so are dates and numbers as people type them.
  const own = [
    "src/check/rules/",
    "src/check/family-names.ts",
    "src/check/fold.ts",
    "src/check/numbers.ts",
    "src/check/polarity.ts",
    "src/check/read-characters.ts",
    "src/check/clock-times.ts",
    "src/check/polarity.ts",
    "src/check/translated.ts",
    "src/check/typed-facts.ts",
    "src/check/word-pairs.ts",
    "src/law/recognise.ts",
    "src/draft/parse-",
  ];
  const others = sources.filter((file) => !own.some((folder) => file.startsWith(folder)));
  const wrong = others.flatMap((file) =>
    withoutCitations(withoutDescriptions(file, withoutComments(textOf(file))))
      .split("\n")
      .flatMap((line, i) => (cjk.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  assert.equal(wrong, []);
});

/** A schema's descriptions are its comments: they quote what a field prints. */
function withoutDescriptions(file: string, source: string): string {
  if (!file.startsWith("src/incident/schema")) return source;
  return source.replace(/(?:\.describe\(\s*|,\s*)"[^"]*",?\s*\)/g, (text) => text.replace(/[^\n]/g, " "));
}

/** What the law says is no wording of ours, and is cited in the language it has. */
function withoutCitations(source: string): string {
  return source.replace(/\b(article|term):\s*"[^"]*"/g, (text) => text.replace(/[^\n]/g, " "));
}

const isThere = (file: string): boolean => existsSync(join(home, file));

/** Where a source file may be tried: its own test, or that of the door of its folder (`yaml.ts` beside `yaml/`, or `index.ts` in it). */
function testsOf(file: string): string[] {
  const path = `test/${file.replace(/^src\//, "").replace(/\.ts$/, "")}`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const source = file.slice(0, file.lastIndexOf("/"));
  const doors = [
    ...(isThere(`${source}.ts`) ? [`${folder}.test.ts`] : []),
    ...(source.split("/").length > 2 && isThere(`${source}/index.ts`) ? [`${folder}/index.test.ts`] : []),
  ];
  return [`${path}.test.ts`, ...doors];
}

test("each file of src and scripts with logic has a test file of the same path", () => {
  const excused = Object.values(triedElsewhere).flat();
  const tested = (file: string): boolean => testsOf(file).some(isThere);
  assert.equal(
    [...sources, ...filesBelow("scripts", ".ts")].filter((file) => !excused.includes(file) && !tested(file)),
    [],
  );
  assert.equal(
    excused.filter((file) => !isThere(file) || tested(file)),
    [],
    "no longer an exception",
  );
  assert.equal(
    Object.keys(triedElsewhere).filter((by) => by !== "types only" && !isThere(by)),
    [],
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
    files.filter((file) => file !== own && /\w\.(only|skip)\(/.test(withoutComments(textOf(file)))),
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
