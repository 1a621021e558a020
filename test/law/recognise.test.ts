// What is recognised in texts, and what only looks like it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { citedArticles, deniesDuty, saysSensitive, soundsSpecialCare } from "../../src/law/recognise.ts";

test("a denial of the duty to report is recognised in both languages", () => {
  for (const text of [
    "報告義務はございません",
    "報告対象事態には該当いたしません",
    "個人情報保護委員会への報告は不要と判断しております",
    "本事件不属于应当报告的情形",
    "无须向监管部门报告",
    "没有报告义务",
  ])
    assert.ok(deniesDuty(text), text);
});

test("words on a report that was made, or on something else, are no denial", () => {
  for (const text of [
    "個人情報保護委員会に報告いたしました",
    "被害の報告はございません",
    "お客様からの報告を受けておりません",
    "已向个人信息保护委员会报告",
    "目前没有收到损失的报告",
  ])
    assert.not(deniesDuty(text), text);
});

test("items that tell of health, faith or crime sound like special-care data; a fault of a system does not", () => {
  for (const text of ["障害者手帳の等級", "既往歴", "宗教", "犯罪の被害者であること", "体检结果"])
    assert.ok(soundsSpecialCare(text), text);
  for (const text of ["システム障害の記録", "脆弱性診断の結果", "応援メッセージ", "会员等级"])
    assert.not(soundsSpecialCare(text), text);
});

test("articles are read in either figures, and those of other laws are not", () => {
  assert.equal(citedArticles("依据《网络安全法》第四十二条第二款"), [42]);
  assert.equal(citedArticles("中国のサイバーセキュリティ法第44条および网络安全法第二十七条"), [44, 27]);
  assert.equal(citedArticles("网安法第二十条、第十条"), [20]);
  assert.equal(citedArticles("依据《个人信息保护法》第五十七条"), []);
});

test("data are called sensitive by either of its names", () => {
  assert.ok(saysSensitive("属于敏感个人信息") && saysSensitive("属于敏感信息"));
  assert.not(saysSensitive("属于个人信息"));
});

test.run();
