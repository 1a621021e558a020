import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { body, headings, page } from "../../../src/write/look.ts";
import { allOf, attributeOf, childOf, childrenOf, valOf } from "../../helpers/open-docx.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const opened = async (locale: "ja" | "zh-Hans") => (await readDocx(await writeDocx(sampleNotice(locale)))).package;

test("fonts of all four scripts and the language are set for the whole document", async () => {
  for (const [locale, font, tag] of [
    ["ja", "Yu Mincho", "ja-JP"],
    ["zh-Hans", "SimSun", "zh-CN"],
  ] as const) {
    const { styles, parts } = await opened(locale);
    const run = childOf(childOf(childOf(styles, "docDefaults"), "rPrDefault"), "rPr");
    const fonts = childOf(run, "rFonts");
    for (const script of ["ascii", "hAnsi", "cs"]) assert.ok(attributeOf(fonts, script), script);
    assert.is(attributeOf(fonts, "eastAsia"), font);
    assert.is(attributeOf(childOf(run, "lang"), "eastAsia"), tag);
    assert.match(parts.get("word/settings.xml") ?? "", `<w:themeFontLang w:val="en-US" w:eastAsia="${tag}"/>`);
  }
});

test("sizes and spaces are those of the look table", async () => {
  const { styles } = await opened("ja");
  const heading = childrenOf(styles, "style").find((style) => attributeOf(style, "styleId") === "Heading1");
  assert.is(valOf(childOf(heading, "rPr"), "sz"), `${headings[0].size * 2}`);
  const spacing = childOf(childOf(heading, "pPr"), "spacing");
  assert.is(attributeOf(spacing, "before"), `${headings[0].before * 20}`);
  assert.is(attributeOf(spacing, "lineRule"), "atLeast");
  const defaults = childOf(childOf(childOf(styles, "docDefaults"), "rPrDefault"), "rPr");
  assert.is(valOf(defaults, "sz"), `${body.size * 2}`);
});

test("lines break by East Asian rules, and a line that ends in a break is not stretched", async () => {
  const { styles, parts } = await opened("ja");
  assert.is(allOf(styles, "kinsoku").length, 1);
  assert.match(parts.get("word/settings.xml") ?? "", "<w:doNotExpandShiftReturn/>");
});

test("headings that count by their style belong to the notice's own numbering", async () => {
  const { styles, numbering } = await opened("ja");
  const bound = allOf(numbering, "pStyle").map((style) => attributeOf(style, "val"));
  assert.equal(bound, ["Heading1", "Heading2", "Heading3", "Heading4"]);
  const levels = childrenOf(styles, "style").flatMap((style) => {
    const number = childOf(childOf(style, "pPr"), "numPr");
    return number === undefined ? [] : [`${attributeOf(style, "styleId")} ${valOf(number, "ilvl")}`];
  });
  assert.equal(levels, ["Heading1 0", "Heading2 1", "Heading3 2", "Heading4 3"]);
});

test("the page is A4 with the look table's margins", async () => {
  const { document } = await opened("ja");
  const [size] = allOf(document, "pgSz");
  const [margins] = allOf(document, "pgMar");
  assert.equal([attributeOf(size, "w"), attributeOf(size, "h")], ["11906", "16838"]);
  assert.is(Number(attributeOf(margins, "left")), Math.round((page.margin.left / 25.4) * 1440));
});

test.run();
