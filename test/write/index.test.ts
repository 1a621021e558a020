// The table of formats: names, needs, and what each writes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formats } from "../../src/write/index.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

/** The beginning of a file, as Latin characters. */
const begins = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString("latin1");

test("formats are named by what their files end in, and only PDF needs a printer", () => {
  assert.equal(
    formats.map(({ name, extension, needsPrinter }) => [name, extension, needsPrinter]),
    [
      ["html", "html", false],
      ["pdf", "pdf", true],
      ["docx", "docx", false],
    ],
  );
});

test("each format writes a file of its kind", async () => {
  const asked: string[] = [];
  const pdf = "%PDF-1.4 <</CreationDate (D:20200101000000+00'00')\n/ModDate (D:20200101000000+00'00')>>";
  const printer = {
    print: async (html: string) => {
      asked.push(html);
      return Buffer.from(pdf, "latin1");
    },
  };
  const heads = [];
  for (const format of formats) heads.push(begins(await format.write(sampleNotice("ja"), { printer }), 4));
  assert.equal(heads, ["<!DO", "%PDF", "PK\u0003\u0004"]);
  assert.match(asked[0] ?? "", /^<!DOCTYPE html>\n<html lang="ja">/);
});

test("PDF without a printer is refused", async () => {
  const pdf = formats.find(({ name }) => name === "pdf");
  const outcome = await pdf?.write(sampleNotice("ja"), {}).then(() => "written", String);
  assert.is(outcome, "Error: PDF: no printer was lent");
});

test.run();
