import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Notice } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { sdkFaults, withPart } from "../../helpers/docx-programs.ts";
import { lintDocx } from "../../helpers/lint-docx.ts";
import { numberedNotice, schemes } from "../../helpers/numbered-notice.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const notices: [string, Notice][] = [
  ["the sample in Japanese", sampleNotice("ja")],
  ["the sample in Chinese", sampleNotice("zh-Hans", { draft: false })],
  ["an unknown locale", { ...sampleNotice("ja"), locale: "fi" }],
  ["an empty notice", { ...sampleNotice("ja"), children: [] }],
  ["numbers of all kinds", numberedNotice(schemes["1. (1) ①"] ?? [])],
];

for (const [name, notice] of notices) {
  test(`the Open XML SDK finds no fault, and our own lint none: ${name}`, async () => {
    const bytes = await writeDocx(notice);
    assert.equal(await lintDocx(bytes), []);
    assert.equal(await sdkFaults(bytes), []);
  });
}

for (const [name, scheme] of Object.entries(schemes)) {
  test(`every number and reference is what Word counts: ${name}`, async () => {
    assert.equal(await lintDocx(await writeDocx(numberedNotice(scheme))), []);
  });
}

/** Faults put into a sound file, and what the lint says of them. */
const seeded: [fault: string, change: (xml: string) => string, said: RegExp][] = [
  ["a control id twice", (x) => x.replace(/(<w:id w:val=")\d+/g, "$17"), /control id twice: 7/],
  [
    "a bookmark name twice",
    (x) => x.replaceAll("_nk_mark_", "_NK_date_").replace(/_NK_date_\w+/, "_NK_DATE_aa9e377a"),
    /bookmark name twice/,
  ],
  ["a bookmark name too long", (x) => x.replace("_nk_mark_", `_nk_${"m".repeat(40)}`), /no name for a bookmark/],
  ["a paragraph id too great", (x) => x.replace(/paraId="\w/, 'paraId="F'), /no paraId: F/],
  ["a paragraph id twice", (x) => x.replace(/paraId="\w+/g, 'paraId="00000001'), /paragraph id twice/],
  ["a tag too long", (x) => x.replace(/(<w:tag w:val=")/, `$1${"t".repeat(60)}`), /longer than 64/],
  ["an unknown style", (x) => x.replace('w:val="Lead"', 'w:val="Nobody"'), /no style Nobody/],
  ["an unknown list", (x) => x.replace(/w:numId w:val="\d+"/, 'w:numId w:val="99"'), /no list 99|no w:num 99/],
  [
    "an empty control",
    (x) => x.replace(/<w:sdtContent>.*?<\/w:sdtContent>/, "<w:sdtContent/>"),
    /a control has no content/,
  ],
  [
    "a cell without a paragraph",
    (x) => x.replace(/(<w:tc>.*?<\/w:tcPr>)<w:p .*?<\/w:p><\/w:tc>/, "$1</w:tc>"),
    /a cell does not end/,
  ],
  ["bare text in a run", (x) => x.replace("<w:t>お客様各位</w:t>", "お客様各位"), /bare text in a run/],
  ["a link to nowhere", (x) => x.replace('r:id="rIdLink1"', 'r:id="rIdLink9"'), /no relationship rIdLink9/],
  [
    "a stale reference",
    (x) => x.replace("<w:t>2.(1)</w:t>", "<w:t>2.(2)</w:t>"),
    /says 2\.\(2\), Word would say 2\.\(1\)/,
  ],
  ["a relative switch", (x) => x.replace("\\w \\h", "\\r \\h"), /a field is no reference/],
];

test("the lint finds every fault that was put into a sound file", async () => {
  const sound = await writeDocx(sampleNotice("ja"));
  for (const [fault, change, said] of seeded) {
    const faults = await lintDocx(await withPart(sound, "word/document.xml", change)).catch((e: unknown) => [
      String(e),
    ]);
    assert.ok(
      faults.some((one) => said.test(one)),
      `${fault}: ${faults.join("; ")}`,
    );
  }
});

test("the SDK finds a fault of order and a bookmark's name that is too long", async () => {
  const sound = await writeDocx(sampleNotice("ja"));
  const order = (xml: string): string => xml.replace(/(<w:pStyle [^>]*>)(<w:keepNext\/>)/, "$2$1");
  const name = (xml: string): string => xml.replace("_nk_mark_", `_nk_${"m".repeat(40)}`);
  for (const change of [order, name]) {
    assert.ok((await sdkFaults(await withPart(sound, "word/document.xml", change))).length > 0);
  }
});

test.run();
