// What may stand where, by the elements round it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inLine, insideOf, type Standing, takes, takesText, top } from "../../../src/template/check/standing.ts";

/** Where the content of these elements stands, one in the other. */
function inside(...tags: string[]): Standing {
  return tags.reduce(insideOf, top);
}

test("at the top and in sections stand blocks, no text and nothing of a line", () => {
  for (const standing of [top, inside("section"), inside("header"), inside("del")]) {
    assert.not(takesText(standing));
    assert.ok(takes(standing, "p") && takes(standing, "ul") && takes(standing, "section") && takes(standing, "del"));
    assert.not(takes(standing, "strong") || takes(standing, "li") || takes(standing, "td"));
  }
});

test("items, descriptions, notes and boxes take text or blocks, but no sections", () => {
  for (const standing of [inside("ul", "li"), inside("dl", "dd"), inside("aside"), inside("address")]) {
    assert.ok(takesText(standing) && takes(standing, "p") && takes(standing, "ol") && takes(standing, "strong"));
    assert.not(takes(standing, "section") || takes(standing, "h3") || takes(standing, "header"));
  }
});

test("in a line stands nothing that is a block", () => {
  for (const standing of [inside("p"), inside("section", "h2"), inside("dl", "dt"), inside("p", "strong"), inLine]) {
    assert.ok(takesText(standing) && takes(standing, "a") && takes(standing, "del") && takes(standing, "br"));
    assert.not(takes(standing, "p") || takes(standing, "ul") || takes(standing, "aside"));
  }
  assert.not(takes(inside("p", "del"), "p"));
});

test("lists, tables and definitions take their parts and nothing else", () => {
  assert.ok(takes(inside("ol"), "li") && takes(inside("table"), "tr") && takes(inside("dl"), "dd"));
  assert.ok(
    takes(inside("table", "tbody"), "tr") && takes(inside("table", "tr"), "th") && takes(inside("p", "ruby"), "rt"),
  );
  for (const standing of [inside("ol"), inside("table"), inside("table", "tr"), inside("dl")]) {
    assert.not(takesText(standing) || takes(standing, "p") || takes(standing, "del"));
  }
});

test("a section's heading stands in a section, the title doesn't", () => {
  assert.ok(takes(inside("section"), "h2") && takes(inside("section", "section"), "h3"));
  assert.not(takes(top, "h2"));
  assert.ok(takes(top, "h1") && takes(inside("header"), "h1"));
  assert.not(takes(inside("section"), "h1"));
});

test("sections are counted", () => {
  assert.is(inside("section", "section", "ul", "li").level, 2);
});

test.run();
