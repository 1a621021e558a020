// A program's wording is taken apart as a browser would read it, statements where they stand.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { piecesOf } from "../../../src/template/check/pieces.ts";

/** Each piece as `what line:column`. */
function told(source: string): string[] {
  return piecesOf(Handlebars.parse(source)).map((piece) => {
    if (piece.piece === "statement") return `{${piece.statement.type}}`;
    const { line, column } = piece.at();
    const what =
      "tag" in piece ? piece.tag : "text" in piece ? JSON.stringify(piece.text) : "fault" in piece ? piece.fault : "";
    return `${piece.piece} ${what} ${line}:${column}`;
  });
}

test("tags, text and statements come in order, with their places", () => {
  assert.equal(told("<p>a{{x}}b</p>\n<ul>{{#if y}}<li>c</li>{{/if}}</ul>"), [
    "start p 1:0",
    'text "a" 1:3',
    "{MustacheStatement}",
    'text "b" 1:9',
    "end p 1:10",
    'text "\\n" 1:14',
    "start ul 2:0",
    "{BlockStatement}",
    "end ul 2:30",
  ]);
});

test("wording without tags is text, whatever stands in it", () => {
  assert.equal(told("a\n{{x}}\n{{! c }}b{{y}}"), [
    'text "a\\n" 1:0',
    "{MustacheStatement}",
    'text "\\nb" 2:5',
    "{MustacheStatement}",
  ]);
  assert.equal(told(""), []);
});

test("a statement inside a tag is none of the text; those after it are told apart", () => {
  assert.equal(told('<a href="#{{x}}" class="{{y}}"></a>{{> z}}'), ["start a 1:0", "end a 1:31", "{PartialStatement}"]);
});

test("lines taken away by Handlebars count, and its comments don't", () => {
  assert.equal(told("{{!-- <b> --}}\n  {{#if x}}\n<p>\n{{/if}}\n<q>").at(-1), "start q 5:0");
});

test("what HTML has a name for is a fault", () => {
  assert.equal(
    told("<p id=a id=b>").filter((piece) => piece.startsWith("fault")),
    ["fault duplicate-attribute 1:10"],
  );
  assert.equal(
    told("<!-- a --><!doctype html>").map((piece) => piece.split(" ")[0]),
    ["comment", "fault"],
  );
  assert.ok(told("<p").some((piece) => piece.startsWith("fault eof-in-tag")));
});

test("entities are text, and a character that stands for nothing is let be", () => {
  assert.equal(
    told("a&amp;b\uE000{{x}}").filter((piece) => !piece.startsWith("text")),
    ["{MustacheStatement}"],
  );
});

test.run();
