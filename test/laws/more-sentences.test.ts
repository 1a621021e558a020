// Law: who is told, what was looked through, promised, put off or felt is said in one natural sentence, in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "misconfiguration", certainty: "confirmed" };

test("a group that answered a form is told by the form, and not called twice", async () => {
  const facts = {
    breach,
    services: { form: { type: "form", name: "体験会の申込フォーム" } },
    affected: [{ id: "a", who: { are: "respondents", did: "responded", at: "form" }, people: 8, data: ["name"] }],
  };
  assert.match(await textOf(facts, "ja"), "体験会の申込フォームにご回答いただいた方");
  assert.match(await textOf(facts, "zh-Hans"), "通过体験会の申込フォーム作出答复的人员");
});

test("an intrusion by way of a partner, and what was neglected beside it, are causes of their kind", async () => {
  const causes = [
    { type: "partner-connection", in: "vpn" },
    { type: "shared-password" },
    { type: "data-not-erased", by: "contractor" },
  ];
  const facts = {
    breach: { type: "ransomware", certainty: "confirmed", causes },
    services: { vpn: { type: "vpn-appliance" } },
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  assert.match(ja, "VPN機器に対する取引先との接続を経由した侵入によるものです。");
  assert.match(ja, "複数の機器で同じパスワードを使用していたことも、被害の発生または拡大につながった");
  assert.match(ja, "委託先において、消去すべき情報が消去されていなかったことも");
  assert.match(zh, "本次事件的原因是VPN设备遭到经由合作方网络连接的入侵。");
});

test("bodies that are told are called by their names alone, those that work for us by what they do too", async () => {
  const facts = {
    breach,
    parties: {
      tax: { role: "tax-bureau", name: "例示国税局" },
      fellows: { role: "professional-body", name: "例示税理士会" },
      vendor: { role: "restoration-vendor", name: "例示復旧株式会社" },
    },
    timeline: [
      { date: "2026-05-01", event: "reported", to: ["tax", "fellows", "assembly"] },
      { date: "2026-05-02", event: "contacted", to: "vendor" },
    ],
  };
  const ja = await textOf(facts, "ja");
  assert.match(ja, "例示国税局、例示税理士会および議会に報告をいたしました");
  assert.match(ja, "復旧支援ベンダー「例示復旧株式会社」に連絡いたしました");
  assert.match(await textOf(facts, "zh-Hans"), "联系系统恢复支援公司例示復旧株式会社");
});

test("what was looked through is told with how many, how far it is and what it brought to light", async () => {
  const of = async (entry: object, locale = "ja") => textOf({ breach, inspected: [entry] }, locale);
  const servers = { what: ["servers", "terminals"], devices: 326, date: "2026-07-10" };
  assert.match(
    await of({ ...servers, finding: "trace", found: { devices: 73 } }),
    "サーバおよび業務用端末（326台）を2026年7月10日までに点検した結果、73台に侵害の形跡を確認いたしました。",
  );
  assert.match(
    await of({ ...servers, finding: "trace", found: { devices: 73 } }, "zh-Hans"),
    "已完成对服务器及业务终端（326台设备）的排查，发现其中73台设备留有遭入侵的痕迹。",
  );
  const forms = { what: "other-forms", things: 12, state: "running", "so-far": { things: 9 }, finding: "none-alike" };
  assert.match(
    await of(forms),
    "ほかの申込フォーム（12件）の点検を進めております。これまでに、9件の点検を完了いたしました。これまでのところ、本件と同様の問題は確認されませんでした。",
  );
  assert.match(await of(forms, "zh-Hans"), "正在排查其他申请表单（12项），现已完成9项。目前，未发现同类问题。");
  assert.match(
    await of({ what: "schools", places: 31, state: "planned", date: "2026-12" }),
    "管内の学校（31か所）の点検を2026年12月までに",
  );
});

test("what an insider did with the data, and has promised, is told", async () => {
  const facts = {
    breach: { type: "insider", certainty: "confirmed" },
    insider: {
      by: "former-employee",
      deeds: ["photographed", "solicited"],
      solicited: { from: "2026-04", to: "2026-08", by: ["letter", "phone"], households: 312 },
    },
    pledges: [
      { by: "former-employee", what: ["erased", "not-passed-on"], date: "2026-09-05" },
      { by: "competitor", what: ["not-used"], state: "running" },
    ],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  for (const words of [
    "個人情報を撮影したこと、および持ち出した情報を用いて勧誘を行ったことによるものです。",
    "2026年4月から8月まで、書状またはお電話による、312世帯への勧誘に用いられたことを確認しております。",
    "元従業員からは、2026年9月5日に、当該情報をすべて消去したこと、および第三者に提供していないことを誓約する書面を受領しております。",
    "同業他社に対し、当該情報を利用しないことを誓約する書面の提出を求めております。",
  ])
    assert.match(ja, words);
  for (const words of [
    "有人利用被带出的信息通过书面信函及电话进行推销，涉及312户。",
    "已于2026年9月5日收到前员工出具的书面保证，保证已删除全部相关信息，且未向第三方提供相关信息。",
    "正要求同行业其他公司出具书面保证，保证不使用相关信息。",
  ])
    assert.match(zh, words);
});

test("those who are told beside people, or in their place, are told of", async () => {
  const facts = (to: object) => ({
    breach,
    affected: [{ id: "a", who: { are: "pupils" }, people: 34, data: ["name", "grades"] }],
    notifying: [{ groups: ["a"], to, by: ["letter"], through: "school", "look-up": "https://www.example.jp/check" }],
  });
  const instead = { are: ["guardians"], instead: true };
  const ja = await textOf(facts(instead), "ja");
  assert.match(ja, "個人情報が漏えいした児童・生徒（34名）の保護者の方には、学校を通じて、書状にて、個別に");
  assert.match(ja, "対象となるかどうかは、次のページ（https://www.example.jp/check）でご確認いただけます。");
  assert.match(await textOf(facts({ are: ["guardians"] }), "ja"), "児童・生徒（34名）ならびにその保護者の方には、");
  assert.match(
    await textOf(facts(instead), "zh-Hans"),
    "经由学校通过书面信函，向个人信息已泄露的学生（34人）的家长逐一",
  );
  assert.match(await textOf(facts({ are: ["guardians"] }), "zh-Hans"), "学生（34人）及其家长逐一");
});

test("events are told of guardians too, and of how many came", async () => {
  const timeline = [
    { date: "2026-12-05", event: "briefing-held", to: "guardian", people: 212 },
    { date: "2026-12-06", event: "notice-sent", to: "guardian", means: ["letter"] },
  ];
  const ja = await textOf({ breach, timeline }, "ja");
  assert.match(ja, "保護者の方を対象とする説明会を開催いたしました（参加者：212名）。");
  assert.match(ja, "保護者の方に、書状にてご連絡いたしました。");
  assert.match(await textOf({ breach, timeline }, "zh-Hans"), "面向家长召开说明会（212人出席）");
});

test("a day that was put off is told with the day before it", async () => {
  const facts = {
    breach,
    notice: { next: { when: "2027-01-20", was: "2026-12-25" } },
    timeline: [
      { date: "2026-12-20", event: "investigation-due", by: "investigator", due: "2027-01-15", was: "2026-12-20" },
    ],
    remedies: [{ what: "deadline-extension", state: "done", was: "2027-02-28", until: "2027-03-31" }],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  for (const words of [
    "当初の予定（2026年12月25日）を改め、次回のお知らせは、2027年1月20日に行う予定です。",
    "調査の完了予定日が2026年12月20日から2027年1月15日に延期となった旨が示されました",
    "受付期間の延長（当初：2027年2月28日、変更後：2027年3月31日）を行いました。",
  ])
    assert.match(ja, words);
  for (const words of [
    "原定于2026年12月25日的通报延期，下一次通报预计于2027年1月20日发布。",
    "调查预计由2026年12月20日延至2027年1月15日完成",
    "延长受理期限（由2027年2月28日延至2027年3月31日）。",
  ])
    assert.match(zh, words);
});

test("a desk is told with its extension, further days, languages and inquiries", async () => {
  const desk = {
    phones: [{ number: "03-0000-0000", extension: "2345" }],
    "also-on": ["2026-10-10", "2026-10-11"],
    languages: ["japanese", "english"],
    inquiries: 843,
  };
  const [ja, zh] = [
    await textOf({ breach, contacts: [desk] }, "ja"),
    await textOf({ breach, contacts: [desk] }, "zh-Hans"),
  ];
  for (const words of [
    "03-0000-0000（内線2345）",
    "臨時の受付日：2026年10月10日、2026年10月11日",
    "対応言語：日本語、英語",
    "これまでのお問い合わせ：843件",
  ])
    assert.match(ja, words);
  for (const words of ["03-0000-0000（分机2345）", "服务语言：日语、英语", "目前已受理咨询：843件"])
    assert.match(zh, words);
});

test("who signs beside the first, and for which part of the issuer, stands in the letterhead", async () => {
  const issuer = {
    name: "白梅会",
    department: "総務部",
    signatory: { role: "board-chair", name: "白梅 修" },
    "also-signed-by": [{ role: "hospital-director", name: "白梅 恵" }],
  };
  for (const template of ["case-report", "plain-report"])
    assert.match(await textOf({ breach, issuer }, "ja", template), "白梅会\n総務部\n理事長　白梅 修\n病院長　白梅 恵");
});

test("impact, backups, measures and groups known more surely are told with their figures and days", async () => {
  const facts = {
    breach: { ...breach, certainty: "possible" },
    services: { chart: { type: "system", name: "電子カルテシステム" } },
    affected: [
      {
        id: "a",
        who: { are: "patients" },
        people: { "at-most": 900 },
        data: ["name"],
        "of-these": [{ id: "b", who: { are: "patients" }, people: 34, certainty: "confirmed" }],
      },
    ],
    operations: [{ at: ["chart"], state: "restored", backup: "restored-from", "backup-of": "2026-05-08" }],
    impact: [{ what: "surgery-postponed", things: 87, state: "over" }],
    measures: [{ what: "training", people: 1420, state: "done" }],
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  for (const words of [
    "最大900名（うち、情報が漏えいした患者様：34名）",
    "2026年5月8日時点のバックアップから復元いたしました。",
    "予定していた手術・検査の延期（87件）が生じておりましたが",
    "個人情報の取扱いに関する教育（1,420名）",
  ])
    assert.match(ja, words);
  for (const words of [
    "其中信息已泄露的患者34人",
    "数据已通过2026年5月8日的备份恢复",
    "择期手术和检查延期（87项）",
    "开展员工培训（1,420人）",
  ])
    assert.match(zh, words);
});

test("work that was passed on twice, and mails that did not arrive, are told", async () => {
  const facts = {
    breach,
    entrusted: {
      contractor: "contractor",
      "sub-contractor": "sub-contractor",
      "further-sub-contractor": "sub-sub-contractor",
      "further-sub-contracting": "not-given",
    },
    "mis-sent": { means: "email", to: { are: "applicants", people: 213 }, undelivered: 4 },
  };
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  assert.match(
    ja,
    "再委託先は、さらにその一部を再々委託先に委託しておりました。再々委託は、事前の承諾を得ずに行われたものでした。",
  );
  assert.match(ja, "送信先は、お申し込みの方（213名）です。このうち4通は、相手方に届いておりません。");
  assert.match(zh, "再受托方再次将其中部分业务转委托给三级受托方。再次转委托未事先获得同意。");
  assert.match(zh, "其中4封未送达。");
});

test.run();
