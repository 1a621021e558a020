// What our own writer wrote, as the reader of returned files gives it back.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import { readDocx } from "../../src/review/read.ts";
import { currentText, originalText, type Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { docxParts, editDocx, makeDocx } from "../helpers/make-docx.ts";
import { solid } from "../helpers/parse-html.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const sources = { incident: "a".repeat(64), templates: "b".repeat(64) };
const review = { header: "案　版 0123abcd", labels: {} };

/** The file as read; throws with its problem where there is one. */
async function read(bytes: Uint8Array): Promise<Reviewed> {
  const { value, problems } = await readDocx(bytes, "back.docx");
  if (value === undefined) throw new Error(JSON.stringify(problems));
  assert.equal(problems, []);
  return value;
}

/** What each saying shows, by its bookmark. */
function sayings({ paragraphs }: Reviewed): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { pieces } of paragraphs)
    for (const { text, facts } of pieces)
      for (const { bookmark = "" } of facts) texts[bookmark] = (texts[bookmark] ?? "") + text;
  return texts;
}

for (const locale of ["ja", "zh-Hans"] as const) {
  const bytes = writeDocx(sampleNotice(locale), { purpose: "review", review, sources });

  test(`every fact of our own file comes back with its control and its bookmark (${locale})`, async () => {
    const { exported, ...reviewed } = await read(await bytes);
    const listed = Object.fromEntries((exported?.facts ?? []).map(({ bookmark, text }) => [bookmark, text]));
    assert.ok(Object.keys(listed).length > 20);
    assert.equal(sayings(reviewed), listed);
    const marks = new Set(reviewed.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ facts }) => facts)));
    assert.equal([...marks].map(({ tag }) => tag).sort(), (exported?.facts ?? []).map(({ tag }) => tag).sort());
  });

  test(`every block comes back in one paragraph, in reading order (${locale})`, async () => {
    const { exported, paragraphs } = await read(await bytes);
    const listed = (exported?.blocks ?? []).flatMap(({ bookmark }) => bookmark ?? []);
    assert.equal(paragraphs.flatMap(({ blocks }) => blocks).sort(), listed.sort());
    for (const { id, bookmark, paragraphId } of exported?.blocks ?? []) {
      const found = paragraphs.find(({ blocks }) => bookmark !== undefined && blocks.includes(bookmark));
      if (paragraphId !== undefined) assert.is(found?.paragraphId, paragraphId, id);
    }
  });

  test(`it has no changes, and nothing that nobody asked for (${locale})`, async () => {
    const { paragraphs, comments, unexpected, tracking, furniture, program, exported } = await read(await bytes);
    assert.equal([comments, unexpected, tracking], [[], [], true]);
    assert.equal(furniture[0], review.header);
    assert.is(program, "breach-notice");
    assert.equal(exported?.sources, sources);
    assert.equal([exported?.incident, exported?.template, exported?.locale], ["2026-aobado", "sample", locale]);
    for (const { pieces, end, formatted } of paragraphs) {
      assert.is(currentText(pieces), originalText(pieces));
      assert.equal([end, formatted], [[], 0]);
    }
  });
}

test("all that the notice says is in its paragraphs", async () => {
  const { paragraphs } = await read(await writeDocx(sampleNotice("ja")));
  const said = solid(paragraphs.map(({ pieces }) => currentText(pieces)).join(""));
  const marks = solid(plainText(sampleNotice("ja")));
  assert.ok(said.length > 0.9 * marks.length && said.length <= marks.length);
});

test("without the exported list its properties still say where the file came from", async () => {
  const bytes = await writeDocx(sampleNotice("ja"), { sources });
  const without = await editDocx(bytes, (xml, name) => (name === "customXml/item1.xml" ? "<other/>" : xml));
  const { exported } = await read(without);
  assert.equal(exported, {
    ...{ incident: "2026-aobado", template: "sample", locale: "ja" },
    ...{ sources, facts: [], blocks: [] },
  });
  assert.is((await read(makeDocx({}))).exported, undefined);
});

test("a part that can't be read is the file's one problem", async () => {
  const { value, problems } = await readDocx(makeDocx(docxParts({ "word/comments.xml": "<w:comments>" })), "a.docx");
  assert.is(value, undefined);
  assert.equal(
    problems.map(({ code, params }) => [code, params]),
    [["docx-not-xml", { part: "word/comments.xml" }]],
  );
});

test.run();
