// template.yaml is read, and each fault in it told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { marksOf, numberingOf, readSettings } from "../../src/template/settings.ts";
import { textOf } from "../helpers/source.ts";

const sound = textOf("templates/itemised/template.yaml");
/** What is told of a source: code, line and fault. */
const told = (source: string): unknown[] =>
  readSettings(source, "t/template.yaml").problems.map(({ code, place, params }) => [code, place.line, params["key"]]);

test("settings are read, with what may be left out filled in", () => {
  const { value, problems } = readSettings(sound.replace(/^leaves-out.*$/m, ""), "t/template.yaml");
  assert.equal(problems, []);
  assert.equal(value?.["leaves-out"], []);
  assert.equal(value && numberingOf(value, "ja")[0], { figures: "decimal", before: "", after: "\u3001" });
});

test("a language numbers in its own way, else as the first, else as all do", () => {
  const label = (numbering: string, tag: string) => {
    const levels = sound.replace(/^numbering:\n(?: .*\n)+/m, `numbering: ${numbering}\n`);
    const { value } = readSettings(levels, "t/template.yaml");
    return value && numberingOf(value, tag)[0]?.figures;
  };
  const each = "{ ja: [{ figures: full-width }], zh-Hans: [{ figures: cjk }] }";
  assert.is(label(each, "zh-Hans"), "cjk");
  assert.is(label(each, "en"), "full-width");
  assert.is(label("[{ figures: circled }]", "en"), "circled");
});

test("a bullet is the language's own, else the first, else the one of all", () => {
  const bullet = (marks: string, tag: string) => {
    const { value } = readSettings(sound.replace(/^marks:.*$/m, `marks: ${marks}`), "t/template.yaml");
    return value && marksOf(value, tag).bullet;
  };
  assert.is(bullet("{ note: n, bullet: { ja: a, zh-Hans: b } }", "zh-Hans"), "b");
  assert.is(bullet("{ note: n, bullet: { ja: a, zh-Hans: b } }", "en"), "a");
  assert.is(bullet("{ note: n, bullet: c }", "en"), "c");
});

test("what isn't YAML is told with its line", () => {
  const [[code, line] = []] = told(`${sound}\nmarks: [`) as [unknown, unknown][];
  assert.is(code, "yaml-syntax");
  assert.ok(Number(line) > 1);
});

test("each wrong or missing setting is told by its path", () => {
  const faults = told(sound.replace("figures: decimal", "figures: roman").replace(/^marks:.*$/m, "mark: x"));
  const paths = faults.map((fault) => String((fault as unknown[])[2]).split(":")[0]);
  assert.equal(paths.sort(), ["mark", "marks", "numbering.all.0.figures"]);
});

test("every part that texts point to has its section", () => {
  assert.match(String(told(sound.replace(/, prevention: \w+/, ""))), /sections\.prevention/);
});

test.run();
