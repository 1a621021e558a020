import { test } from "uvu";
import * as assert from "uvu/assert";
import { docxLimits, openDocx, tooLarge } from "../../src/review/open.ts";
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

test("a folder entry, a comment of the zip and a stored part are fine", async () => {
  const parts = files().map((file) => ({ ...file, method: 0 }));
  assert.is(await outcome(makeZip([{ name: "word/", data: "" }, ...parts])), "opened");
});

test("sizes are looked at before anything is read or unpacked", async () => {
  assert.is(await outcome(new Uint8Array(docxLimits.file + 1)), "docx-too-large 20.1 20");
  assert.is(tooLarge(200 << 20, "a.docx")?.code, "docx-too-large");
  assert.is(tooLarge(docxLimits.file, "a.docx"), undefined);

  const lying = (size: number, data: string): Uint8Array => makeZip([...files(), { name: "big.bin", data, size }]);
  assert.is(await outcome(lying((32 << 20) + 1, "x")), "docx-part-too-large big.bin 32");
  assert.is(await outcome(lying(100_000, "x")), "docx-packed-too-tight big.bin 200");
  const third = { data: "x".repeat(200_000), method: 0, size: 30 << 20 };
  const three = [1, 2, 3].map((number) => ({ name: `${number}.bin`, ...third }));
  assert.is(await outcome(makeZip([...files(), ...three])), "docx-unpacks-too-large 64");
  const many = Array.from({ length: 501 }, (_, index) => ({ name: `${index}.bin`, data: "" }));
  assert.is(await outcome(makeZip(many)), "docx-too-many-parts 500");
});

test("a part that unpacks to more or less than it says, or to something else, is told", async () => {
  const data = "<x>some text, some text</x>";
  const part = (change: Partial<ZipFile>): Uint8Array => makeZip([...files(), { name: "a.bin", data, ...change }]);
  assert.is(await outcome(part({ size: 5 })), "docx-false-size a.bin");
  assert.is(await outcome(part({ size: 50 })), "docx-false-size a.bin");
  assert.is(await outcome(part({ size: 5, method: 0 })), "docx-false-size a.bin");
  assert.is(await outcome(part({ crc: 1 })), "docx-checksum a.bin");
  assert.is(await outcome(part({ method: 14 })), "docx-compression a.bin");
  assert.is(await outcome(part({ flags: 1 })), "docx-encrypted-part a.bin");
  const bytes = part({ data: "unlikely text to meet elsewhere", method: 0 });
  const at = Buffer.from(bytes).indexOf("unlikely");
  bytes[at] = 0;
  assert.is(await outcome(bytes), "docx-checksum a.bin");
  const packed = part({});
  const start = Buffer.from(packed).indexOf("a.bin") + 5;
  assert.is(await outcome(packed.fill(0xff, start, start + 8)), "docx-damaged-part a.bin");
});

test("names of parts that programs would take for another place or another part are told", async () => {
  const named = (...names: string[]): Uint8Array =>
    makeZip([...files(), ...names.map((name) => ({ name, data: "x", method: 0 }))]);
  for (const name of ["/a", "../a", "word/../a", "a\\b", "C:/a", "a//b", "./a", "a\nb", "a\u202eb"]) {
    assert.is((await openDocx(named(name), "a.docx")).problems[0]?.code, "docx-part-name", JSON.stringify(name));
  }
  assert.is(await outcome(named("a", "a")), "docx-duplicate-part a");
  assert.is(await outcome(named("Word/Document.xml")), "docx-case-only Word/Document.xml word/document.xml");
  const long = `${"x".repeat(200)}\n`;
  assert.is(String((await openDocx(named(long), "a.docx")).problems[0]?.params["part"]).length, 80);
});

test("a zip that reads in two ways is refused", async () => {
  const parts = files();
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("no parts");
  assert.is(await outcome(makeZip([{ ...first, localName: "[content_types].xml" }, ...rest])), "docx-two-readings");
  const twice = makeZip([...parts, { name: "a.bin", data: "x", offset: 0, method: 0 }]);
  assert.match((await openDocx(twice, "a.docx")).problems[0]?.code ?? "", /^docx-(two-readings|overlap)$/);
  const within = makeZip([
    { name: "outer.bin", data: Buffer.from(makeZip([{ name: "inner.bin", data: "x", method: 0 }])), method: 0 },
    ...parts,
    { name: "inner.bin", data: "x", method: 0, offset: 39 },
  ]);
  assert.is(await outcome(within), "docx-overlap inner.bin");
  const before = Buffer.concat([Buffer.from("PK padding"), makeZip(parts)]);
  assert.match((await openDocx(before, "a.docx")).problems[0]?.code ?? "", /^docx-(two-readings|directory|cut-short)$/);
  const behind = Buffer.concat([makeZip(parts), Buffer.from("more")]);
  assert.match((await openDocx(behind, "a.docx")).problems[0]?.code ?? "", /^docx-(two-readings|cut-short)$/);
});

test("a zip cut short, in pieces or with numbers that no zip of this size has is told", async () => {
  const whole = makeZip(files());
  assert.is(await outcome(whole.subarray(0, whole.length - 30)), "docx-cut-short");
  assert.is(await outcome(new Uint8Array(Buffer.from("PK\u0003\u0004"))), "docx-cut-short");
  const changed = (offset: number, value: number): Uint8Array => {
    const copy = Buffer.from(whole);
    copy.writeUInt16LE(value, copy.length - 22 + offset);
    return new Uint8Array(copy);
  };
  assert.is(await outcome(changed(4, 1)), "docx-split");
  for (const offset of [10, 12, 14, 16, 18])
    assert.match(
      (await openDocx(changed(offset, 0xffff), "a.docx")).problems[0]?.code ?? "",
      /^docx-(cut-short|directory|two-readings|split)$/,
      `at ${offset}`,
    );
});

