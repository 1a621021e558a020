// Japanese and Chinese texts that say the same, and such of which one denies or leaves open what the other does not.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { oneDenies, oneDoubts } from "../../src/check/polarity.ts";

test("what the one denies the other does not affirm", () => {
  for (const [ja, zh, found] of [
    ["漏えいの事実は確認されておりません", "已确认信息泄露", "ja"],
    ["情報の漏えいを確認しました", "未发现信息泄露", "zh-Hans"],
    ["ファイルを外部に送信した痕跡がある", "未留有向外部发送文件的痕迹", "zh-Hans"],
    ["メールをお送りすることはございません", "会发送邮件", "ja"],
    ["お電話で番号をお尋ねすることがございます", "不会致电询问号码", "zh-Hans"],
    ["不正利用は確認されておりません", "已发现非法使用", "ja"],
    ["職員が許可を得ずに持ち出しました", "工作人员经批准后带出", "ja"],
    ["職員が許可を得て持ち出しました", "工作人员未经批准带出", "zh-Hans"],
    ["停止しました。流出は確認されておりません。", "未能停止。已确认外泄。", "ja"],
  ])
    assert.is(oneDenies(ja ?? "", zh ?? ""), found, ja);
});

test("a no may be said in many ways", () => {
  for (const [ja, zh] of [
    ["漏えいは確認されておりません", "未发现泄露"],
    ["職員が許可を得ないまま持ち出しました", "工作人员擅自带出"],
    ["職員が無断で持ち出しました", "工作人员未经批准带出"],
    ["暗号化しておりませんでした", "以明文保存"],
    ["第三者による不正アクセスを受けました", "遭到第三方未经授权的访问"],
    ["会社に登録していない端末を使用していました", "使用了私人设备"],
    ["件数の確認ができておりません", "具体数量仍在核实中"],
    ["職員が勝手に持ち出しました", "工作人员未经批准带出"],
    ["運行への影響はありません", "列车照常运行"],
    ["実店舗は対象外です", "不涉及实体店"],
    ["範囲外です", "不涉及该部分"],
    ["対象はカード情報だけではございません", "不仅涉及信用卡信息"],
    ["お電話でのお尋ねは控えます", "不会致电询问"],
    ["不正アクセスの影響を確認しました", "已确认非法访问的影响"],
  ])
    assert.is(oneDenies(ja ?? "", zh ?? ""), undefined, ja);
});

test("what the one leaves open the other does not say surely", () => {
  assert.is(oneDoubts("閲覧された可能性があります", "已被查看"), "ja");
  assert.is(oneDoubts("閲覧されました", "可能已被查看"), "zh-Hans");
  for (const [ja, zh] of [
    ["閲覧された可能性があります", "可能已被查看"],
    ["不審な電話がある場合がございます", "可能会接到可疑电话"],
    ["できる限り早く", "尽可能尽快"],
    ["二次被害のおそれがあります", "存在二次损害的风险"],
    ["漏えいの疑いがあります", "疑似泄露"],
    ["模倣を招くおそれがあるため", "为避免被模仿"],
    ["閲覧可能な状態でした", "处于可查看的状态"],
    ["ご心配をおかけします", "给您带来不便"],
  ])
    assert.is(oneDoubts(ja ?? "", zh ?? ""), undefined, ja);
});

test.run();
