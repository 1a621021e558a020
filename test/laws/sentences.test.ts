// Law: what people, groups and figures are called in a sentence fits what they are, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "misconfiguration", certainty: "confirmed" };

test("a person makes a mistake, a contractor is where it happened", async () => {
  const by = (whose: string, type = "wrong-setting") => ({ breach: { ...breach, causes: [{ type, by: whose }] } });
  assert.match(await textOf(by("teacher"), "ja"), "教員による設定の誤りが原因です。");
  assert.match(await textOf(by("contractor"), "ja"), "委託先における設定の誤りによるものです。");
  assert.match(await textOf(by("teacher"), "zh-Hans"), "本次事件由教师造成。");
  assert.match(await textOf(by("contractor"), "zh-Hans"), "本次事件发生于受托方。");
});

test("a group is called by its card data only where all of it had them", async () => {
  const told = (item: object) => ({
    breach,
    affected: [{ id: "a", who: { are: "members" }, people: 5, data: ["name", item] }],
    notifying: [{ groups: ["a"], by: ["email"] }],
  });
  const some = await textOf(told({ item: "card-number", "only-if": "registered" }), "ja");
  assert.match(some, "個人情報が漏えいした会員の方（5名）には");
  assert.match(
    await textOf(told({ item: "card-number" }), "ja"),
    "クレジットカード情報が漏えいした会員の方（5名）には",
  );
});

test("people are concerned by what was lost; they don't lose it, nor does it lose", async () => {
  const facts = {
    breach: { type: "lost-paper", loss: "loss", certainty: "confirmed" },
    affected: [{ id: "a", who: { are: "residents" }, people: 5, data: ["name", "age"] }],
    notifying: [{ groups: ["a"], by: ["letter"] }],
  };
  assert.match(await textOf(facts, "ja"), "紛失した情報の対象となる市民の方（5名）には");
});

test("a discipline is told with how much and how long, where known", async () => {
  const of = (facts: object) => ({ breach, discipline: [{ of: "manager", state: "done", ...facts }] });
  assert.match(await textOf(of({ what: "suspension", months: 3 }), "ja"), "停職（3か月間）の処分といたしました");
  assert.match(await textOf(of({ what: "pay-cut", percent: 10 }), "ja"), "減給（10％）の処分と");
  assert.match(
    await textOf(of({ what: "pay-returned", percent: 20, months: 3 }), "zh-Hans"),
    "自愿退还20%的报酬，为期3个月",
  );
  assert.match(await textOf(of({ what: "pay-returned" }), "ja"), "報酬の一部を自主返納する");
});

test("a service that runs again does so since a day, where known", async () => {
  const on = (facts: object) => ({ breach, resumption: [{ what: "points", when: "done", ...facts }] });
  assert.match(await textOf(on({ date: "2026-09-25" }), "ja"), "ポイントの利用は、2026年9月25日に再開いたしました。");
  assert.match(await textOf(on({}), "zh-Hans"), "积分使用已经恢复。");
});

test("what was found, opened or not reached is counted where the count is known", async () => {
  const facts = {
    breach: { type: "lost-paper", certainty: "confirmed" },
    lost: { found: { state: "recovered-in-part", sheets: 57 } },
    "mis-sent": { means: "letter", opened: "some", "opened-mails": 11 },
    notifying: [{ by: ["letter"], unreached: 21 }],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  for (const words of ["一部（57枚）が発見され", "11通が開封された", "ご連絡のつかない方は21名です"])
    assert.match(ja, words);
  for (const words of ["发现了其中一部分（57张）", "已确认其中11封被拆阅", "尚有21人未能取得联系"])
    assert.match(zh, words);
});

test("a discipline that is not settled is told as under consideration", async () => {
  const of = (state: string) => ({ breach, discipline: [{ of: "fixed-term-official", what: "to-be-decided", state }] });
  assert.match(await textOf(of("running"), "ja"), "当該会計年度任用職員の処分につきましては、現在検討しております。");
  assert.match(await textOf(of("planned"), "zh-Hans"), "待查清事实后，将确定对涉事合同制工作人员的处分。");
});

test.run();
