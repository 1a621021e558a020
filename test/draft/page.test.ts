// Values are written so that YAML reads them as they were.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { countText, openPage, scalar } from "../../src/draft/page.ts";

test("a plain name stays plain, anything else is quoted", () => {
  assert.is(scalar("株式会社青葉堂"), "株式会社青葉堂");
  assert.is(scalar("Example Forensics"), "Example Forensics");
  assert.is(scalar("desk@example.jp"), "desk@example.jp");
  assert.is(scalar("No"), '"No"');
  assert.is(scalar("0120"), '"0120"');
  assert.is(scalar("a: b"), '"a: b"');
  assert.is(scalar("x #1"), '"x #1"');
});

test("whatever was typed comes back, alone and within braces", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (typed) => {
      if (/[\uD800-\uDFFF]/u.test(typed)) return; // half a character is refused when the file is read
      assert.is(parse(`name: ${scalar(typed)}\n`).name, typed);
      assert.is(parse(`place: { type: form, name: ${scalar(typed)} }\n`).place.name, typed);
    }),
  );
});

test("a count is written as the file takes it", () => {
  assert.is(countText(30), "30");
  assert.is(countText({ about: 30 }), "{ about: 30 }");
  assert.is(countText({ "at-most": 335 }), "{ at-most: 335 }");
});

test("a page has facts, comments and places to fill in", () => {
  const page = openPage((key) => `<${key}>`);
  page.put("a: 1", "one");
  page.todo("  ", "two", "b: 2");
  page.standIn("c: unknown", "three");
  page.gap();
  page.note("four");
  assert.is(
    page.text(),
    "a: 1 # <comment.one>\n  # TODO <todo.two>\n  # b: 2\nc: unknown # TODO <todo.three>\n\n# <comment.four>\n",
  );
});

test.run();
