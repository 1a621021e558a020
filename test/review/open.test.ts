import { test } from "uvu";
import * as assert from "uvu/assert";
import { openDocx } from "../../src/review/open.ts";
import { documentOf, docxParts, makeDocx } from "../helpers/make-docx.ts";
import { makeZip, type ZipFile } from "../helpers/make-zip.ts";

const files = (parts: Record<string, string | Uint8Array> = docxParts({})): ZipFile[] =>
  Object.entries(parts).map(([name, data]) => ({ name, data }));

/** The file's one problem, or "opened". */
async function outcome(bytes: Uint8Array): Promise<string> {
  const { value, problems } = await openDocx(bytes, "back.docx");
  assert.is(problems.length, value === undefined ? 1 : 0);
  const [fault] = problems;
  if (fault === undefined) return "opened";
  assert.equal([fault.severity, fault.place], ["error", { file: "back.docx" }]);
  return [fault.code, ...Object.values(fault.params)].join(" ");
}

test("a package gives its parts, found by relationships", async () => {
  const parts = docxParts({ "word/comments.xml": "<c/>" });
  const moved = Object.entries(parts).map(([name, data]) => ({
    name: name.replace("word/document.xml", "word/main.xml").replace("_rels/document.xml.rels", "_rels/main.xml.rels"),
    data: data.replaceAll("word/document.xml", "word/main.xml"),
  }));
  const { value, problems } = await openDocx(makeZip(moved), "a.docx");
  assert.equal(problems, []);
  assert.is(value?.main, "word/main.xml");
  assert.equal(value?.related("comments"), ["word/comments.xml"]);
  assert.equal(value?.related("footnotes"), []);
  assert.is(value?.xml("word/comments.xml").value?.documentElement?.localName, "c");
  assert.is(value?.xml("word/comments.xml").value, value?.xml("word/comments.xml").value, "parsed once");
  assert.is(value?.text("word/comments.xml"), "<c/>");
  assert.is(value?.text("word/none.xml"), undefined);
  assert.match(value?.contentType("word/main.xml") ?? "", /wordprocessingml\.document\.main/);
});

test("what is no Word file is told by what it is", async () => {
  const ole = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);
  const cases: [string, string | Uint8Array][] = [
    ["docx-empty", ""],
    ["docx-password", ole("xxEncryptedPackage")],
    ["docx-old-word", ole("xxWordDocument")],
    ["docx-other-kind old-office-file", ole("Workbook")],
    ["docx-other-kind pdf-file", "%PDF-1.7\n"],
    ["docx-other-kind rtf-file", "{\\rtf1 }"],
    ["docx-other-kind web-page", "\ufeff <!DOCTYPE html><p>"],
    ["docx-other-kind word-xml-file", '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'],
    ["docx-other-kind unknown-file", "hello"],
    ["docx-other-kind odt-file", makeZip(files({ mimetype: "application/vnd.oasis.opendocument.text" }))],
    ["docx-other-kind zip-of-word-files", makeZip(files({ "folder/a.docx": "x" }))],
    ["docx-other-kind zip-file", makeZip(files({ "a.txt": "x" }))],
  ];
  for (const [code, data] of cases) assert.is(await outcome(new Uint8Array(Buffer.from(data))), code);
});

test("a file of the product's own opens", async () => {
  assert.is(await outcome(makeDocx({ "word/document.xml": documentOf("<w:p/>") })), "opened");
});

test.run();
