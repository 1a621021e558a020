// `publish` on the command line: a set that is whole or none, without a trace of how it was made, and a receipt that tells one changed byte.
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, goodIncident, written } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const incident = `${goodIncident}
review:
  - comment: { locale: ja, template: chronology-first, by: 山田弁護士, text: 審査番号ABC123を確認, state: resolved }
internal:
  accepted: [{ rule: overlap-unexplained, reason: 社内確認済みXYZ }]
`;

test("the final set is written with a receipt, and one byte that changes is told", async () => {
  const cwd = folderWith({ "incidents/shop.yaml": incident });
  const run = await breachNotice(
    ["publish", "incidents/shop.yaml", "--approved-by", "佐藤", "--approved-on", "2026-04-10", "--json"],
    { cwd },
  );
  if (run.exit === 3) {
    console.log("not run: no browser can print here");
    return;
  }
  assert.is(run.exit, 0, run.out + run.err);
  const folder = join(cwd, "out/shop/published");
  const names = written(folder);
  assert.equal(names, [
    ...[
      "ja.docx",
      "ja.html",
      "ja.pdf",
      "receipt.html",
      "receipt.json",
      "zh-Hans.docx",
      "zh-Hans.html",
      "zh-Hans.pdf",
    ].map((end) => `shop.${end}`),
  ]);

  // Nothing of the incident file's insides is left in what goes out.
  const traces = [
    "ABC123",
    "XYZ",
    "山田",
    "佐藤",
    "affected[",
    "totals[",
    "chronology-first",
    "breach-notice",
    "w:sdt",
    "w:bookmark",
    "w:ins ",
    "w:del ",
    "customXml",
  ];
  for (const name of names.filter((one) => /\.(?:docx|html)$/.test(one) && !one.includes("receipt"))) {
    const bytes = readFileSync(join(folder, name));
    const zip = name.endsWith("docx") ? await JSZip.loadAsync(bytes) : undefined;
    const parts =
      zip === undefined
        ? [bytes.toString()]
        : await Promise.all(Object.values(zip.files).map(async (part) => part.name + (await part.async("string"))));
    for (const trace of traces)
      assert.not.ok(
        parts.some((part) => part.includes(trace)),
        `${name}: ${trace}`,
      );
  }

  const receipt = "out/shop/published/shop.receipt.json";
  const fine = await breachNotice(["publish", "--verify", receipt, "--json"], { cwd });
  assert.is(fine.exit, 0, fine.out);
  assert.equal(new Set(JSON.parse(fine.out).files.map(({ state }: { state: string }) => state)), new Set(["same"]));
  for (const name of ["shop.ja.pdf", "shop.zh-Hans.docx", "shop.receipt.json"]) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const other = Buffer.from(bytes);
    const at = Math.floor(other.length / 2);
    other[at] = (other[at] ?? 0) ^ 1;
    writeFileSync(path, other);
    const told = await breachNotice(["publish", "--verify", receipt, "--json"], { cwd });
    assert.is(told.exit, 1, name);
    const { problems } = JSON.parse(told.out);
    assert.equal(
      problems.map(({ code }: { code: string }) => code),
      [name.endsWith("json") ? "receipt-changed" : "receipt-file-changed"],
    );
    writeFileSync(path, bytes);
  }
});

test("nobody's approval is wrong use, and a file older than the incident stops everything", async () => {
  const cwd = folderWith({ "shop.yaml": goodIncident, "out/shop/shop.ja.html": "<p>old</p>" });
  assert.is((await breachNotice(["publish", "shop.yaml"], { cwd })).exit, 2);
  utimesSync(join(cwd, "out/shop/shop.ja.html"), 1_700_000_000, 1_700_000_000);
  const run = await breachNotice(["publish", "shop.yaml", "--approved-by", "佐藤", "--json"], { cwd });
  assert.is(run.exit, 1);
  assert.equal(
    JSON.parse(run.out).problems.map(({ code }: { code: string }) => code),
    ["publish-stale-file"],
  );
  assert.equal(readdirSync(join(cwd, "out/shop")), ["shop.ja.html"]);
});

test.run();