test("XML that no parser should be handed is told by its part", async () => {
  const deep = `${"<a>".repeat(300)}${"</a>".repeat(300)}`;
  const cases: [string, string | Uint8Array][] = [
    ["docx-dtd word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x/>'],
    ["docx-utf16 word/document.xml", Buffer.from("\ufeff<x/>", "utf16le")],
    ["docx-utf16 word/document.xml", Buffer.from("<x/>", "utf16le")],
    ["docx-not-utf8 word/document.xml", Buffer.from([0x3c, 0x78, 0x3e, 0x93, 0xfa, 0x3c, 0x2f, 0x78, 0x3e])],
    ["docx-too-deep word/document.xml 256", documentOf(deep)],
    ["docx-not-xml word/document.xml", documentOf("<w:p>")],
    ["docx-not-xml word/document.xml", documentOf('<w:p a="1" a="2"/>')],
    ["docx-not-xml word/document.xml", documentOf("<q:p/>")],
    ["docx-not-xml word/document.xml", documentOf("&amp;&nbsp;")],
    ["docx-not-xml word/document.xml", documentOf("\u0001")],
    [
      "docx-too-many-nodes word/document.xml 400000",
      documentOf(`<w:p ${Array.from({ length: 201 }, (_, i) => `a${i}=""`).join(" ")}/>`),
    ],
    ["docx-too-many-nodes word/document.xml 400000", documentOf(`<w:p a="${"ab ".repeat(400_000)}"/>`)],
    ["docx-too-many-nodes word/document.xml 400000", documentOf("<w:p/>".repeat(400_001))],
  ];
  for (const [code, document] of cases) {
    const parts: Record<string, string | Uint8Array> = { ...docxParts({}), "word/document.xml": document };
    assert.is(await outcome(makeZip(files(parts).map((file) => ({ ...file, method: 0 })))), code);
  }
  const quoted = documentOf(
    `<w:p a=">${"/".repeat(10)}>" b='<'/><!-- <a><a> --><![CDATA[<a>]]><?a <a> ?>`.replace("'<'", "'&lt;'"),
  );
  assert.is(await outcome(makeDocx({ "word/document.xml": quoted })), "opened");
});

test("all parsed parts together have one limit, and other programs' parts are only not read", async () => {
  const comments = `<c>${"<a/>".repeat(250_000)}</c>`;
  const parts = docxParts({
    "word/comments.xml": comments,
    "word/styles.xml": comments,
    "customXml/item1.xml": "<!DOCTYPE x><x/>",
  });
  const { value } = await openDocx(makeZip(files(parts).map((file) => ({ ...file, method: 0 }))), "a.docx");
  assert.equal(value?.xml("word/comments.xml").problems, []);
  assert.is(value?.xml("word/styles.xml").problems[0]?.code, "docx-too-many-nodes");
  assert.is(value?.xml("customXml/item1.xml").problems[0]?.code, "docx-dtd");
  assert.is(value?.text("customXml/item1.xml"), undefined);
  assert.is(value?.xml("word/none.xml").problems[0]?.code, "docx-missing-part");
});

test("documents of other kinds in the same package format, and with macros, are told", async () => {
  const typed = (type: string): Record<string, string> => ({
    ...docxParts({}),
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  });
  const office = "application/vnd.openxmlformats-officedocument";
  const cases: [string, Record<string, string>][] = [
    ["docx-other-kind xlsx-file", typed(`${office}.spreadsheetml.sheet.main+xml`)],
    ["docx-other-kind pptx-file", typed(`${office}.presentationml.presentation.main+xml`)],
    ["docx-macros", typed("application/vnd.ms-word.document.macroEnabled.main+xml")],
    ["docx-macros", { ...docxParts({}), "word/vbaProject.bin": "x" }],
    ["opened", typed(`${office}.wordprocessingml.template.main+xml`)],
    ["opened", typed("")],
  ];
  for (const [code, parts] of cases) assert.is(await outcome(makeZip(files(parts))), code);
});

test("a package without a document, or in the strict form, is told", async () => {
  const parts = docxParts({});
  const without = (name: string): Uint8Array => makeZip(files(parts).filter((file) => file.name !== name));
  assert.is(await outcome(without("word/document.xml")), "docx-no-main-part");
  assert.is(await outcome(without("_rels/.rels")), "docx-no-main-part");
  assert.is(await outcome(without("word/_rels/document.xml.rels")), "opened");
  assert.is(await outcome(makeDocx({ "word/document.xml": "<x/>" })), "docx-no-main-part");
  const strict = documentOf("").replace(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  );
  const links = parts["_rels/.rels"]?.replace(
    "http://schemas.openxmlformats.org/officeDocument/2006/",
    "http://purl.oclc.org/ooxml/officeDocument/",
  );
  assert.is(await outcome(makeDocx({ "word/document.xml": strict, "_rels/.rels": links ?? "" })), "docx-strict");
});

test("a relationship that leads nowhere is told where its part holds text, else passed over", async () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const link = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${target}"/>`;
  assert.is(await outcome(makeDocx({}, link("comments", "gone.xml"))), "docx-missing-part word/gone.xml");
  assert.is(await outcome(makeDocx({}, link("image", "NULL"))), "opened");
  const { value } = await openDocx(makeDocx({}, link("header", "../../../etc/./x%20y.xml#a")), "a.docx");
  assert.is(value, undefined);
  const opened = await openDocx(
    makeDocx({ "etc/x y.xml": "<x/>" }, link("header", "../../etc/./x%20y.xml#a")),
    "a.docx",
  );
  assert.equal(opened.value?.related("header"), ["etc/x y.xml"]);
});

test.run();
