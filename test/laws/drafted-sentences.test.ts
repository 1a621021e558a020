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

test("who bears what, whose, up to how much and until when it can be asked for is one line", async () => {
  const affected = [
    {
      id: "keys",
      who: { text: { ja: "鍵の置き場所を記載された方", "zh-Hans": "填写了钥匙位置的成员" } },
      data: ["name"],
    },
  ];
  const cost = {
    covers: ["key-exchange"],
    by: "issuer-bears",
    groups: ["keys"],
    "at-most": 15000,
    until: "2026-08-31",
  };
  const of = async (locale: string) => textOf({ breach, affected, compensation: [cost] }, locale);
  assert.match(
    await of("ja"),
    "鍵の置き場所を記載された方の鍵の交換に要する費用につきましては、15,000円を上限に、弊社が負担いたします。お申し出の期限は、2026年8月31日です。",
  );
  assert.match(
    await of("zh-Hans"),
    "对填写了钥匙位置的成员，更换门锁所需的费用由本公司承担（以15,000日元为限）。申请截止日期为2026年8月31日。",
  );
});

test("what a contractor was never given is said not to be among the data for that reason", async () => {
  const affected = [
    { id: "a", who: {}, data: ["name"], "not-included": [{ item: "bank-account", why: "not-entrusted" }] },
  ];
  assert.match(
    await textOf({ breach, affected }, "ja"),
    "口座情報は、委託先に提供していないため、含まれておりません。",
  );
  assert.match(await textOf({ breach, affected }, "zh-Hans"), "银行账户信息未提供给受托方，不包含在内。");
});

test("papers that are given to people are handed over, and how many came back is told", async () => {
  const insider = {
    by: "former-employee",
    deeds: ["printed-out"],
    recovered: { state: "recovered-in-part", date: "2026-10-23", sheets: 586 },
  };
  const facts = { breach, insider, notifying: [{ by: ["handed-over"] }] };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  assert.match(ja, "2026年10月23日までに、一部（586枚）の回収または消去を確認いたしました");
  assert.match(ja, "文書の手渡しにて、個別に");
  assert.match(zh, "已确认部分（586张）收回或删除");
});

test("what people are asked to look up is asked with the screen where they find it", async () => {
  const facts = {
    breach,
    services: { port: { type: "website", name: "例示サイト" } },
    names: { mine: { type: "screen", name: "設定" } },
    requests: [
      { request: "check-login-history", at: "port", screen: "mine" },
      { request: "check-points", screen: "mine" },
    ],
  };
  const ja = await textOf(facts, "ja");
  assert.match(ja, /設定.{0,3}から、.*例示サイト.*のログイン履歴に身に覚えのないものがないか、ご確認/);
  assert.match(ja, /設定.{0,3}から、ポイントのご利用履歴/);
  assert.match(await textOf(facts, "zh-Hans"), /通过.*設定.*核对.*例示サイト.*的登录记录/);
});

test("a sub-contractor says from whom it had the work, and whose work that was", async () => {
  const entrusted = {
    "prime-contractor": "agency",
    work: ["printing", "mailing"],
    "principals-in-all": 7,
    told: { date: "2026-09-01" },
  };
  const parties = { agency: { role: "principal", name: "例示企画株式会社" } };
  const of = async (more: object, locale = "ja") =>
    textOf({ breach, parties, entrusted: { ...entrusted, ...more } }, locale);
  assert.match(
    await of({}),
    /例示企画株式会社.?が最終的な委託元から受託した印刷業務および発送業務の再委託を受け、個人情報をお預かり/,
  );
  assert.match(await of({}), "本件の対象となる最終的な委託元は、7社です。");
  assert.match(await of({}), /例示企画株式会社.?には、2026年9月1日に本件をご報告いたしました/);
  assert.match(await of({ principals: "parent-company" }), "が親会社から受託した印刷業務");
  assert.match(await of({}, "zh-Hans"), /转委托，承接其受最终委托方委托的印刷业务及寄送业务，保管相关个人信息。/);
  assert.match(await of({}, "zh-Hans"), "涉及的最终委托方共7家企业");
});

test("money that was paid in prepaid cards is not said to have left an account", async () => {
  const facts = { breach: { ...breach, harm: { "prepaid-cards": 20000 } } };
  assert.match(await textOf(facts, "ja"), "相手の指示により購入し、番号を伝えた電子マネーは、20,000円分です。");
  assert.match(await textOf(facts, "zh-Hans"), "按对方要求购买并告知其号码的预付卡，金额共计20,000日元。");
});

test("members of a cooperative or union are told as its own, by registered mail, and pointed things out where they did", async () => {
  const facts = {
    breach,
    notice: { addressee: "union-members" },
    affected: [{ id: "a", who: { are: "union-members" }, people: 5, data: ["name"] }],
    notifying: [{ groups: ["a"], by: ["registered-mail"] }],
    remedies: [
      { what: "refund", state: "running" },
      { what: "erasure-on-request", state: "running" },
    ],
    timeline: [{ date: "2026-04-13", event: "pointed-out", by: "applicant", means: ["sns"] }],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  for (const words of [
    "組合員の皆様",
    "組合員の方（5名）には、簡易書留にて、",
    "お支払いいただいた代金の返金を行っております",
    "お申し出による個人情報の消去を行っております",
    "SNSにて、設定の誤りについてご指摘をいただきました",
  ])
    assert.match(ja, words);
  for (const words of ["通过挂号信", "正退还已支付的款项", "正应申请删除个人信息", "尊敬的各位成员："])
    assert.match(zh, words);
});

test("data of one form that lay open at another time than those of the other are told with that time", async () => {
  const occurred = { from: "2026-03-02 10:00", to: "2026-04-13 18:25" };
  const affected = [{ id: "a", who: { are: "applicants" }, data: ["name"], occurred }];
  const facts = { breach: { ...breach, loss: "exposure" }, affected };
  assert.match(
    await textOf(facts, "ja"),
    "上記の情報につきまして、閲覧可能となった時期は、2026年3月2日10:00～4月13日18:25です。",
  );
  assert.match(await textOf(facts, "zh-Hans"), /上述信息.{1,6}时间：2026年3月2日10:00至4月13日18:25。/);
});

test("several who answer for it alike are told in one sentence", async () => {
  const discipline = [{ of: ["fixed-term-official", "manager"], what: "strict", state: "planned" }];
  assert.match(
    await textOf({ breach, discipline }, "ja"),
    "当該会計年度任用職員および管理職に対しましては、厳正に対処",
  );
  assert.match(await textOf({ breach, discipline }, "zh-Hans"), /将严肃处理涉事合同制工作人员[及、]管理人员。/);
});

test.run();
