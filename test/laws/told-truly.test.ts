// Law: a sentence says no more than its facts do, and calls things what readers and authorities call them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "unauthorised-access", certainty: "confirmed" };

/** The text in both languages, and in the plain register. */
async function texts(facts: object): Promise<{ ja: string; zh: string; plain: string }> {
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  return { ja, zh, plain: await textOf(facts, "ja", "plain-report") };
}

/** The entry of a timeline, told in each. */
const reported = (entry: object) => texts({ breach, timeline: [{ date: "2026-05-07", event: "reported", ...entry }] });

test("reports that the law asks for are 速報 and 確報, however the file says it", async () => {
  for (const first of [{ stage: "first" }, { kind: "first-report" }, { stage: "first", kind: "report" }]) {
    const { ja, zh, plain } = await reported({ to: ["ppc", "mext"], ...first });
    assert.match(ja, "個人情報保護委員会および文部科学省に速報を提出いたしました。");
    assert.match(plain, "速報を提出しました。");
    assert.match(zh, "提交初步报告");
  }
  for (const last of [{ stage: "final" }, { kind: "final-report" }])
    assert.match((await reported({ to: "ppc", ...last })).ja, "個人情報保護委員会に確報を提出いたしました。");
  const both = await reported({ to: ["ppc", "police"], form: "ransomware", stage: "first" });
  assert.match(both.ja, "ランサムウェア事案共通様式により、速報として報告をいたしました。");
});

test("other reports are a first or a last one", async () => {
  assert.match((await reported({ to: "local-authority", stage: "first" })).ja, "第一報として報告をいたしました。");
  assert.match((await reported({ to: "privacy-mark-body", kind: "first-report" })).ja, "初回の報告をいたしました。");
});

test("what protects devices is not said of papers lost with them; a thing can be named", async () => {
  const services = {
    papers: { type: "paper", what: { ja: "成績一覧表", "zh-Hans": "成绩一览表" } },
    pc: { type: "laptop" },
    camera: { type: "device", what: { ja: "デジタルカメラ", "zh-Hans": "数码相机" } },
  };
  const stolen = { type: "stolen-device", loss: "leak", certainty: "possible", at: ["papers", "pc", "camera"] };
  const of = (protection: unknown[]) => texts({ services, breach: stolen, lost: { protection } });
  const all = await of(["encrypted"]);
  assert.match(all.ja, "ノートパソコンおよびデジタルカメラにつきましては、保存された情報は暗号化しておりました。");
  assert.match(all.plain, "ノートパソコンおよびデジタルカメラについては、保存された情報は暗号化していました。");
  assert.match(all.zh, "笔记本电脑及数码相机所存信息已加密。");
  assert.match((await of(["locked"])).ja, "成績一覧表、ノートパソコンおよびデジタルカメラにつきましては、施錠した");
  const own = await of([{ what: ["login-password", "encrypted"], at: ["pc"] }]);
  assert.match(own.ja, "ノートパソコンにつきましては、ログイン時に");
  assert.not.match(own.ja, "デジタルカメラにつきましては");
  assert.match(own.zh, "笔记本电脑已设置登录密码；所存信息已加密。");
});

test("who has deleted a mail is told of those whom it reached", async () => {
  const { ja, zh } = await texts({
    breach: { type: "bcc-mistake", certainty: "confirmed" },
    "mis-sent": {
      means: "email",
      to: { are: "applicants", people: 96 },
      undelivered: 3,
      deletion: { confirmed: 91, open: 2 },
    },
  });
  assert.match(ja, "これまでに、届いた方のうち91名から、削除した旨のご連絡をいただいております。残る2名には、");
  assert.match(zh, "目前，已送达的收件人中已有91人告知删除完毕。对其余2人，");
});

test("a corrected number is as exact as what it is taken from", async () => {
  const { ja, zh } = await texts({
    breach,
    notice: {
      amendments: [
        {
          date: "2026-05-07",
          what: { ja: "件数", "zh-Hans": "数量" },
          was: { about: 410000 },
          now: { sum: ["affected[0].records"] },
          unit: "records",
        },
      ],
    },
    affected: [{ id: "a", who: {}, records: { about: 384000 }, data: ["name"] }],
  });
  assert.match(ja, "約410,000件から約384,000件に訂正");
  assert.match(zh, "由约410,000条更正为约384,000条");
});

