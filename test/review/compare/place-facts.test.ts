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

test("a value is found where its first letters make another word with those before it", () => {
  const site = listed("services.site.short", "本网站");
  const line = [words("如在其他网站使用了与"), fact(site), words("相同的密码，请一并变更。")];
  const shown = (text: string) => placeFacts(line, [words(text)], "zh-Hans");
  assert.equal(shown("如在其他网站使用了与本网站相同的密码，请一并变更。"), line);
  assert.is(
    skeleton(shown("如在其他网站使用了与该网站相同的密码，请一并变更。")),
    "如在其他网站使用了与{services.site.short}相同的密码，请一并变更。",
  );
});

test("values side by side are told apart by the figures they are made of", () => {
  const time = listed("timeline[0].time", "10時30分");
  const line = [fact(date), fact(time), words("に受付")];
  const parts = placeFacts(line, [words("2026年4月11日9時15分に受付")], "ja");
  assert.equal(
    parts.map((part) => partsText([part])),
    ["2026年4月11日", "9時15分", "に受付"],
  );
  assert.is(skeleton(parts), "{notice.date}{timeline[0].time}に受付");
});

test.run();
