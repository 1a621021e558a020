// Law: a sentence stays whole, whatever of its parts a file has: names, texts of its own, several groups.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "unauthorised-access", certainty: "confirmed" };
const both = async (facts: object, template?: string) => ({
  ja: await textOf({ breach, ...facts }, "ja", template),
  zh: await textOf({ breach, ...facts }, "zh-Hans", template),
});

test("a text that ends its sentence itself does not end it twice", async () => {
  const text = { ja: "応答なさらないでください。", "zh-Hans": "请勿回应。" };
  const facts = {
    requests: [{ text }],
    "our-messages": [{ text }],
    timeline: [{ date: "2026-05-07", event: "other", text }],
  };
  for (const template of ["case-report", "chronology-first", "plain-report"]) {
    const { ja, zh } = await both(facts, template);
    for (const told of [ja, zh]) assert.not.match(told, "。。");
    assert.match(ja, "ください。");
  }
});

test("what is never asked for is named, or stands for personal data", async () => {
  const asked = (more: object) => both({ "our-messages": [{ message: "never-ask-for-data", ...more }] });
  const one = await asked({ data: ["login-password"] });
  assert.match(one.ja, "ログインパスワードをお尋ねすることはございません。");
  assert.match(one.zh, "向您询问登录密码。");
  const etc = await asked({ data: ["name", "login-password"], etc: true });
  assert.match(etc.ja, "氏名、ログインパスワード等の個人情報をお尋ねする");
  assert.match(etc.zh, "向您询问个人信息（姓名、登录密码等）。");
  assert.match((await asked({})).ja, "個人情報をお尋ねする");
});

test("a second group beside one in words of its own is told by what it did", async () => {
  const affected = (second: object) => [
    { id: "a", who: { text: { ja: "査定を依頼されたお客様", "zh-Hans": "委托估价的顾客" } }, data: ["name", "phone"] },
    { id: "b", who: second, data: ["name", "email"] },
  ];
  const told = (second: object) =>
    both({ affected: affected(second), notifying: [{ groups: ["a", "b"], by: ["email"] }] });
  const did = await told({ did: "consulted-with" });
  assert.match(did.ja, "査定を依頼されたお客様ならびにご相談いただいたお客様には");
  assert.match(did.zh, "委托估价的顾客及");
  assert.not.match(did.zh, "委托估价的顾客及顾客");
  assert.match((await told({})).ja, "査定を依頼されたお客様ならびに個人情報が漏えいしたお客様には");
});

test("a ministry, or who found a thing, is called by its name alone", async () => {
  const parties = {
    bureau: { role: "mlit", name: { ja: "国土交通省近畿地方整備局", "zh-Hans": "日本国土交通省近畿地方整备局" } },
    cleaner: { role: "finder", name: { ja: "バス会社の清掃員", "zh-Hans": "巴士公司保洁人员" } },
  };
  const lost = { found: { state: "recovered", by: "cleaner" } };
  const { ja, zh } = await both({ parties, lost, timeline: [{ date: "2026-05-07", event: "reported", to: "bureau" }] });
  assert.match(ja, "2026年5月7日、国土交通省近畿地方整備局に報告をいたしました。");
  assert.match(zh, "向日本国土交通省近畿地方整备局作出报告");
  assert.match(ja, "バス会社の清掃員により発見され");
  assert.not.match(zh, "拾获者巴士");
});

test("whoever is arrested is the suspect, in Chinese too", async () => {
  const text = { ja: "不正競争防止法違反の疑いで", "zh-Hans": "因涉嫌违反《不正当竞争防止法》" };
  const timeline = [{ date: "2026-05-07", event: "arrested", by: "police", to: "former-employee", text }];
  const { ja, zh } = await both({ timeline });
  assert.match(ja, "警察が、元従業員を不正競争防止法違反の疑いで逮捕しました。");
  assert.match(zh, "前员工因涉嫌违反《不正当竞争防止法》被警方逮捕。");
});

test("a part that is counted in money or cards concerns so many; it is not so many", async () => {
  const part = (who: object, counts: object) => ({ id: "p", who: { are: "insured", ...who }, ...counts });
  const told = (who: object, counts: object) =>
    both(
      { affected: [{ id: "a", who: {}, people: 9, data: ["name"], "of-these": [part(who, counts)] }] },
      "chronology-first",
    );
  const money = await told({ did: "card-misused" }, { cards: 312, yen: { about: 29600000 } });
  assert.match(money.ja, "（312枚・金額にして約29,600,000円）");
  assert.match(money.zh, "涉及312张信用卡，金额约29,600,000日元。");
  assert.match((await told({}, { people: 4 })).zh, "其中，被保险人4人。");
});

test.run();