test("a discipline is of whoever did it, also where the file names a party", async () => {
  const parties = { caseworker: { role: "official" } };
  const of = (what: string) => texts({ breach, parties, discipline: [{ of: "caseworker", what, state: "planned" }] });
  assert.match((await of("strict")).ja, "当該職員に対しましては、厳正に対処してまいります。");
  assert.match((await of("strict")).plain, "当該職員に対しては、厳正に対処します。");
  assert.match((await of("pay-cut")).plain, "当該職員については、減給の処分とする予定です。");
  assert.match((await of("strict")).zh, "严肃处理涉事工作人员。");
});

test("people are called by their card data where a card can be used with it", async () => {
  const told = (...data: string[]) =>
    texts({
      breach,
      affected: [{ id: "a", who: {}, people: 5, data: ["name", ...data] }],
      notifying: [{ groups: ["a"], by: ["email"] }],
    });
  const expiry = await told("card-expiry");
  assert.not.match(expiry.ja, "クレジットカード情報が");
  assert.not.match(expiry.zh, "信用卡信息");
  assert.match((await told("card-expiry", "card-number")).ja, "クレジットカード情報が漏えいしたお客様（5名）には");
});

test("a pledge that came says what the pledges say", async () => {
  const timeline = [{ date: "2026-05-07", event: "pledge-received", by: "former-employee" }];
  const one = await texts({ breach, timeline, pledges: [{ by: "former-employee", what: ["erased"], state: "done" }] });
  assert.match(one.ja, "元従業員から、本件の情報をすべて消去したことを誓約する書面を受領いたしました。");
  assert.match(one.zh, "收到前员工出具的书面保证，保证已删除全部相关信息");
  const none = await texts({ breach, timeline });
  assert.match(none.ja, "本件の情報の取扱いに関する誓約書を受領いたしました。");
  assert.match(none.zh, "有关信息处理的书面保证");
});

test("a pledge of another, or one that has only been asked for, does not word the one that came", async () => {
  const timeline = [{ date: "2026-05-07", event: "pledge-received", by: "former-employee" }];
  for (const pledge of [
    { by: "recipient", what: ["erased"], state: "done" },
    { by: "former-employee", what: ["erased"], state: "planned" },
  ]) {
    const { ja, zh } = await texts({ breach, timeline, pledges: [pledge] });
    assert.match(ja, "元従業員から、本件の情報の取扱いに関する誓約書を受領いたしました。");
    assert.match(zh, "收到前员工出具的有关信息处理的书面保证");
  }
});

test("a command that was sent is not told as carried out", async () => {
  const lost = { remote: [{ what: "wipe", state: "sent" }] };
  const { ja, zh } = await texts({ breach, lost });
  assert.match(ja, "の指示を送信いたしましたが、完了は確認できておりません");
  assert.match(zh, "的指令，但尚未确认是否完成");
});

test("what is done is not said to be done with others", async () => {
  const { zh } = await texts({ breach, measures: [{ what: "waf", state: "done" }] });
  assert.match(zh, "为防止损害扩大，本公司采取了以下应对措施。");
  assert.not.match(zh, "协作");
});

test("a part of the notice is referred to wherever it stands", async () => {
  const timeline = [{ date: "2026-05-07", event: "report-received", see: "report" }];
  const affected = [{ id: "a", who: {}, people: 5, data: ["name"] }];
  assert.match(await textOf({ breach, timeline, affected }, "zh-Hans", "chronology-first"), "（参见本通知“");
});

test("principals that are no companies are counted as what they are", async () => {
  const { ja, zh } = await texts({
    breach,
    entrusted: { principals: "principal", "principal-organisations": { about: 120 } },
  });
  assert.match(ja, "本件の対象となる委託元は、約120団体です。");
  assert.match(zh, "本次事件涉及的委托方共约120家单位。");
});

test("a line is for callers from China, or for whom the file says", async () => {
  const phones = [
    { number: "+86-400-000-0000", for: "from-china" },
    { number: "0120-000-000", for: { text: { ja: "旅行会社専用", "zh-Hans": "旅行社专用" } } },
  ];
  const { ja, zh } = await texts({ breach, contacts: [{ phones }] });
  assert.match(ja, "中国国内からのお問い合わせ専用：+86");
  assert.match(zh, "电话（中国境内）：+86");
  assert.match(zh, "电话（旅行社专用）：0120");
});

test.run();
