// Japanese and Chinese texts that name a person, and such that only seem to.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { personIn } from "../../src/check/family-names.ts";

test("a family name with a title is a person", () => {
  for (const [text, locale, said] of [
    ["経理部の佐藤美咲さんの給与", "ja", "佐藤美咲さん"],
    ["木村様からのご連絡", "ja", "木村様"],
    ["渡邊 一郎氏", "ja", "渡邊 一郎氏"],
    ["接到木村女士的来电", "zh-Hans", "木村女士"],
    ["由王先生确认", "zh-Hans", undefined],
    ["王建国先生来电", "zh-Hans", "王建国先生"],
    ["持ち出したのは木下誠（42歳、例示市在住）です", "ja", "木下誠（42歳"],
    ["佐藤容疑者が逮捕されました", "ja", "佐藤容疑者"],
    ["李明（男，42岁）", "zh-Hans", "李明（男，42岁"],
    ["铃木美咲同学", "zh-Hans", "铃木美咲同学"],
  ])
    assert.is(personIn(text ?? "", locale ?? ""), said, text);
});

test("customers, places and houses are none", () => {
  for (const [text, locale] of [
    ["お客様、保護者様、患者さん", "ja"],
    ["山口県様", "ja"],
    ["中野駅のお客様", "ja"],
    ["木村氏名簿", "ja"],
    ["石川のお客様", "ja"],
    ["福岡店の先生", "ja"],
    ["千葉（42件）、山口（20歳以上）", "ja"],
    ["各位老师、同学", "zh-Hans"],
    ["先生、女士", "zh-Hans"],
  ])
    assert.is(personIn(text ?? "", locale ?? ""), undefined, text);
});

test.run();
