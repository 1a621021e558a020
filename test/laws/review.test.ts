// Law 4, second half: what counsel edits in the Word file is what the next one says, by way of the incident file; and nothing else changes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyReviews } from "../../src/commands/apply-reviews.ts";
import { documentWords } from "../../src/commands/document-words.ts";
import { loadBytes } from "../../src/commands/pipeline.ts";
import { lentForReview } from "../../src/commands/review-matter.ts";
import { paragraphsIn, seenText } from "../../src/review/compare/view.ts";
import { compare } from "../../src/review/compare.ts";
import { readDocx } from "../../src/review/read.ts";
import type { ListedFact, Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { type Desk, deskWith, type Hand } from "../helpers/counsel.ts";
import { everyNotice, pipeline } from "../helpers/every-notice.ts";
import { editableLines } from "../helpers/random-edits.ts";

const hand: Hand = { author: "法務 太郎", date: "2026-04-09T10:30:00Z" };
const words = documentWords();

/** Of the facts that are said once and that nothing is computed from, one whose other value can be typed by rote. */
function otherValue({ exported, paragraphs }: Reviewed): { fact: ListedFact; to: string } | undefined {
  const facts = exported?.facts ?? [];
  const inner = new Set(
    paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap(({ facts: marks }) => marks.slice(1).map(({ bookmark }) => bookmark)),
    ),
  );
  for (const fact of facts) {
    const { path, kind, text, derivedFrom, bookmark } = fact;
    const alone = facts.filter((one) => one.path === path || one.derivedFrom?.includes(path)).length === 1;
    if (!alone || derivedFrom !== undefined || inner.has(bookmark)) continue;
    const [, number, unit] = /^([\d,]+)(\D{1,2})$/.exec(text) ?? [];
    if (kind === "count" && number !== undefined)
      return { fact, to: `${(Number(number.replaceAll(",", "")) + 1).toLocaleString("en-US")}${unit}` };
    if (kind === "phone") return { fact, to: "0120-111-222" };
    if (kind === "email") return { fact, to: "madoguchi@example.jp" };
  }
  return undefined;
}

/** Five edits, each as far from the others as the notice allows; gives what kinds were made. */
function edit(desk: Desk, sent: Reviewed, tracked: boolean): string[] {
  const by = tracked ? hand : undefined;
  const made: string[] = [];
  const value = otherValue(sent);
  if (value !== undefined) {
    desk.retype(value.fact.bookmark, value.to, by);
    made.push("value");
  }
  const lines = [...editableLines(sent)].filter(({ block, text }) => block.id !== value?.fact.block && text !== "");
  const take = (from: number, suits: (line: (typeof lines)[number]) => boolean) => {
    const at = lines.findIndex((line, index) => index >= from && suits(line));
    const [line] = at < 0 ? [] : lines.splice(at, 1);
    // Neighbours stay as they are: what is put between two edits belongs to neither.
    if (at >= 0) lines.splice(Math.max(0, at - 1), 2);
    return line?.block.bookmark;
  };
  const third = Math.floor(lines.length / 3);
  const long = (bookmark = ""): string => desk.words(bookmark).find((word) => word.trim().length >= 4) ?? "";
  const reworded = take(third, ({ block }) => long(block.bookmark) !== "");
  if (reworded !== undefined) {
    desk.reword(reworded, long(reworded).slice(1, 3), "修訂", by);
    made.push("words");
  }
  const added = take(0, ({ block }) => block.type === "paragraph");
  if (added !== undefined) {
    desk.insertAfter(added, "此段為新增的一段。", by);
    made.push("added");
  }
  // A heading with nothing under it goes with what was under it: that is told, and is no edit of counsel's.
  const blocks = sent.exported?.blocks ?? [];
  const hasCompany = (parent = ""): boolean =>
    blocks.filter((block) => block.parent === parent).length > 1 &&
    blocks.find((block) => block.id === parent)?.type !== "definitions";
  const removed = take(
    2 * third,
    ({ block, text }) => block.type === "paragraph" && text.length > 3 && hasCompany(block.parent),
  );
  if (removed !== undefined) {
    desk.remove(removed, by);
    made.push("removed");
  }
  return made;
}

const textsOf = (file: Reviewed): string[] =>
  paragraphsIn(file.paragraphs, "current").map(({ of }) => of.map((one) => seenText(one, "current")).join(""));

const counted: Record<string, number> = {};
const notices = await everyNotice();
const incidents = [...new Set(notices.map(({ loaded }) => loaded.name))];
for (const incident of incidents) {
  test(`edits of ${incident} come back in every template and language`, async () => {
    const pipe = await pipeline();
    for (const [index, { name, loaded, template, locale, notice }] of notices.entries()) {
      if (loaded.name !== incident) continue;
      const write = async (from: typeof loaded, composed: ReturnType<typeof notice>) =>
        writeDocx(composed, lentForReview(from, composed, [], pipe.catalog, words(locale)));
      const sentBytes = await write(loaded, notice());
      const { value: sent } = await readDocx(sentBytes, "sent.docx");
      if (sent === undefined) throw new Error(`${name}: what was sent can't be read`);
      const desk = await deskWith(sentBytes);
      for (const kind of edit(desk, sent, index % 2 === 0)) counted[kind] = (counted[kind] ?? 0) + 1;
      const { value: returned } = await readDocx(await desk.save(), "returned.docx");
      const review = returned && compare(sent, returned);
      if (returned === undefined || review === undefined) throw new Error(`${name}: what came back can't be read`);
      const applied = await applyReviews([{ review, version: { sent, before: loaded, now: loaded } }], pipe);
      assert.equal(
        applied.refused.map(({ reason, values, change }) => ({
          name,
          reason,
          values,
          kind: change.kind,
          block: change.block,
        })),
        [],
      );
      const again = loadBytes(new TextEncoder().encode(applied.text), loaded.file, loaded.name).value;
      const composed = again && pipe.compose(again, { template, locale }).value;
      if (again === undefined || composed === undefined) throw new Error(`${name}: what was written can't be read`);
      const { value: next } = await readDocx(await write(again, composed), "next.docx");
      assert.equal(next && textsOf(next), textsOf(returned), name);
    }
  });
}

test("every kind of edit was made, most of them everywhere", () => {
  const all = notices.length;
  console.log(
    `of ${all} notices: ${Object.entries(counted)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", ")}`,
  );
  for (const kind of ["words", "added", "removed"]) assert.ok((counted[kind] ?? 0) > 0.9 * all, kind);
  assert.ok((counted["value"] ?? 0) > 0.4 * all);
});

test.run();
