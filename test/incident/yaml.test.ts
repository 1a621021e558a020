// Broken files tell every fault at its place; sound ones give their value; nothing makes the reader throw.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { stringify } from "yaml";
import { readYaml } from "../../src/incident/yaml.ts";
import { brokenSyntax } from "../helpers/broken-syntax.ts";
import { brokenValues } from "../helpers/broken-values.ts";
import { problemsOf, smallSchema, told } from "../helpers/small-schema.ts";

for (const [what, source, expected] of [...brokenSyntax, ...brokenValues]) {
  test(`${what}: ${expected.join(", ") || "no problem"}`, () => assert.equal(told(source), expected));
}

test("a sound file gives its value, and where each part stands", () => {
  const source = "title: x\nevents:\n  - { event: reported, to: ppc }\n";
  const { value, problems } = readYaml(source, "a.yaml", smallSchema);
  assert.equal(problems, []);
  assert.equal(value?.value, { title: "x", events: [{ event: "reported", to: "ppc" }] });
  assert.equal(value?.places.placeOf("events[0].to"), { file: "a.yaml", line: 3, column: 28 });
});

test("a byte order mark is no part of the text, and is remembered", () => {
  const bytes = new TextEncoder().encode("\uFEFFtitle: x\n");
  const { value } = readYaml(bytes, "a.yaml", smallSchema);
  assert.equal([value?.places.bom, value?.places.text], [true, "title: x\n"]);
  assert.equal(value?.places.placeOf("title"), { file: "a.yaml", line: 1, column: 8 });
});

test("warnings leave the value usable", () => {
  const { value, problems } = readYaml("title: a\u200Bb\n", "a.yaml", smallSchema);
  assert.equal([value?.value.title, problems.length], ["a\u200Bb", 1]);
});

test("one run tells faults of every kind, in the order of the file", () => {
  const source = 'title：x\npeople: 1,000\ndate: 2026/4/1\ndraft: yes\ntitle: y\nname: {ja: "a\\0"}\npoeple: 3\n';
  assert.equal(told(source), [
    "full-width-sign 1:6",
    "number-form 2:9",
    "value-form 3:7",
    "not-true-or-false 4:8",
    "duplicate-key 5:1",
    "forbidden-character 6:14",
    "unknown-key 7:1",
  ]);
});

test("what stands after a syntax error is checked too, and what the error tore is not", () => {
  const source = "title: x\nname:\n    ja: a\n   zh-Hans: b\npeople: many\nperiod: {from: 2026-02-30}\n";
  assert.equal(
    told(source),
    ["indentation 4:1", "wrong-type 5:9", "impossible-date 6:16", "missing-key 6:1"].sort(byPlace),
  );
});

function byPlace(a: string, b: string): number {
  const [[lineA = 0, columnA = 0] = [], [lineB = 0, columnB = 0] = []] = [a, b].map((text) =>
    (text.split(" ")[1] ?? "").split(":").map(Number),
  );
  return lineA - lineB || columnA - columnB;
}

test("a value is shown as far as sixty characters", () => {
  const [problem] = problemsOf(`title: x\npeople: ${"あ".repeat(100)}\n`);
  assert.is(problem?.params["value"], `${"あ".repeat(60)}…`);
});

test("files built to do harm are refused by their limits", () => {
  const laughs = Array.from(
    { length: 5 },
    (_, i) =>
      `k${i}: &k${i} [${Array(12)
        .fill(i === 0 ? "x" : `*k${i - 1}`)
        .join()}]`,
  );
  assert.equal(codes(laughs.slice(0, 3).join("\n")).includes("too-many-aliases"), false);
  assert.ok(
    codes(["k0: &k0 [", "x,".repeat(4000), "]\nk1: [", "*k0,".repeat(30), "]"].join("")).includes("too-many-values"),
  );
  assert.equal(codes("[".repeat(100_000)), ["too-deep"]);
  assert.equal(codes("- ".repeat(100_000)), ["too-deep"]);
  assert.equal(codes("? ".repeat(30_000)), ["too-deep"]);
  assert.equal(codes(`a: b\n${"- ".repeat(30_000)}x\n- y`), ["too-deep"]);
  assert.equal(codes(`${"- ".repeat(30_000)}x\n- y`), ["too-deep"]);
  assert.equal(codes("a: ".repeat(30_000)), ["too-deep"]);
  assert.equal(codes("{}".repeat(200_000)), ["too-many-values"]);
  assert.equal(codes("#".repeat(1024 * 1024 + 1)), ["file-too-large"]);
  const nested = `a: &a ${"[".repeat(60)}${"]".repeat(60)}\nb: ${"[".repeat(10)}*a${"]".repeat(10)}\n`;
  assert.ok(codes(nested).includes("too-deep"));
});

function codes(source: string): string[] {
  return problemsOf(source).map((one) => one.code);
}

const fragments = [
  "title",
  ":",
  ": ",
  "：",
  "\n",
  "  ",
  "　",
  "\t",
  "- ",
  "{",
  "}",
  "[",
  "]",
  ",",
  "、",
  '"',
  "'",
  "“",
  "”",
  "|",
  ">",
  "&a ",
  "*a",
  "!t ",
  "#",
  "0120",
  "2026-02-30",
  "yes",
  "名",
  "\u0000",
  "\u200B",
  "\r",
  "---\n",
  "%",
  "<<",
  "people",
  "events",
  "event",
  "\\",
];

test("no text makes it throw, every place is in the file, and twice it says the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 40 }), (parts) => {
      const source = parts.join("");
      const problems = problemsOf(source);
      const lines = source.split("\n");
      for (const { place } of problems) {
        const line = lines[(place.line ?? 1) - 1];
        assert.ok(
          line !== undefined && (place.column ?? 1) <= line.length + 1,
          `${JSON.stringify(source)} ${JSON.stringify(place)}`,
        );
      }
      assert.equal(problemsOf(source), problems);
    }),
    { numRuns: 1500 },
  );
});

test("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => readYaml(bytes, "a", smallSchema).problems.length > 0),
  );
});

const scalar = fc.oneof(
  fc.constantFrom("x", "name", "2026-01-01", "reported", "unknown", "09:30", "yes"),
  fc.integer({ min: -1, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const keys = [
  "title",
  "date",
  "people",
  "draft",
  "name",
  "data",
  "count",
  "events",
  "tree",
  "period",
  "note",
  "event",
  "to",
  "by",
  "from",
  "item",
  "label",
  "below",
  "ja",
  "about",
];
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 4 }),
  ),
}));

test("it refuses a value exactly when zod does", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 6 }), (rest) => {
      const value = { title: "x", ...rest };
      const { value: read, problems } = readYaml(stringify(value, { aliasDuplicateObjects: false }), "a", smallSchema);
      const errors = problems.filter((one) => one.severity === "error");
      const sound = smallSchema.safeParse(value).success;
      assert.is(read !== undefined, sound, JSON.stringify([value, errors]));
      assert.is(
        errors.some((one) => one.code === "not-allowed"),
        false,
        JSON.stringify([value, errors]),
      );
    }),
    { numRuns: 1500 },
  );
});

test.run();
