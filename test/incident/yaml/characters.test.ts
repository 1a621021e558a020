// Characters that nobody sees or that no notice can print.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { oddCharacters } from "../../../src/incident/yaml/characters.ts";

/** `fault at character` of a source. */
const odd = (source: string, style: "plain" | "double" = "plain"): string[] =>
  oddCharacters(source, 10, style).map(({ fault, at, character }) => `${fault} ${at} ${character}`);

test("controls, non-characters and lone surrogates are forbidden", () => {
  for (const code of [
    0, 7, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f, 0x2028, 0xd800, 0xdfff, 0xfdd0, 0xfffe, 0xffff, 0x1fffe,
  ]) {
    const hex = code.toString(16).toUpperCase().padStart(4, "0");
    assert.equal(odd(`a${String.fromCodePoint(code)}b`), [`forbidden-character 11 U+${hex}`]);
  }
});

test("tabs, line ends of any system, kanji with variation selectors and emoji are fine", () => {
  assert.equal(odd("a\tb\nc\r\nd葛\u{E0100}😀①ｱ"), []);
});

test("what is told at a glance is told the same by a closer look", () => {
  // The emoji makes the look a close one.
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    assert.equal(odd(`a${character}`), odd(`a${character}😀`), code.toString(16));
  }
});

test("a carriage return alone is forbidden", () => {
  assert.equal(odd("a\rb"), ["forbidden-character 11 U+000D"]);
});

test("what is not seen is told, each kind once", () => {
  assert.equal(odd("\u200B\u200B\u202E\u00A0\uFFFD\u00AD"), [
    "zero-width 10 U+200B",
    "bidi-control 12 U+202E",
    "no-break-space 13 U+00A0",
    "replacement-character 14 U+FFFD",
  ]);
});

test("escapes count in double quotes only", () => {
  assert.equal(odd('"a\\0"', "double"), ["forbidden-character 12 U+0000"]);
  assert.equal(odd('"\\x07\\u200b"', "double"), ["forbidden-character 11 U+0007", "zero-width 15 U+200B"]);
  assert.equal(odd("a\\0"), []);
  assert.equal(odd('"\\\\0"', "double"), []);
});

test("two escaped surrogates make a character, one does not", () => {
  assert.equal(odd('"\\uD83D\\uDE00"', "double"), []);
  assert.equal(odd('"\\uD83D \\uDE00"', "double"), ["forbidden-character 11 U+D83D"]);
  assert.equal(odd('"\\uDE00\\uD83D"', "double"), ["forbidden-character 11 U+DE00"]);
});

test.run();
