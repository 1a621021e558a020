// The page as a browser lays it out: axe, phone widths, printed pages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPrinter, type Page, type Printer } from "../../src/browser/printer.ts";
import type { Block, Notice } from "../../src/notice/tree.ts";
import { writeHtml } from "../../src/write/html.ts";
import { fact, inlines, list, note, p, section, td, th } from "../helpers/build.ts";
import { solid } from "../helpers/parse-html.ts";
import { pdfLines } from "../helpers/pdf-lines.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const test = suite<{ printer: Printer }>("the page in a browser");

test.before(async (context) => {
  const opened = await openPrinter({ noSandbox: true });
  if (opened.value === undefined) throw new Error(JSON.stringify(opened.problems));
  context.printer = opened.value;
});

test.after(async ({ printer }) => {
  await printer.close();
});

/** Shows a notice on a page of the given width. */
async function show(page: Page, notice: Notice, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.setContent(writeHtml(notice));
}

/** The sample, with a table of many columns and a long address at its end. */
function wideNotice(): Notice {
  const notice = sampleNotice("ja");
  const date = fact("d", "date", "2026-01-20", "2026年1月20日");
  const row = ["区分", "対象となるお客様", "期間", "件数", "漏えいした項目"];
  const table = {
    type: "table",
    id: "wide",
    heads: 1,
    rows: [row.map(th), row.map((text) => td([text, date]))],
  } as const;
  const url = "https://www.example.jp/support/notices/2026/04/10/unauthorised-access/index.html?utm=notice";
  return {
    ...notice,
    children: [...notice.children, { ...table, rows: table.rows.slice() }, p("long", fact("u", "url", url))],
  };
}

/** What axe has to say, and that it has looked. */
async function audit(printer: Printer, notice: Notice, width: number): Promise<void> {
  const result = await printer.withPage(async (page) => {
    await page.setJavaScriptEnabled(true);
    await show(page, notice, width);
    await page.evaluate(axe);
    return page.evaluate(`axe.run().then(({ violations, passes }) => {
      const brief = violations.map((rule) => [rule.id, rule.nodes.map((node) => node.html)]);
      return JSON.stringify({ violations: brief, looked: passes.length > 20 });
    })`);
  });
  assert.is(result, `{"violations":[],"looked":true}`);
}

for (const locale of ["ja", "zh-Hans"] as const) {
  for (const width of [320, 1000]) {
    test(`axe finds nothing wrong (${locale}, ${width} px)`, ({ printer }) =>
      audit(printer, sampleNotice(locale), width));
  }
}

test("axe finds nothing wrong in a table shown row by row", ({ printer }) => audit(printer, wideNotice(), 320));

test("nothing is wider than a phone of 320 px, wide tables and long addresses included", async ({ printer }) => {
  const widths = await printer.withPage(async (page) => {
    await show(page, wideNotice(), 320);
    return page.evaluate(`[...document.querySelectorAll("body *")]
      .filter((e) => !e.closest("thead") && e.getBoundingClientRect().right > 320).map((e) => e.outerHTML)`);
  });
  assert.equal(widths, []);
});

test("dates and phone numbers stay on one line", async ({ printer }) => {
  const broken = await printer.withPage(async (page) => {
    await show(page, sampleNotice("ja"), 320);
    return page.evaluate(
      `[...document.querySelectorAll(".keep")].filter((e) => e.getClientRects().length > 1).map((e) => e.outerHTML)`,
    );
  });
  assert.equal(broken, []);
});

test("a name in the other language is drawn in that language's font", async ({ printer }) => {
  const families = await printer.withPage(async (page) => {
    await show(page, sampleNotice("ja"), 1000);
    return page.evaluate(
      `[...document.querySelectorAll("html, data[lang]")].map((e) => getComputedStyle(e).fontFamily.split(",")[0])`,
    );
  });
  assert.equal(families, ['"BIZ UDPMincho"', '"BIZ UDPMincho"', '"Noto Serif SC"']);
});

test("every printed page has its number, and the draft's mark", async ({ printer }) => {
  const pages = await pdfLines(await printer.print(writeHtml(wideNotice())));
  assert.ok(pages.length > 1);
  pages.forEach((lines, index) => {
    assert.is(solid(lines[0] ?? ""), "案（未公表）");
    assert.is(solid(lines.at(-1) ?? ""), `${index + 1}／${pages.length}`);
  });
});

/** A paragraph of two lines that begins and ends with its own marks. */
const twoLines = (id: string) => p(id, `始${"あ".repeat(48)}終`);
const bullets = (id: string) =>
  list(id, [
    ["・", "細目"],
    ["・", "細目"],
    ["・", "末項"],
  ]);

test("pages break well: no heading, lead-in, line or last item alone, whatever comes before", async ({ printer }) => {
  const text: Block[] = [
    section("a", 1, "1.", "見出し甲", [
      section("b", 2, "(1)", "見出し乙", [
        twoLines("b1"),
        list("l", [
          ["①", { blocks: [twoLines("l1"), bullets("l11"), note("l12", "※", [p("l13", "注")])] }],
          ["②", { blocks: [p("l2", "見出しに準ずる項目"), bullets("l21")] }],
        ]),
      ]),
      section("c", 2, "(2)", "見出し丙", [p("d", "【見出し丁】", "lead"), twoLines("d1")]),
    ]),
    { type: "definitions", id: "f", items: [{ term: inlines("見出しに準ずる質問の文"), children: [twoLines("f1")] }] },
    p("end", "以上", "end"),
  ];
  for (let fill = 10; fill < 32; fill++) {
    const before = Array.from({ length: fill }, (_, index) => p(`fill-${index}`, "うめ草"));
    const children = [p("title", "題", "title"), ...before, ...text];
    const pdf = await printer.print(writeHtml({ ...sampleNotice("ja", { draft: false }), children }));
    const bodies = (await pdfLines(pdf)).map((lines) => lines.slice(0, -1).map(solid));
    for (const lines of bodies.slice(0, -1)) assert.not.match(lines.at(-1) ?? "", /見出し|始/, `after ${fill} lines`);
    for (const lines of bodies) assert.not.match(lines[0] ?? "", /^(?!.*始).*終$|^・末項|^以上/, `after ${fill} lines`);
  }
});

test.run();
