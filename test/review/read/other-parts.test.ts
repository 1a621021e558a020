// What stands round the text: heads and feet, settings, the program, and whatever nobody asked for.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { documentOf, docxParts, namespaces } from "../../helpers/make-docx.ts";
import { makeZip } from "../../helpers/make-zip.ts";
import { del, field, p, r, readBody, readReturned } from "../../helpers/read-returned.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const link = (id: string, kind: string, target: string, external = true): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;

test("heads and feet that sections show are read, in that order, without page numbers", async () => {
  const hdr = (text: string): string => `<w:hdr ${namespaces}>${text}</w:hdr>`;
  const parts = {
    "word/header1.xml": hdr(p(r("案"), del("A", r("旧"))) + p(r("版 1"))),
    "word/header2.xml": hdr(p(r("nobody sees this"))),
    "word/footer1.xml": hdr(p(field("PAGE", r("3")), r(" / "), field("NUMPAGES", r("4")))),
    "word/footer3.xml": hdr(p()),
  };
  const shown = '<w:footerReference r:id="p2"/><w:headerReference r:id="p0"/><w:footerReference r:id="p3"/>';
  const body = p(`<w:pPr><w:sectPr>${shown}</w:sectPr></w:pPr>`, r("a"));
  assert.equal((await readBody(body, parts)).furniture, ["案\n版 1", "/"]);
});

test("the program that saved the file is told as it says, and whether changes are tracked", async () => {
  const parts = {
    "word/settings.xml": `<w:settings ${namespaces}><w:trackRevisions/></w:settings>`,
    "docProps/app.xml": "<Properties><Application>Microsoft Office Word</Application></Properties>",
  };
  const { program, tracking } = await readBody("", parts);
  assert.equal([program, tracking], ["Microsoft Office Word", true]);
  const off = { "word/settings.xml": `<w:settings ${namespaces}><w:trackRevisions w:val="0"/></w:settings>` };
  const other = await readBody("", off);
  assert.equal([other.program, other.tracking], [undefined, false]);
});

test("pictures, text boxes, notes and what is brought in from outside are told with their place", async () => {
  const box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
  const picture = '<w:r><w:drawing><a:graphic><a:pic xmlns:a="urn:a"/></a:graphic></w:drawing></w:r>';
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = `${p(r("a")) + p(r("b"), picture, box, note)}<w:altChunk r:id="x"/>${p(r("c"), "<m:oMath xmlns:m='urn:m'/>")}`;
  const notes = `<w:footnotes ${namespaces}><w:footnote w:id="2">${p(r("注記"))}</w:footnote></w:footnotes>`;
  const { unexpected, paragraphs } = await readBody(body, { "word/footnotes.xml": notes });
  assert.equal(paragraphs.length, 3);
  assert.equal(unexpected, [
    { kind: "embedded", what: "picture", paragraph: 1 },
    { kind: "embedded", what: "text-box", paragraph: 1 },
    { kind: "footnote", what: "注記", paragraph: 1 },
    { kind: "imported", what: "altChunk", paragraph: 2 },
    { kind: "embedded", what: "formula", paragraph: 2 },
  ]);
});

test("templates, pictures and links from outside, and parts that nobody asked for, are told and not followed", async () => {
  const parts = docxParts(
    {
      "word/document.xml": documentOf(p(r("a"))),
      "word/settings.xml": `<w:settings ${namespaces}/>`,
      "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("t", "attachedTemplate", "https://evil.example/x.dotm")}</Relationships>`,
      "word/odd.bin": "x",
      "word/media/orphan.png": "x",
    },
    link("i", "image", "https://evil.example/track.png") +
      link("o", "oddity", "odd.bin", false) +
      link("c", "aFChunk", "odd.bin", false),
  );
  const { unexpected } = await readReturned(makeZip(Object.entries(parts).map(([name, data]) => ({ name, data }))));
  assert.equal(unexpected, [
    { kind: "external", what: "image: https://evil.example/track.png" },
    { kind: "part", what: "word/odd.bin" },
    { kind: "imported", what: "word/odd.bin" },
    { kind: "external", what: "attachedTemplate: https://evil.example/x.dotm" },
    { kind: "part", what: "word/media/orphan.png" },
  ]);
});

test("our list is found among the custom XML of others, whatever state that is in", async () => {
  const list =
    '<e:export xmlns:e="urn:breach-notice:export:1" incident="i" template="t" locale="ja" date="2026-04-10"><e:source name="incident" sha256="ab"/>' +
    '<e:fact bookmark="_nf_a" path="a" kind="count" value="1" unit="people" derived="b c" lang="ja" block="x">1名</e:fact>' +
    '<e:fact bookmark="_nf_b" tag="f:1" path="b" kind="text" value="" block="x">b</e:fact>' +
    '<e:block id="x" type="paragraph" bookmark="_nk_x" paragraph="1A" parent="y" term="z" label="1." mark="※"/><e:block id="__proto__" type="list"/></e:export>';
  const parts = docxParts({
    "customXml/item1.xml": "UTF-16",
    "customXml/item2.xml": '<!DOCTYPE x><x a="urn:breach-notice:export:1"/>',
    "customXml/item3.xml": "<broken urn:breach-notice:export:1",
    "customXml/item4.xml": "<other/>",
    "customXml/item5.xml": list,
  });
  const files = Object.entries(parts).map(([name, data]) => ({
    name,
    data: data === "UTF-16" ? Buffer.from("\ufeff<x/>", "utf16le") : data,
  }));
  const { exported, unexpected } = await readReturned(makeZip(files));
  assert.equal(unexpected, []);
  assert.equal(exported, {
    ...{ incident: "i", template: "t", locale: "ja", date: "2026-04-10", sources: { incident: "ab" } },
    facts: [
      {
        ...{ bookmark: "_nf_a", tag: "a", path: "a", kind: "count", value: "1", unit: "people" },
        ...{ derivedFrom: ["b", "c"], lang: "ja", block: "x", text: "1名" },
      },
      { bookmark: "_nf_b", tag: "f:1", path: "b", kind: "text", value: "", block: "x", text: "b" },
    ],
    blocks: [
      {
        ...{ id: "x", type: "paragraph", bookmark: "_nk_x", paragraphId: "1A", parent: "y" },
        ...{ term: "z", label: "1.", mark: "※" },
      },
      { id: "__proto__", type: "list" },
    ],
  });
});

test.run();
