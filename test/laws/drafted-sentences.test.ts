// Law: what a person who drafts from a list of facts writes down comes out as a sentence that a company would send, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "misconfiguration", certainty: "confirmed" };

test("what is offered from a day to another is offered for that time", async () => {
  const of = async (remedy: object, locale = "ja") => textOf({ breach, remedies: [remedy] }, locale);
  const visit = { what: "visit", state: "planned", date: "2026-08-24", until: "2026-08-28" };
  assert.match(await of(visit), "2026年8月24日から2026年8月28日まで、ご訪問によるお詫びおよびご説明を行う予定です");
  assert.match(await of(visit, "zh-Hans"), "将于2026年8月24日至2026年8月28日登门致歉并说明情况。");
  const longer = { what: "payment-extension", state: "running", until: "2026-08-31" };
  assert.match(await of(longer), "お支払期限の延長（2026年8月31日まで）を行っております");
  assert.match(await of({ ...longer, what: "counselling" }), "2026年8月31日まで、");
});

test("an interim report without a cause is told as received, and with nothing that it did not find", async () => {
  const of = async (event: object, locale = "ja") =>
    textOf(
      { breach, timeline: [{ date: "2026-09-16", event: "interim-report", by: "investigator", ...event }] },
      locale,
    );
  assert.match(await of({}), "専門調査会社から調査の中間報告を受領いたしました");
  assert.match(await of({}, "zh-Hans"), "收到专业调查机构的中期调查报告");
  assert.match(await of({ cause: "weak-password" }), "可能性があるとの指摘を受けました");
});

test("whom one told or asked by telephone is told with the telephone", async () => {
  const facts = {
    breach,
    timeline: [
      { date: "2026-09-01", event: "contacted", to: "principal", means: ["phone"] },
      { date: "2026-09-02", event: "consulted", to: "police", means: ["phone"] },
    ],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  assert.match(ja, "委託元に、お電話にて連絡いたしました");
  assert.match(ja, "警察に、お電話にて相談をいたしました");
  assert.match(zh, "通过电话联系委托方");
  assert.match(zh, "通过电话向警方咨询");
});

test("something sent astray is sent, whatever the timeline leaves out", async () => {
  const facts = {
    breach: { type: "wrong-attachment", certainty: "confirmed" },
    "mis-sent": { means: "email" },
    timeline: [{ date: "2026-11-04", event: "sent-by-mistake", by: "staff" }],
  };
  assert.match(await textOf(facts, "ja"), "従業員が、電子メールを誤って送信いたしました");
});

test("an officer's pay is reduced and a manager's cut; either may be demoted", async () => {
  const of = async (of: string, what: string, locale = "ja") =>
    textOf({ breach, discipline: [{ of, what, state: "done" }] }, locale);
  assert.match(await of("officer", "pay-cut"), "役員につきましては、報酬の減額の処分といたしました");
  assert.match(await of("manager", "pay-cut"), "管理職につきましては、減給の処分といたしました");
  assert.match(await of("manager", "demotion"), "管理職につきましては、降格の処分といたしました");
  assert.match(await of("manager", "demotion", "zh-Hans"), "已对相关管理人员作出降职处分");
});

test("an impact that was not found is not found, in one clause", async () => {
  const zh = await textOf({ breach, impact: [{ what: "selection", state: "none-known" }] }, "zh-Hans");
  assert.match(zh, "未发现评审结果受到影响的情况。");
});

test("a heading warns of mails and calls where nothing else is asked for under it", async () => {
  const of = async (requests: unknown[], locale = "ja") => textOf({ breach, requests }, locale, "chronology-first");
  const own = { text: { ja: "鍵の置き場所をお変えください", "zh-Hans": "请更换钥匙的放置位置" } };
  assert.match(await of(["beware-of-phone", "tell-us"]), "不審なメール及び電話への注意喚起");
  assert.match(await of(["beware-of-phone", own]), "本件に関するお願い");
  assert.match(await of(["beware-of-phone"], "zh-Hans"), "谨防可疑的邮件、电话等");
  assert.match(await of(["beware-of-phone", own], "zh-Hans"), "其他注意事项");
});

test("whoever works for the issuer reports", async () => {
  const facts = { breach: { ...breach, aware: { date: "2026-08-18", finder: "fixed-term-official" } } };
  assert.match(await textOf(facts, "ja"), "会計年度任用職員からの報告による");
  assert.match(await textOf(facts, "zh-Hans"), "经合同制工作人员报告获悉");
});

test("a desk is told with its break, its days off and the days that have hours of their own", async () => {
  const hours = { days: "weekdays", from: "09:00", to: "17:00", break: { from: "12:00", to: "13:00" } };
  const of = async (more: object, locale = "ja") =>
    textOf({ breach, contacts: [{ hours: { ...hours, ...more }, phones: [{ number: "0120-000-000" }] }] }, locale);
  assert.match(await of({}), "平日09:00～17:00（12:00～13:00を除く）");
  const more = {
    "other-days": [{ days: "saturdays", from: "10:00", to: "15:00" }],
    closed: ["mondays"],
    "closed-on": ["2026-11-20"],
  };
  assert.match(await of(more), "平日09:00～17:00、土曜日10:00～15:00（12:00～13:00、月曜日、2026年11月20日を除く）");
  assert.match(
    await of(more, "zh-Hans"),
    "工作日09:00—17:00，周六10:00—15:00（12:00—13:00、周一、2026年11月20日除外）",
  );
  const once = { "also-on": ["2026-08-22"], "also-hours": { from: "09:00", to: "12:00" } };
  assert.match(await textOf({ breach, contacts: [once] }, "ja"), "臨時の受付日：2026年8月22日（09:00～12:00）");
});

test.run();
