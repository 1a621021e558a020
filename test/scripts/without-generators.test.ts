// The yaml library's lexer and parser as the command line has them: lists in place of generators, with the same in them for every text.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Lexer, Parser } from "yaml";
import { brokenSyntax } from "../helpers/broken-syntax.ts";
import { folderWith } from "../helpers/folder.ts";
import { everyStyle } from "../helpers/random-yaml.ts";
import { filesBelow, home, textOf } from "../helpers/source.ts";

type Own = { withoutGenerators(source: string, entry: string): string };
type Library = { Lexer: typeof Lexer; Parser: typeof Parser };

const script = pathToFileURL(join(home, "scripts/without-generators.mjs")).href;
const { withoutGenerators }: Own = await import(script);

const original = join(home, "node_modules/yaml/browser/dist");
const folder = folderWith({ "package.json": '{ "type": "module" }' });
cpSync(original, folder, { recursive: true });
for (const [file, entry] of [
  ["parse/lexer.js", "lex"],
  ["parse/parser.js", "parse"],
] as const) {
  writeFileSync(join(folder, file), withoutGenerators(readFileSync(join(original, file), "utf8"), entry));
}
const library: Library = await import("yaml");
const plain: Library = await import(pathToFileURL(join(folder, "index.js")).href);

/** All that the two classes make of the pieces of a text, one after the other. */
function read({ Lexer, Parser }: Library, pieces: readonly string[]): unknown {
  const lines: number[] = [];
  const lexer = new Lexer();
  const parser = new Parser((offset) => lines.push(offset));
  const read = pieces.map((piece, i) => {
    const goesOn = i < pieces.length - 1;
    return [[...lexer.lex(piece, goesOn)], [...parser.parse(piece, goesOn)]];
  });
  return { read, lines };
}

const same = (...pieces: string[]): void => assert.equal(read(plain, pieces), read(library, pieces));

test("lists are given, not generators", () => {
  assert.ok(Array.isArray(new plain.Lexer().lex("a: b")));
  assert.ok(Array.isArray(new plain.Parser().parse("a: b")));
});

test("incidents and the files of templates are read as the same lexemes and tokens", () => {
  const files = [...filesBelow("incidents", ".yaml"), ...filesBelow("templates", ".yaml")];
  assert.ok(files.length > 50);
  for (const file of files) same(textOf(file));
});

test("so are files that are not YAML, or odd YAML", () => {
  for (const [, source] of brokenSyntax) same(source);
  const odd = [
    "%YAML 1.2 # c\n---\na\n%TAG ! x\n---\n",
    "%YAML 1.2",
    "\uFEFFa: b\r\n...\n\uFEFF--- c\n",
    "? a\n: b\n? - c\n  - d\n: e: f",
    "[a, [b, {c: d}, ? e : f, g: h], 'i': j]\n",
    "{ a, b: [c\nd: e\n]",
    "a: |2+\n   b\n\n  c\n\n\nd: >-\n\te\n",
    "- - - a\n    - b\n - c\n- !<tag:x> &a !!str d\n- *a\n- !t%21",
    "'a\nb",
    '"a\\"\n--- b',
    "a: [\n---\nb",
    "]}: ,\n- }",
    `${"- ".repeat(300)}a\n- b`,
    "[".repeat(300),
    "a: b: c\n : - d\n\t- e # f\n  # g\n#h\n",
  ];
  for (const text of [everyStyle, ...odd]) same(text);
});

test("so is whatever is typed, at once and in two pieces", () => {
  const signs = fc.constantFrom(
    ..."ab1甲 \n\t\r:-?[]{},#&*!|>'\"%@`\\.~+\uFEFF",
    "  ",
    "\n  ",
    ": ",
    "- ",
    "\n- ",
    "---",
    "...\n",
  );
  const texts = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => same(text)),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(texts, texts, (first, second) => same(first, second)),
    { numRuns: 1000 },
  );
});

const small = (body: string): string =>
  `class Small {\n    *all(end) {\n${body}\n    }\n    *some() {\n        yield 1;\n    }\n}\n`;

test("a generator that is made and not run stays without effect", () => {
  const code = withoutGenerators(
    small("        if (end)\n            this.some();\n        yield* this.some();"),
    "all",
  );
  const { Small } = new Function(`${code}return { Small };`)();
  assert.equal(new Small().all(true), [1]);
  assert.equal(new Small().all(false), [1]);
});

test("what is written in a way that is not known is refused", () => {
  assert.match(withoutGenerators(small("        yield end;"), "all"), "this.yielded.push(end);");
  const unknown = [
    "        const given = yield end;",
    "        yield* end;",
    "        yield* this.stack.values();",
    "        for (const one of this.some()) this.keep(one);",
    "        const later = this.some();",
    "        yield* this.all();",
    "        yield () => { end; };",
    "        const own = function* () {};",
    "        this.yielded = end;",
    "        this.fill();",
  ];
  for (const body of unknown) assert.throws(() => withoutGenerators(small(body), "all"), body.trim(), body);
  assert.throws(() => withoutGenerators(small(""), "other"), "no generator other");
  assert.throws(() => withoutGenerators("class Small {\n  *all() {\n    yield 1;\n  }\n}\n", "all"));
});

test.run();
