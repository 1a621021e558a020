// Japanese and Chinese texts that say the same, and such that do not, in units, days of the week, and yes and no.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { differing } from "../../src/check/translated.ts";

test("one number is counted in one unit", () => {
  assert.equal(differing("2か月ほどかかります", "约需2周"), { unit: "2" });
  assert.equal(differing("320件", "320人"), { unit: "320" });
  assert.equal(differing("2万名", "2万条"), { unit: "2万" });
  for (const [ja, zh] of [
    ["2か月ほど", "约两个月"],
    ["1週間", "一周"],
    ["38件と38名", "38条、38人"],
    ["二十四時間体制", "24小时"],
    ["3人の方が3件", "3名"],
    ["2日以内", "2天内"],
    ["200万円", "200万日元"],
    ["お一人で", "独自一人"],
  ])
    assert.is(differing(ja ?? "", zh ?? ""), undefined, ja);
});

test("days of the week are the same", () => {
  assert.equal(differing("毎週水曜日は休みです", "每周四休息"), { weekdays: "水" });
  assert.equal(differing("4月10日（金）", "4月10日（星期四）"), { weekdays: "金" });
  for (const [ja, zh] of [
    ["月曜日から金曜日まで", "周一至周五"],
    ["平日", "周一至周五"],
    ["日曜日", "星期天"],
    ["金曜日に週一回", "星期五，一周一次"],
    ["土日（祝日を含む）", "周六、周日"],
  ])
    assert.is(differing(ja ?? "", zh ?? ""), undefined, ja);
});

test("what the one denies the other does not affirm", () => {
  assert.equal(differing("漏えいの事実は確認されておりません", "已确认信息泄露"), { denies: "ja" });
  assert.equal(differing("情報の漏えいを確認しました", "未发现信息泄露"), { denies: "zh-Hans" });
  for (const [ja, zh] of [
    ["漏えいは確認されておりません", "未发现泄露"],
    ["対象ではございません", "不受影响"],
    ["運行への影響はありません", "列车照常运行"],
    ["ご迷惑をおかけし、誠に申し訳ございません", "深表歉意"],
    ["不正アクセスの影響を確認しました", "已确认非法访问的影响"],
    ["実店舗は対象外です", "不涉及实体店"],
    ["対象はカード情報だけではございません", "不仅涉及信用卡信息"],
  ])
    assert.is(differing(ja ?? "", zh ?? ""), undefined, ja);
});

test("before is not after, and at most is not at least", () => {
  assert.equal(differing("4月18日以降にご利用の方", "4月18日以前使用的用户"), { opposed: "4月18日以前" });
  assert.equal(differing("最大で300名", "至少300人"), { opposed: "至少" });
  for (const [ja, zh] of [
    ["4月18日以降", "4月18日以后"],
    ["4月18日以降、19日以前", "4月18日以后、19日以前"],
    ["100名以下", "不超过100人"],
    ["8文字以上", "8位以上"],
    ["3日以内", "3日之内"],
  ])
    assert.is(differing(ja ?? "", zh ?? ""), undefined, ja);
});

test("a translation may cut sentences otherwise, and leave none out", () => {
  const app = "店舗でのご購入は対象ではございません。ただし、店頭の端末からのご注文は対象となります。";
  assert.equal(differing(app, "在实体店购买不受影响。"), { lacks: "zh-Hans" });
  assert.equal(differing("停止しました。", "已停用该服务。恢复时间将在网站上公布。"), { lacks: "ja" });
  for (const [ja, zh] of [
    [app, "在实体店购买不受影响，但通过店内终端下单的除外。"],
    ["順次ご連絡いたします。ご心配をおかけし、誠に申し訳ございません。", "将陆续联系。"],
    ["停止しました。", "已停用该服务。谨此致歉。"],
  ])
    assert.is(differing(ja ?? "", zh ?? ""), undefined, ja);
});

test.run();
