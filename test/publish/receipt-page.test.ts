// The receipt as a page: all that was approved, nothing taken for markup.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { receiptPage } from "../../src/publish/receipt-page.ts";
import { sampleReceipt } from "../helpers/sample-receipt.ts";

test("the page says who approved what, after which checks, with each file's hash", () => {
  const say = (key: string, params: Record<string, string | number> = {}) => [key, ...Object.values(params)].join(" ");
  const html = receiptPage(sampleReceipt, "shop.receipt.json", "ja", say);
  for (const part of [
    "お詫びとお知らせ",
    "2026-04-10",
    "overlap-unexplained: 2",
    "曜日は書かない方針",
    "shop.receipt.json",
  ])
    assert.match(html, part);
  for (const { file, sha256 } of sampleReceipt.files) {
    assert.match(html, file);
    assert.match(html, sha256);
  }
  assert.match(html, "佐藤 &lt;PR&gt;");
  assert.not.match(html, /<PR>|<script|(?:src|href)=/);
});

test.run();
