import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../../src/notice/facts.ts";
import { lineText, plainText } from "../../../src/notice/plain.ts";
import type { Notice } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";

import { fact, p, section } from "../../helpers/build.ts";
import { solid } from "../../helpers/parse-html.ts";
import { type DocxRead, readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const read = async (notice: Notice): Promise<DocxRead> => readDocx(await writeDocx(notice));
const withBlocks = (children: Notice["children"]): Notice => ({ ...sampleNotice("ja", { draft: false }), children });

for (const locale of ["ja", "zh-Hans"] as const) {
  test(`the file's text is the tree's text, with the labels that Word counts (${locale})`, async () => {
    const notice = sampleNotice(locale);
    assert.is(solid((await read(notice)).text), solid(plainText(notice)));
  });

  test(`facts come back the same from controls, from bookmarks and from the exported list (${locale})`, async () => {
    const notice = sampleNotice(locale);
    const { controls, bookmarked, listed } = await read(notice);
    const facts = factsOf(notice);
    const shown = facts.map(({ path, children }) => ({ path, text: lineText(children) }));
    assert.equal(controls, shown);
    assert.equal(
      bookmarked.map(({ path, text }) => ({ path, text })),
      shown,
    );
    assert.equal(
      listed.map(({ bookmark, text, ...typed }) => typed),
      facts.map(({ path, kind, value, unit, derivedFrom, lang }) => ({
        ...{ path, kind, value },
        ...(unit === undefined ? {} : { unit }),
        ...(derivedFrom === undefined ? {} : { derivedFrom }),
        ...(lang === undefined ? {} : { lang }),
      })),
    );
    assert.equal(
      listed.map(({ bookmark, text }) => ({ bookmark, text })),
      bookmarked.map(({ bookmark, text }) => ({ bookmark, text })),
    );
  });
}

test("headings are Word's own, by level", async () => {
  const { outline } = await read(sampleNotice("zh-Hans"));
  assert.equal(
    outline.map(({ level, label }) => `${level} ${label}`),
    ["1 1.", "1 2.", "2 (1)", "2 (2)", "3 ①", "4 1)", "1 3."],
  );
});

test("a draft is marked in the header, pages are counted in the footer", async () => {
  const { header, footer, package: opened } = await read(sampleNotice("ja"));
  assert.is(header, "案（未公表）");
  assert.is(footer, " ／ ");
  assert.match(opened.parts.get("word/footer1.xml") ?? "", /PAGE.*NUMPAGES/s);
  assert.is((await read(sampleNotice("ja", { draft: false }))).header, "");
});

test("properties say title, author, language and the notice's date", async () => {
  const core = (await read(sampleNotice("zh-Hans"))).package.parts.get("docProps/core.xml") ?? "";
  assert.match(core, "<dc:title>关于“青叶堂网上商店”遭非法访问");
  assert.match(core, "<dc:creator>株式会社青叶堂<");
  assert.match(core, "<dc:language>zh-CN<");
  assert.match(core, ">2026-04-10T00:00:00Z</dcterms:created>");
});

test("a notice without a date is of 1980-01-01", async () => {
  const { date, ...undated } = sampleNotice("ja");
  const core = (await read(undated)).package.parts.get("docProps/core.xml") ?? "";
  assert.is(date, "2026-04-10");
  assert.is(core.match(/1980-01-01T00:00:00Z/g)?.length, 2);
});

test("sources are named with their hashes in the list and in the properties", async () => {
  const bytes = await writeDocx(sampleNotice("ja"), { sources: { "2026-aobado.yaml": "ab12" } });
  const { parts } = (await readDocx(bytes)).package;
  assert.match(parts.get("customXml/item1.xml") ?? "", '<source name="2026-aobado.yaml" sha256="ab12"/>');
  assert.match(parts.get("docProps/custom.xml") ?? "", /name="breach-notice source 2026-aobado.yaml"><vt:lpwstr>ab12</);
});

test("every block is in the list, and every paragraph of the text has the ids that the list tells", async () => {
  const { lines, package: opened } = await read(sampleNotice("ja"));
  const blocks = [...(opened.parts.get("customXml/item1.xml") ?? "").matchAll(/<block ([^>]*)\/>/g)].map(([, text]) =>
    Object.fromEntries([...(text ?? "").matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
  for (const line of lines) {
    const own = blocks.find((block) => block["paragraph"] === line.paragraphId);
    assert.ok(line.bookmarks.includes(own?.["bookmark"] ?? "none"), line.text);
  }
  const ids = blocks.map((block) => block["id"]);
  assert.equal(ids.length, new Set(ids).size);
  for (const id of ["contact", "members-table", "cards-data", "cards-data-1", "cards-note", "course"]) {
    assert.ok(ids.includes(id), id);
  }
});

test("writing twice gives the same bytes, in any time zone", async () => {
  const zone = process.env["TZ"];
  const files: Uint8Array[] = [];
  const hours: number[] = [];
  for (const tz of ["UTC", "Asia/Tokyo", "America/Los_Angeles", "UTC"]) {
    process.env["TZ"] = tz;
    hours.push(new Date(0).getHours());
    files.push(await writeDocx(sampleNotice("ja")));
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  assert.equal(hours, [0, 9, 16, 0]);
  for (const file of files) assert.ok(Buffer.from(file).equals(files[0] ?? Buffer.alloc(0)));
});

const odd = [
  ...["</p>", "{{x}}", "{heads-0}", "{default-bullet-numbering-0}", "{list-0}", "a & b &amp; &#38;", "]]>", "<w:br/>"],
  ...["'\"`", "tab\there", "line\nfeed", " both ends ", "two  spaces", "\u202eright to left\u202c", "a\u200bb\u00adc"],
  ...["😀𠮷野家", "DDEAUTO c:\\\\windows", "%1 %2", "\\w \\h", "\u0085next line", "\u2028", "x".repeat(65536)],
];

test("no value changes the structure or comes out otherwise than it is", async () => {
  for (const value of odd) {
    const children = [
      p("title", fact("odd", "text", value), "title"),
      section("s", 1, "", fact("odd", "text", value), [p("plain", value)]),
    ];
    const notice = { ...withBlocks(children), title: value, author: value };
    notice.page = { number: [value, "", value], draft: value, labels: { odd: value } };
    const { lines, controls, bookmarked, listed, header } = await read(notice);
    assert.equal(
      lines.map((line) => line.text),
      [value, value, value],
    );
    assert.equal(
      [...controls, ...bookmarked].map((one) => one.text),
      [value, value, value, value],
    );
    assert.equal(
      listed.map((one) => [one.value, one.text]),
      [
        [value, value],
        [value, value],
      ],
    );
    assert.is(header, value);
  }
});

test("a character that XML can't hold is refused, with the path and the code point", async () => {
  for (const [text, code] of [
    ["a\u0000b", "U+0000"],
    ["a\u000b", "U+000B"],
    ["a\r\nb", "U+000D"],
    ["\ufffe", "U+FFFE"],
    ["\ud83d", "U+D83D"],
  ] as const) {
    try {
      await writeDocx(withBlocks([p("body", ["x", fact("issuer.name", "name", text)])]));
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), `issuer.name: ${code}`);
    }
  }
});

test.run();
