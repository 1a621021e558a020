// Files from which programs have dropped our marks: nothing changed is told as nothing, and edits as what they are.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { changesIn, type Review } from "../../../src/review/change.ts";
import { compare } from "../../../src/review/compare.ts";
import type { Reviewed } from "../../../src/review/reviewed.ts";
import { deskWith } from "../../helpers/counsel.ts";
import { pipeline } from "../../helpers/every-notice.ts";
import { makeEdits, randomEdits } from "../../helpers/random-edits.ts";
import { readReturned } from "../../helpers/read-returned.ts";
import { sentFile } from "../../helpers/sent-file.ts";
import { type Lost, withoutMarks } from "../../helpers/without-marks.ts";

const names = ["2016-ipsa", "2017-nippan-ips", "2017-sempre-design", "2018-ks-factory", "2023-tougyoku"];
const lost: readonly Lost[] = ["controls", "bookmarks", "all"];
const foundBy: Record<Lost, Review["foundBy"]> = {
  controls: { facts: "bookmarks", blocks: "bookmarks" },
  bookmarks: { facts: "alignment", blocks: "ids" },
  all: { facts: "alignment", blocks: "alignment" },
};

async function reviewed(bytes: Uint8Array, sent: Reviewed, what: Lost): Promise<Review> {
  const review = compare(sent, await readReturned(await withoutMarks(bytes, what)));
  if (review === undefined) throw new Error("not one of ours");
  return review;
}

test("a file that only lost its marks has no changes, in every template, and how it was read is said", async () => {
  const { templates } = await pipeline();
  for (const name of names)
    for (const [nth, template] of templates.entries()) {
      const { bytes, sent } = await sentFile(name, nth % 2 === 0 ? "ja" : "zh-Hans", template);
      for (const what of lost) {
        const review = await reviewed(bytes, sent, what);
        assert.equal(changesIn(review), [], `${name} as ${template} without ${what}`);
        assert.equal(review.foundBy, foundBy[what]);
        assert.equal([review.formatting.changes, review.unexpected], [0, []]);
      }
    }
});

test("edits of known kind are told the same, whichever marks are lost", async () => {
  const files = await Promise.all(names.flatMap((name) => ["ja", "zh-Hans"].map((locale) => sentFile(name, locale))));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      randomEdits,
      fc.constantFrom(...lost),
      async ({ bytes, sent }, edits, what) => {
        const desk = await deskWith(bytes);
        const expected = makeEdits(edits, desk, sent);
        const told = changesIn(await reviewed(await desk.save(), sent, what)).map((change) => ({
          ...{ kind: change.kind, block: change.block },
          ...(change.kind === "fact" ? { path: change.fact.path, to: change.to } : {}),
          trace: change.trace,
        }));
        const inOrder = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
        assert.equal(inOrder(told), inOrder(expected));
      },
    ),
    { numRuns: 40, seed: 9 },
  );
});

test("a paragraph cut and pasted is moved, though nothing marks it", async () => {
  const { bytes, sent } = await sentFile("2023-tougyoku", "ja");
  const desk = await deskWith(bytes);
  const bookmark = (id: string) => sent.exported?.blocks.find((block) => block.id === id)?.bookmark ?? "";
  desk.move(bookmark("harm.ja:1"), bookmark("chronology-first.ja:9"));
  const changes = changesIn(await reviewed(await desk.save(), sent, "all"));
  assert.equal(
    changes.map((change) => [change.kind, change.block]),
    [["moved", "harm.ja:1"]],
  );
});

test.run();
