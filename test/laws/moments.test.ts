// Law: days and times of one story are told once each, however they are written, and as what they are; in both languages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "unauthorised-access", certainty: "confirmed" };

test("a time that stands with the day in one value is of the same day as one that stands apart", async () => {
  const timeline = [
    { date: "2026-06-02 15:22", event: "leak-suspected", by: "customer" },
    { date: "2026-06-02 15:48", event: "contacted", to: "police" },
    { date: "2026-06-02", time: "16:30", event: "contacted", by: "staff", to: "lawyer" },
  ];
  for (const template of ["case-report", "itemised", "chronology-first"]) {
    assert.match(await textOf({ breach, timeline }, "ja", template), /2026年6月2日15:22.*同日15:48.*同日16:30/s);
    assert.match(await textOf({ breach, timeline }, "zh-Hans", template), /2026年6月2日15:22.*同日15:48.*同日16:30/s);
  }
});

test("a moment of its own line is not called a day, nor told twice", async () => {
  const moments = (noticed: string, aware: string) => ({
    breach: { ...breach, noticed: { date: noticed }, aware: { date: aware, finder: "staff" } },
  });
  const apart = await textOf(moments("2026-05-04 10:20", "2026-05-04 15:48"), "ja", "itemised");
  assert.match(apart, "最初に異状が確認されたのは、2026年5月4日10:20です");
  assert.match(apart, "の事実を把握いたしましたのは、2026年5月4日15:48です");
  const [ja, zh] = await Promise.all(
    ["ja", "zh-Hans"].map((locale) => textOf(moments("2026-05-04 10:20", "2026-05-04 10:20"), locale, "itemised")),
  );
  assert.is(ja?.split("10:20").length, 2);
  assert.is(zh?.split("10:20").length, 2);
  const timeline = [{ date: "2026-05-04 10:20", event: "leak-suspected", by: "staff" }];
  const told = await textOf({ ...moments("2026-05-04 10:20", "2026-05-04 10:20"), timeline }, "ja", "itemised");
  assert.is(told.split("10:20").length, 2, "the timeline tells it");
});

test("awareness heads the story in Chinese where nothing went before, and is no entry out of order where something did", async () => {
  const aware = { date: "2026-09-10", finder: "self" };
  const told = (event: object, type = "insider") =>
    textOf({ breach: { ...breach, type, aware }, timeline: [event] }, "zh-Hans", "itemised");
  const after = { date: "2026-09-15", event: "reported", to: "ppc" };
  assert.match(await told(after), "2026年9月10日，本公司发现内部人员违规带出信息。");
  assert.match(await told(after, "ransomware"), "2026年9月10日，本公司发现遭受勒索软件攻击。");
  const before = { date: "2026-08-20", event: "notified", by: "customers" };
  assert.match(await told(before), "本公司发现内部人员违规带出信息的时间为2026年9月10日。");
});

test("a loss of one day has a day, one of several a time", async () => {
  const over = (to: string, certainty = "confirmed") => ({
    breach: { ...breach, certainty, occurred: { from: "2026-05-13", to } },
  });
  assert.match(await textOf(over("2026-05-13"), "ja"), "漏えい日");
  assert.match(await textOf(over("2026-05-16"), "ja"), "漏えい時期");
  assert.match(await textOf(over("2026-05-13", "possible"), "ja", "case-report"), "（漏えいした可能性のある日）");
  assert.match(await textOf(over("2026-05-16", "possible"), "ja", "case-report"), "（漏えいした可能性のある期間）");
});

test("hours of a desk that is open on holidays too come before that", async () => {
  const hours = { days: "also-holidays", from: "09:00", to: "20:00" };
  const contacts = [{ name: "窓口", phones: [{ number: "0120-000-000" }], hours }];
  assert.match(await textOf({ breach, contacts }, "ja"), "09:00～20:00（土日祝日も受付）");
});

test("part of a group is told with what its numbers are of", async () => {
  const parts = [
    { id: "b", who: { did: "card-misused" }, cards: 312, yen: { about: 29600000 } },
    { id: "c", who: { are: "insured" }, people: 4981 },
  ];
  const affected = [{ id: "a", who: { are: "customers" }, cards: 21077, data: ["name"], "of-these": parts }];
  const ja = await textOf({ breach, affected }, "ja", "chronology-first");
  assert.match(ja, "312枚・金額にして約29,600,000円");
  const zh = await textOf({ breach, affected }, "zh-Hans", "chronology-first");
  assert.match(zh, "其中，信用卡遭盗刷的顾客涉及312张信用卡，金额约29,600,000日元。");
  assert.match(zh, "其中，被保险人4,981人。");
});

test("what is planned in Chinese is told as planned", async () => {
  const measures = [{ what: "waf", state: "planned", date: "2027-03-31" }];
  assert.match(await textOf({ breach, measures }, "zh-Hans"), "（计划2027年3月31日实施）");
});

test("the second of two earlier notices does not begin like the first", async () => {
  const notice = {
    earlier: [
      { title: "第一報", date: "2026-05-01" },
      { title: "第二報", date: "2026-05-08" },
    ],
  };
  assert.match(await textOf({ breach, notice }, "ja"), /本件につきましては、2026年5月1日に.*また、2026年5月8日に/s);
});

test("a committee is told with what is said of it, a stop of logins as one", async () => {
  const timeline = [
    { date: "2026-05-01", event: "login-stopped" },
    { date: "2026-05-02", event: "committee-set-up", text: { ja: "委員長：例示 花子", "zh-Hans": "委员长：例示花子" } },
  ];
  const ja = await textOf({ breach, timeline }, "ja");
  assert.match(ja, "ログインを停止いたしました");
  assert.match(ja, "外部の専門家を含む調査委員会（委員長：例示 花子）を設置いたしました");
  const zh = await textOf({ breach, timeline }, "zh-Hans");
  assert.match(zh, "停止登录功能");
  assert.match(zh, "由外部专家参与的调查委员会（委员长：例示花子）");
});

test.run();
