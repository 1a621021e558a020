// What Japanese and Chinese texts that say the same name, and such of which one names another thing.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { otherThing } from "../../src/check/word-pairs.ts";

test("what the one names, the other does not call by another thing's word", () => {
  for (const [ja, zh, said] of [
    ["電話番号は対象外です。", "电子邮箱不在涉及范围内。", "電話"],
    ["メールでもご案内いたします。", "也将通过短信告知。", "メール"],
    ["役員の情報は含まれておりません。", "不含员工的信息。", "役員"],
  ])
    assert.is(otherThing(ja ?? "", zh ?? ""), said, ja);
});

test("a thing may be left to the words around, or be told by both", () => {
  for (const [ja, zh] of [
    ["電話番号とメールアドレス", "电话号码、电子邮箱"],
    ["お電話またはSMSで", "以电话或短信方式"],
    ["メールをお送りします。", "将发送通知。"],
    ["ご案内をお送りします。", "将寄送书面通知。"],
    ["担当者がお電話でご連絡いたします。", "工作人员将与您联系。"],
    ["貴社のご担当者様にもご連絡いたします。", "也将联系贵公司负责人。"],
    ["関係者の皆様にお知らせします", "将通知各位学生"],
    ["職員が住所を確認しました", "工作人员核对了地址"],
  ])
    assert.is(otherThing(ja ?? "", zh ?? ""), undefined, ja);
});

test.run();
