// Tables as HTML: headers, and what a phone needs.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Table, TableCell } from "../../src/notice/tree.ts";
import { tableToHtml } from "../../src/write/html-table.ts";
import { fact, td, th } from "../helpers/build.ts";

const table = (heads: number, ...rows: TableCell[][]): Table => ({ type: "table", id: "t", heads, rows });

test("the first rows are the head, and headers have the scope of their place", () => {
  assert.is(
    tableToHtml(table(1, [th("対象"), th("人数")], [th("会員"), td("265名")])),
    '<table id="t">\n<thead>\n<tr><th scope="col" class="keep short">対象</th><th scope="col" class="keep short">人数</th></tr>\n</thead>\n' +
      '<tbody>\n<tr><th scope="row" class="keep short">会員</th><td>265名</td></tr>\n</tbody>\n</table>\n',
  );
});

test("an empty header cell is no header", () => {
  assert.match(tableToHtml(table(1, [th(""), th("人数")], [th("会員"), td("1")])), "<tr><td></td><th");
});

test("a table without a head has none", () => {
  assert.not.match(tableToHtml(table(0, [td("a"), td("b")])), "thead");
});

test("a table too wide for a phone says which column each cell is of, and stays a table", () => {
  const wide = "本件サイトの会員";
  const html = tableToHtml(
    table(1, [th("区分"), th("対象"), th("件数"), th("項目")], [th(wide), td(wide), td(wide), td(wide)]),
  );
  assert.match(html, '<table id="t" class="stack" role="table">');
  assert.match(html, `<th scope="row" role="rowheader">${wide}</th><td data-head="対象" role="cell">`);
  assert.match(html, 'role="columnheader"');
  assert.is(html.match(/role="rowgroup"/g)?.length, 2);
});

test("a table too wide for paper lets its dates break", () => {
  const date = td(fact("d", "date", "2026-01-20", "2026年1月20日"));
  assert.match(tableToHtml(table(0, [date, date, date, date, date, date])), 'class="stack loose"');
});

test.run();
