// The style sheet's parts for the screen alone and for paper alone.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { print, screen } from "../../src/write/style-media.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const mark = 'content: "案\\ff08 未公表\\ff09 "';

test("every printed page has its number, in the notice's words", () => {
  assert.match(print(sampleNotice("ja")), 'content: "" counter(page) " \\ff0f  " counter(pages) ""');
  assert.match(print(sampleNotice("zh-Hans")), 'counter(page) " \\2f  " counter(pages)');
});

test("a draft is marked on paper and on the screen, a published notice nowhere", () => {
  for (const medium of [print, screen]) {
    assert.match(medium(sampleNotice("ja")), mark);
    assert.not.match(medium(sampleNotice("ja", { draft: false })), "案");
  }
});

test("paper is A4, and no space is added between scripts there", () => {
  const css = print(sampleNotice("ja"));
  assert.match(css, "size: 210mm 297mm");
  assert.match(css, "text-autospace: no-autospace");
});

test.run();
