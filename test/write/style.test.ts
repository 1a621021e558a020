// The style sheet for all media.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { styleSheet } from "../../src/write/style.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

test("line breaking and spacing are said, whatever the browser's defaults", () => {
  const css = styleSheet(sampleNotice("ja"));
  for (const said of [
    "line-break: strict",
    "word-break: normal",
    "overflow-wrap: anywhere",
    "text-autospace: ",
    "text-spacing-trim: ",
    "font-kerning: ",
  ])
    assert.match(css, said);
});

test("each language has its fonts in every document", () => {
  for (const locale of ["ja", "zh-Hans"] as const) {
    const css = styleSheet(sampleNotice(locale));
    assert.match(css, '[lang="ja"] { font-family: "BIZ UDPMincho"');
    assert.match(css, '[lang="zh\\2d Hans"] { font-family: "Noto Serif SC"');
  }
});

test("headings break between phrases in Japanese and between words in Chinese", () => {
  assert.match(styleSheet(sampleNotice("ja")), "word-break: auto-phrase");
  assert.match(styleSheet(sampleNotice("zh-Hans")), "word-break: keep-all");
});

test.run();
