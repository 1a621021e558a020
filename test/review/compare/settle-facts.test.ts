// Marks of values held against the words round them: which of the two tells where a value stands.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { LinePart } from "../../../src/review/change.ts";
import { partsText, skeleton } from "../../../src/review/compare/line.ts";
import { settleFacts } from "../../../src/review/compare/settle-facts.ts";
import { fact, listed, words } from "../../helpers/pieces.ts";

const date = listed("notice.date", "2026年4月10日");
const people = listed("affected[0].people", "1,007名");
const sent = [fact(date), words("時点の対象は"), fact(people), words("です。")];
const shows = (one: typeof people, ...parts: LinePart[]): LinePart => ({ type: "fact", fact: one, parts });

const settled = (...marked: LinePart[]): [string, string[]] => {
  const parts = settleFacts(sent, marked, "ja");
  return [skeleton(parts), parts.flatMap((part) => (part.type === "fact" ? partsText([part]) : []))];
};
const line = "{notice.date}時点の対象は{affected[0].people}です。";

test("a value typed half beside its mark is that value", () => {
  const marked = [fact(date), words("時点の対象は"), shows(people, words("1")), words(",008名です。")];
  assert.equal(settled(...marked), [line, ["2026年4月10日", "1,008名"]]);
});

test("words added beside a mark that is whole are words", () => {
  assert.equal(settled(fact(date), words("時点の対象は約"), fact(people), words("です。")), [
    "{notice.date}時点の対象は約{affected[0].people}です。",
    ["2026年4月10日", "1,007名"],
  ]);
});

test("one lost mark among others is found by its words, though the line is worded anew", () => {
  assert.equal(settled(fact(date), words("現在の対象は1,007名でした。")), [
    "{notice.date}現在の対象は{affected[0].people}でした。",
    ["2026年4月10日", "1,007名"],
  ]);
});

test("values that have changed places stay where their marks are", () => {
  const marked = [fact(people), words("時点の対象は"), fact(date), words("です。")];
  assert.is(settled(...marked)[0], "{affected[0].people}時点の対象は{notice.date}です。");
});

test("a value that was taken out is not found again in other words", () => {
  const marked = [fact(date), words("時点では対象者を調査中"), shows(people), words("です。")];
  assert.is(settled(...marked)[0], "{notice.date}時点では対象者を調査中です。");
});

test.run();
