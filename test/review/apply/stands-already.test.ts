// Changes of lines are there already where the file has them: taken out, added at that place in those words, and not elsewhere.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Ground, GroundLine } from "../../../src/review/apply/ground.ts";
import { standsAlready } from "../../../src/review/apply/stands-already.ts";
import type { Change, LinePart } from "../../../src/review/change.ts";

const words = (text: string): LinePart[] => [{ type: "words", text, strong: false, strike: false }];
const hand = { trace: "tracked", by: [] } as const;
const added = (after: string, text: string): Change => ({
  ...hand,
  ...{ kind: "added", block: after, as: "paragraph", after, to: words(text) },
});

/** The notice has these lines, and the file these entries. */
function groundWith(lines: Record<string, string>, wording: readonly object[]): Ground {
  const line = (skeleton: string): GroundLine => ({ skeleton, type: "paragraph", inlines: [] });
  const now = { wording: wording.map((entry) => ({ locale: "ja", template: "itemised", ...entry })) };
  return {
    ...{ sent: {}, now, map: (path) => path, template: "itemised", locale: "ja", source: "ja", locales: ["ja"] },
    ...{ linesSent: new Map(), items: new Set(), read: () => ({ refused: "not-a-date" }) },
    linesNow: new Map(Object.entries(lines).map(([id, skeleton]) => [id, line(skeleton)])),
  };
}

const two = groundWith({ a: "一", "added-1": "二", "added-2": "三" }, [
  { after: "a", id: "added-1", text: "二" },
  { after: "added-1", id: "added-2", text: "三" },
]);

test("a line that the notice has no more is taken out, another is not", () => {
  const deleted = (block: string): Change => ({ ...hand, kind: "deleted", block, from: words("一") });
  assert.equal(standsAlready(deleted("b"), two), {});
  assert.is(standsAlready(deleted("a"), two), undefined);
});

test("a line that an entry adds there in those words is added, also below another added one", () => {
  assert.equal(standsAlready(added("a", "二"), two), { id: "added-1" });
  assert.equal(standsAlready(added("a", "三"), two), { id: "added-2" });
  assert.is(standsAlready(added("a", "四"), two), undefined);
  assert.is(standsAlready(added("b", "二"), two), undefined);
  assert.is(standsAlready(added("a", "二"), groundWith({ a: "一", c: "二" }, [])), undefined);
});

test("a line is moved once it is gone from where it was and stands where it was put", () => {
  const moved = (block: string): Change => ({ ...hand, kind: "moved", block, after: "a", to: words("二") });
  assert.equal(standsAlready(moved("b"), two), { id: "added-1" });
  assert.is(standsAlready(moved("a"), two), undefined);
});

test.run();
