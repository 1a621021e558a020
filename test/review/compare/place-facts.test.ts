// Values found again by the words alone, where a program has dropped every mark of them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { partsText, skeleton } from "../../../src/review/compare/line.ts";
import { placeFacts } from "../../../src/review/compare/place-facts.ts";
import { fact, listed, words } from "../../helpers/pieces.ts";

const date = listed("notice.date", "2026年4月10日", { kind: "date" });
const people = listed("affected[0].people", "30名", { kind: "count" });
const sent = [fact(date), words("時点の対象は"), fact(people), words("です。")];

const placed = (text: string) => placeFacts(sent, [words(text)], "ja");

test("a line that nobody touched has its values where they were", () => {
  assert.equal(placed("2026年4月10日時点の対象は30名です。"), sent);
});

test("what replaces exactly a value is the value", () => {
  const parts = placed("2026年4月11日時点の対象は31名です。");
  assert.is(skeleton(parts), "{notice.date}時点の対象は{affected[0].people}です。");
  assert.equal(
    parts.filter(({ type }) => type === "fact").map((part) => partsText([part])),
    ["2026年4月11日", "31名"],
  );
});

test("other words round a value leave it a value", () => {
  assert.is(
    skeleton(placed("2026年4月10日現在、対象は30名です。")),
    "{notice.date}現在、対象は{affected[0].people}です。",
  );
});

test("a value that went with the words round it is not placed", () => {
  const parts = placed("2026年4月10日時点では調査中。");
  assert.equal(parts.filter(({ type }) => type === "fact").length, 1);
  assert.is(partsText(parts), "2026年4月10日時点では調査中。");
});

test.run();
