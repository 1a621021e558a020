// Files edited as counsel edits them, and what LibreOffice and pandoc make of them: all of ours comes back, and the texts agree.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Notice } from "../../src/notice/tree.ts";
import { currentText, originalText, type Piece, type Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { isInstalled, libreOfficeSaved, pandocText } from "../helpers/docx-programs.ts";
import { editAsCounsel } from "../helpers/edit-as-counsel.ts";
import { solid } from "../helpers/parse-html.ts";
import { bothTexts, readReturned } from "../helpers/read-returned.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const review = { header: "案　版 0123abcd", labels: {} };
const locales = ["ja", "zh-Hans"] as const;
const sent = (locale: (typeof locales)[number]) => writeDocx(withoutReadings(locale), { purpose: "review", review });

/** The sample with the bases of its readings alone: pandoc reads neither. */
function withoutReadings(locale: (typeof locales)[number]): Notice {
  const text = JSON.stringify(sampleNotice(locale), (_, value) =>
    value?.type === "ruby" ? { type: "text", text: String(value.base) } : value,
  );
  return JSON.parse(text) as Notice; // plain data comes back as it went
}

/** What each saying showed and shows, by its bookmark. */
function sayings({ paragraphs }: Reviewed): Record<string, string[]> {
  const all = new Map<string, Piece[]>();
  for (const { pieces } of paragraphs)
    for (const piece of pieces)
      for (const { bookmark = "" } of piece.facts) all.set(bookmark, [...(all.get(bookmark) ?? []), piece]);
  return Object.fromEntries([...all].map(([name, pieces]) => [name, [originalText(pieces), currentText(pieces)]]));
}

const texts = (reviewed: Reviewed) => {
  const { original, current } = bothTexts(reviewed);
  return { original: original.filter((line) => line !== ""), current: current.filter((line) => line !== "") };
};

test("what counsel changed is there, and the text before it is the one that was sent", async () => {
  for (const locale of locales) {
    const before = await readReturned(await sent(locale));
    const after = await readReturned(await editAsCounsel(await sent(locale)));
    assert.equal(texts(after).original, texts(before).original);
    assert.ok(texts(after).current.join().includes("新たな文言12件"));
    const originals = (reviewed: Reviewed) => Object.entries(sayings(reviewed)).map(([name, [text]]) => [name, text]);
    assert.equal(originals(after), originals(before));
    assert.ok(Object.values(sayings(after)).some(([was, is]) => is === `加筆${was}`));
    assert.equal(
      after.comments.map(({ text, parent, resolved }) => [text, parent, resolved]),
      [
        ["ご確認ください", undefined, true],
        ["承知しました", "1", true],
      ],
    );
    assert.ok(after.comments.every(({ anchor, paragraph }) => anchor !== "" && paragraph !== undefined));
  }
});

test("LibreOffice gives all facts, blocks, changes and comments back when it saves", async () => {
  if (!isInstalled("soffice", "LibreOffice")) return;
  for (const locale of locales) {
    const edited = await editAsCounsel(await sent(locale));
    const [before, after] = [await readReturned(edited), await readReturned(libreOfficeSaved(edited))];
    assert.match(after.program ?? "", /LibreOffice/);
    assert.equal(after.exported, before.exported);
    assert.equal(sayings(after), sayings(before));
    assert.equal(
      after.paragraphs.flatMap(({ blocks }) => blocks).sort(),
      before.paragraphs.flatMap(({ blocks }) => blocks).sort(),
    );
    assert.equal(texts(after), texts(before));
    assert.equal(after.furniture, before.furniture);
    assert.equal(
      after.comments.map(({ text, author, date, anchor }) => [text, author, date, anchor]).sort(),
      before.comments.map(({ text, author, date, anchor }) => [text, author, date, anchor]).sort(),
    );
    assert.ok(
      after.comments.some(({ text, resolved }) => text === "ご確認ください" && resolved),
      "what was settled is",
    );
    const authors = ({ paragraphs }: Reviewed) =>
      [
        ...new Set(
          paragraphs.flatMap(({ pieces }) =>
            pieces.flatMap(({ revisions }) => revisions.map((r) => r.kind + r.author)),
          ),
        ),
      ].sort();
    assert.equal(authors(after), authors(before));
    assert.equal(after.unexpected, []);
  }
});

test("pandoc reads the same texts, with all changes accepted and with all rejected", async () => {
  if (!isInstalled("pandoc", "pandoc")) return;
  for (const locale of locales) {
    const edited = await editAsCounsel(await sent(locale));
    const files = [edited, ...(isInstalled("soffice", "LibreOffice") ? [libreOfficeSaved(edited)] : [])];
    for (const file of files) {
      const { original, current } = texts(await readReturned(file));
      assert.is(solid(pandocText(file, "accept")), solid(current.join("")), `${locale}, accepted`);
      assert.is(solid(pandocText(file, "reject")), solid(original.join("")), `${locale}, rejected`);
    }
  }
});

test.run();
