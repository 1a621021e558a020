// What a review tells of a file that counsel edited: every edit, with who made it and whether it was tracked, and nothing else.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reviewLines } from "../../src/commands/tell-review.ts";
import { type Change, changesIn, type Review } from "../../src/review/change.ts";
import { compare } from "../../src/review/compare.ts";
import { reviewPage } from "../../src/review/page.ts";
import { readDocx } from "../../src/review/read.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { type Desk, deskWith, type Hand } from "../helpers/counsel.ts";
import { editableLines, makeEdits, randomEdits } from "../helpers/random-edits.ts";
import { sentFile } from "../helpers/sent-file.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };

async function read(bytes: Uint8Array): Promise<Reviewed> {
  const { value, problems } = await readDocx(bytes, "reviewed.docx");
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

async function reviewed(name: string, locale: string, edit: (desk: Desk, sent: Reviewed) => void): Promise<Review> {
  const { bytes, sent } = await sentFile(name, locale);
  const desk = await deskWith(bytes);
  edit(desk, sent);
  const review = compare(sent, await read(await desk.save()));
  if (review === undefined) throw new Error("not one of ours");
  return review;
}

const short = (change: Change) => {
  const { kind, block, trace, by } = change;
  const fact = change.kind === "fact" ? { path: change.fact.path, from: change.from, to: change.to } : {};
  return { kind, block, trace, by: by.map(({ author }) => author), ...fact };
};
const factOf = ({ exported }: Reviewed, path: string) => {
  const fact = exported?.facts.find((one) => one.path === path);
  if (fact === undefined) throw new Error(`nothing says ${path}`);
  return fact;
};
const blockOf = ({ exported }: Reviewed, id: string): string =>
  exported?.blocks.find((block) => block.id === id)?.bookmark ?? "";

test("a file that nobody touched has no changes", async () => {
  const review = await reviewed("2023-tougyoku", "ja", () => {});
  assert.equal(changesIn(review), []);
  assert.equal(review.formatting, { changes: 0, blocks: 0 });
  assert.equal(review.unexpected, []);
});

test("a value retyped with tracking tells who changed it, and one without that it is silent", async () => {
  const review = await reviewed("2023-tougyoku", "ja", (desk, sent) => {
    desk.retype(factOf(sent, "totals[0].records").bookmark, "39件", yamada);
    desk.retype(factOf(sent, "notifying[0].already-on").bookmark, "2023年4月6日");
  });
  assert.equal(changesIn(review).map(short), [
    {
      ...{ kind: "fact", block: "chronology-first.ja:8@totals[0]", trace: "tracked", by: ["山田 太郎"] },
      ...{ path: "totals[0].records", from: "38件", to: "39件" },
    },
    {
      ...{ kind: "fact", block: "notifying.ja:2@affected[0]", trace: "silent", by: [] },
      ...{ path: "notifying[0].already-on", from: "2023年4月5日", to: "2023年4月6日" },
    },
  ]);
});

test("a comment on a note is set to the note's words, not to the mark before them", async () => {
  const { sent } = await sentFile("example-aobado", "ja");
  const block = sent.exported?.blocks.find(({ mark }) => mark !== undefined);
  const paragraph = sent.paragraphs.findIndex(({ blocks }) => blocks.includes(block?.bookmark ?? ""));
  const comment = { id: "1", author: "山田", text: "ご確認ください", resolved: false, paragraph };
  const review = compare(sent, { ...sent, comments: [{ ...comment, anchor: `${block?.mark}\t複数の区分` }] });
  assert.is(review?.comments[0]?.anchor, "複数の区分");
});

test("a comment on a line that was struck out is that line's, not the one's before it", async () => {
  const { sent } = await sentFile("example-aobado", "ja");
  const [line] = [...editableLines(sent)].filter(({ block }) => block.type === "paragraph").slice(2);
  const at = sent.paragraphs.findIndex(({ blocks }) => blocks.includes(line?.block.bookmark ?? ""));
  const hand = { kind: "deleted", author: "山田" } as const;
  const struck = sent.paragraphs.map((one, index) =>
    index === at ? { ...one, end: [hand], pieces: one.pieces.map((piece) => ({ ...piece, revisions: [hand] })) } : one,
  );
  const comment = { id: "1", author: "佐藤", text: "なぜ要りますか", resolved: false, anchor: "", paragraph: at };
  const review = compare(sent, { ...sent, paragraphs: struck, comments: [comment] });
  assert.is(review?.comments[0]?.block, line?.block.id);
  assert.equal(
    changesIn(review ?? { lines: [] }).map(({ kind, block }) => [kind, block]),
    [["deleted", line?.block.id]],
  );
  const words = { lang: "ja", say: (key: string) => key, nameOf: () => undefined };
  if (review === undefined) throw new Error("not one of ours");
  assert.match(reviewPage(review, words), "なぜ要りますか");
  assert.ok(
    reviewLines(review, { ...words, say: (key, { text } = {}) => `${key} ${text}` }).some((said) =>
      said.includes("なぜ要りますか"),
    ),
  );
});

test("words typed in the place of a deleted value are that value's", async () => {
  const review = await reviewed("2023-tougyoku", "ja", (desk, sent) =>
    desk.overtype(factOf(sent, "totals[0].records").bookmark, "40件", yamada),
  );
  assert.equal(
    changesIn(review).map(({ kind }) => kind),
    ["fact"],
  );
  assert.equal(
    changesIn(review).map((change) => change.kind === "fact" && change.to),
    ["40件"],
  );
});

test("a paragraph that was cut and pasted is moved, and nothing else", async () => {
  const review = await reviewed("2023-tougyoku", "ja", (desk, sent) =>
    desk.move(blockOf(sent, "chronology-first.ja:18"), blockOf(sent, "chronology-first.ja:9")),
  );
  assert.equal(
    changesIn(review).map((change) => [change.kind, change.block, change.kind === "moved" ? change.after : ""]),
    [["moved", "chronology-first.ja:18", "chronology-first.ja:9"]],
  );
});

test("formatting alone is counted and changes nothing", async () => {
  const review = await reviewed("2023-tougyoku", "zh-Hans", (desk, sent) => {
    const plain = sent.paragraphs.find(
      ({ pieces, blocks }) => blocks.length > 0 && pieces.some(({ facts }) => facts.length === 0),
    );
    desk.embolden(plain?.blocks[0] ?? "", yamada);
  });
  assert.equal(changesIn(review), []);
  assert.ok(review.formatting.changes > 0);
});

test("every edit of known kind is told, and nothing else, in both languages", async () => {
  const names = ["2016-ipsa", "2017-nippan-ips", "2017-sempre-design", "2018-ks-factory", "2023-tougyoku"];
  const files = await Promise.all(
    names.flatMap((name) =>
      ["ja", "zh-Hans"].map(async (locale) => ({ name, locale, ...(await sentFile(name, locale)) })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), randomEdits, async ({ bytes, sent }, edits) => {
      const desk = await deskWith(bytes);
      const expected = makeEdits(edits, desk, sent);
      const review = compare(sent, await read(await desk.save()));
      const told = changesIn(review ?? { lines: [] }).map((change) => ({
        ...{ kind: change.kind, block: change.block },
        ...(change.kind === "fact" ? { path: change.fact.path, to: change.to } : {}),
        trace: change.trace,
      }));
      const inOrder = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
      assert.equal(inOrder(told), inOrder(expected));
    }),
    { numRuns: 30 },
  );
});

test.run();
