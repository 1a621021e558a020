// Law: what is published shows the same as its draft, and holds nothing that only we know: no path, id, name of a template or rule, no reviewer, no mark of a draft.
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import JSZip from "jszip";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rules } from "../../src/check/rules.ts";
import { leavesOf } from "../../src/incident/fact.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { factsOf } from "../../src/notice/facts.ts";
import { linesOf } from "../../src/notice/lines.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import { type FormatName, formats, type Lent } from "../../src/write/index.ts";
import { sdkFaults } from "../helpers/docx-programs.ts";
import { composeOne, incidentNames, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { lendPrinter } from "../helpers/lend-printer.ts";
import { lintDocx } from "../helpers/lint-docx.ts";
import { attribute, elements, parseStrictly } from "../helpers/parse-html.ts";
import { readDocx } from "../helpers/read-docx.ts";
import { readHtml } from "../helpers/read-html.ts";
import { readPdf } from "../helpers/read-pdf.ts";
import { loadText } from "../helpers/run-rule.ts";

const printer = lendPrinter(test);
const { catalog } = await pipeline();

const write = async (name: FormatName, notice: Notice, lent: Lent): Promise<Uint8Array> => {
  const format = formats.find((one) => one.name === name);
  assert.ok(format);
  return format.write(notice, { printer, ...lent });
};
/** As a careless caller would: with all that a file for review is lent. */
const published = (name: FormatName, notice: Notice): Promise<Uint8Array> =>
  write(name, notice, {
    purpose: "publication",
    sources: { incident: createHash("sha256").update("x").digest("hex"), templates: "0".repeat(64) },
    review: {
      header: "案　版 0123abcd",
      labels: Object.fromEntries(factsOf(notice).map(({ path }) => [path, "標識の語"])),
      remarks: [{ where: {}, by: "査閲 太郎", text: "査閲の言葉", replies: [], state: "open" }],
      moved: "標識の語",
    },
  });

/** Words that no published file may hold, as far as they can't be part of what it shows or of a file of its kind. */
function internal(notice: Notice, paths: readonly string[]): string[] {
  const ids = [...walkBlocks(notice.children).map(({ id }) => id), ...linesOf(notice).map(({ id }) => id)];
  const terms = Object.values(vocabulary).flat();
  const facts = factsOf(notice).flatMap(({ path, derivedFrom = [] }) => [path, ...derivedFrom]);
  const telling = [...ids, ...paths, ...facts, ...terms].filter((one) => /[.[:@#~]|[a-z]-[a-z]+-/.test(one));
  const named = [...catalog.templates.keys(), ...rules.map(({ id }) => id), notice.incident];
  const own = ["breach-notice", "breach_notice", "data-path", "data-kind", "_nk_", "_nf_", "査閲", "標識", "0123abcd"];
  return [...new Set([...telling, ...named, ...own])];
}

const found = (words: readonly string[], text: string): string[] => words.filter((word) => text.includes(word));

/** Every part of a Word file with its name. */
async function insideDocx(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async("string")] as const)));
}

/** A PDF as it is, with each compressed stream as it was before. */
function insidePdf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      return stream; // not compressed, or in another way
    }
  });
  return [text, ...streams].join("\n");
}

for (const name of incidentNames()) {
  test(`the published files of ${name} hold nothing of ours, and show what the draft shows`, async () => {
    const loaded = await loadIncident(name);
    const paths = leavesOf(loaded.marked).map(({ path }) => path);
    for (const locale of loaded.locales) {
      const notice = (await composeOne(loaded, loaded.template, locale)).notice();
      const words = internal(notice, paths);

      const docx = await published("docx", notice);
      const parts = await insideDocx(docx);
      assert.equal(found(words, [...parts].flat().join("\n")), []);
      const marks =
        /<w:(?:sdt|bookmark\w+|comment\w+|ins|del|move\w+|fldChar|instrText|trackRevisions)\b|paraId=|w:rsid|customXml/;
      assert.not.match(parts.get("word/document.xml") ?? "", marks);
      assert.not.match(parts.get("word/settings.xml") ?? "", marks);
      assert.not.ok([...parts.keys()].some((part) => /comment|customXml|people|header/.test(part)));
      assert.not.match(parts.get("docProps/core.xml") ?? "", /creator|lastModifiedBy|revision/);
      assert.not.match(parts.get("docProps/custom.xml") ?? "", /<property/);
      assert.equal(await lintDocx(docx), []);
      const [shown, draft] = [await readDocx(docx), await readDocx(await write("docx", notice, {}))];
      assert.equal([shown.text, shown.header, shown.footer], [draft.text, "", draft.footer]);

      const html = Buffer.from(await published("html", notice)).toString();
      assert.equal(found(words, html), []);
      const used = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
      const ids = elements(parseStrictly(html), (one) => attribute(one, "id") !== undefined).map((one) =>
        attribute(one, "id"),
      );
      assert.equal(
        ids.filter((id) => !/^p\d+$/.test(id ?? "") || !used.includes(id)),
        [],
      );
      assert.is(readHtml(html).text, readHtml(Buffer.from(await write("html", notice, {})).toString()).text);
      assert.not.match(html, 'name="robots"');
    }
  });
}

test("a published PDF holds nothing of ours, and no mark of a draft", async () => {
  for (const name of ["example-aobado", "2018-ks-factory"]) {
    const loaded = await loadIncident(name);
    for (const locale of loaded.locales) {
      const notice = (await composeOne(loaded, loaded.template, locale)).notice();
      const pdf = await published("pdf", notice);
      assert.equal(found(internal(notice, []), insidePdf(pdf)), []);
      const draft = { ...notice, page: { ...notice.page, draft: "草稿標識" } };
      const read = await readPdf(await published("pdf", draft));
      assert.not.match(JSON.stringify(read), "草稿標識");
    }
  }
});

test("the words are looked for where they would be: a draft has them", async () => {
  const loaded = await loadIncident("example-aobado");
  const notice = (await composeOne(loaded, loaded.template, "ja")).notice();
  const words = internal(notice, []);
  const docx = [...(await insideDocx(await write("docx", notice, {})))].flat().join("\n");
  for (const word of ["issuer.name", "chronology-first", "breach-notice", "_nf_"])
    assert.ok(found(words, docx).includes(word));
  const html = Buffer.from(await write("html", notice, {})).toString();
  for (const word of ["issuer.name", "data-path", "chronology-first"]) assert.ok(found(words, html).includes(word));
});

test("published Word files are valid, with every kind of thing in them", async () => {
  for (const name of ["example-aobado", "2017-nippan-ips"]) {
    const loaded = await loadIncident(name);
    for (const locale of loaded.locales) {
      const notice = (await composeOne(loaded, loaded.template, locale)).notice();
      assert.equal(await sdkFaults(await published("docx", notice)), []);
    }
  }
});

test("what counsel worded and asked leaves no trace but its words", async () => {
  const loaded = await loadIncident("example-aobado");
  const text = Buffer.from(loaded.bytes).toString();
  const review =
    "review: [{ comment: { locale: ja, template: chronology-first, block: leak, by: 査閲 太郎, text: 査閲の言葉 } }]";
  const more = await loadText(`${text}\n${review}\n`);
  const notice = (await composeOne(more, more.template, "ja")).notice();
  for (const format of ["docx", "html"] as const) {
    const bytes = await published(format, notice);
    const inside = format === "docx" ? [...(await insideDocx(bytes))].flat().join("\n") : Buffer.from(bytes).toString();
    assert.equal(found(["査閲"], inside), []);
  }
});

test.run();
