// Faults planted in the incidents that come with the package → what the rules find of them, and what they find beside.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findingsOf } from "../../src/check/index.ts";
import { rules } from "../../src/check/rules.ts";
import { loadText, overlaid, subjectOfLoaded } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const told = (ja: string, zh = "已停止") =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: '${ja}', "zh-Hans": '${zh}' } }]`;
const group = (more: string) => `affected: [{ id: cards, ${more} }]\nnotifying: null\noverlap: null`;

const counsels = (...texts: string[]) =>
  `wording:\n${texts.map((text) => `  - { locale: ja, template: chronology-first, block: chronology-first.ja:18, was: 記, text: ${text} }\n`).join("")}`;
const comment = "locale: ja, template: chronology-first, by: 法務部, text: ご確認ください。";

/** Incident, what is changed, and the rule that must find it. */
const planted: [incident: string, change: string, rule: string, asOf?: string][] = [
  ["example-aobado", "totals: [{ people: 300 }]", "groups-against-total"],
  ["2017-nippan-ips", "totals: [{ records: 140000 }]", "groups-against-total"],
  ["example-aobado", "totals: [{ people: 280 }]\noverlap: null", "overlap-unexplained"],
  ["example-aobado", "overlap: { people: 31 }", "overlap-against-groups"],
  ["example-aobado", group("who: {}, people: 38, records: 30, data: [name]"), "records-below-people"],
  [
    "example-aobado",
    group("who: {}, people: 3, data: [name], of-these: [{ id: x, who: {}, people: 4 }]"),
    "subgroup-above-group",
  ],
  [
    "2018-ks-factory",
    "affected: [{ id: cards, who: { did: paid-by-card, from: 2017-07-01, to: 2017-09-15 }, data: [card-number] }]",
    "group-outside-period",
  ],
  ["example-aobado", group("who: { did: registered, to: 2026-02-01 }, data: [name]"), "group-outside-period"],
  ["example-aobado", "breach: { aware: { date: 2026-01-04 } }", "known-before-it-began"],
  ["2017-sempre-design", "breach: { noticed: { date: 2017-11-20 } }", "known-before-noticed"],
  ["example-aobado", "breach: { contained: 2026-01-18 }", "lost-after-contained"],
  ["example-aobado", "timeline: [{ date: 2026-01-10, event: card-payment-stopped }]", "paid-after-stop"],
  ["example-aobado", "timeline: [{ date: 2026-01-28, event: card-payment-stopped }]", "window-ends-before-stop"],
  ["example-aobado", "unaffected: [{ who: { did: registered, from: 2026-01-25 } }]", "days-in-neither"],
  ["example-aobado", "notice: { as-of: 2026-04-20 }", "later-than-notice"],
  ["example-aobado", "documents: { final-report: { date: 2026-05-24 } }", "later-than-notice"],
  ["example-aobado", "timeline: [{ date: 2026-01-07, event: reported, to: ppc }]", "told-before-known"],
  ["example-aobado", "measures: [{ what: waf, state: planned, date: 2026-03 }]", "plan-passed"],
  ["example-aobado", "resumption: [{ what: card-payment, when: 2026-06-01 }]", "plan-passed", "2026-07-01"],
  ["example-aobado", "notice: { as-of: 2026-02-01 }", "figures-old"],
  ["example-aobado", "notice: {}", "desk-closed", "2026-08-01"],
  [
    "example-aobado",
    "contacts: [{ email: desk@example.jp, hours: { days: weekdays, from: '17:00', to: '10:00' } }]",
    "hours-reversed",
  ],
  [
    "2017-nippan-ips",
    "contacts: [{ phones: [{ number: 045-228-3929, for: from-abroad }], hours: { days: weekdays, from: '09:00' } }]",
    "zone-mixed",
  ],
  ["2023-tougyoku", "contacts: [{ phones: [{ number: 0120-39-350 }] }]", "phone-impossible"],
  ["2018-ks-factory", "contacts: [{ phones: [{ number: 03-1234-56789 }] }]", "phone-impossible"],
  ["2018-ks-factory", "contacts: [{ phones: [{ number: 0570-100-734, toll-free: true }] }]", "not-toll-free"],
  ["example-aobado", "contacts: [{ form: 'http://shop.example.jp/form' }]", "form-unprotected"],
  ["example-aobado", told("2026年4月10日（月）に停止しました", "2026年4月10日停止"), "weekday-in-text"],
  ["example-aobado", told("令和7年（2026年）に停止しました", "2026年停止"), "era-in-text"],
  ["example-aobado", told("1月27（火）に停止しました", "1月27日停止"), "day-sign-missing"],
  ["2017-sempre-design", told("Amazonの店舗を停止しました"), "names-alike"],
  ["2017-nippan-ips", told("ＭａｇＤｅＬｉを停止しました"), "names-alike"],
  ["example-aobado", told("漏洩の有無を調査しました"), "words-two-ways"],
  ["example-aobado", told("当社が停止しました"), "we-two-ways"],
  ["example-aobado", told("停止しました", "我司已停止"), "we-two-ways"],
  ["example-aobado", told("情報の漏えいが判明しました"), "certainty-in-text"],
  ["example-aobado", told("①機能を停止しました"), "number-typed"],
  ["example-aobado", "notice:\n  # TODO: 報告の段階\n  apology: true", "todo-left"],
  ["example-aobado", told("○○を停止しました"), "placeholder-in-text"],
  ["example-aobado", told("38名に連絡しました", "联系了83人"), "translation-differs"],
  ["example-aobado", told("停止しました", "停止了サービス"), "foreign-script"],
  ["example-aobado", told("番号は4111-1111-1111-1111です", "号码4111-1111-1111-1111"), "card-number"],
  ["example-aobado", told("番号は1234 5678 9018です", "号码1234 5678 9018"), "my-number-written"],
  ["example-aobado", told("停止しました", "号码11010519491231002X"), "resident-id"],
  ["example-aobado", told("hanako@example.com へ連絡しました"), "stranger-contact"],
  ["example-aobado", counsels("番号は4111-1111-1111-1111です"), "card-number"],
  ["example-aobado", counsels("hanako@example.com へ"), "stranger-contact"],
  ["example-aobado", counsels("漏洩の概要"), "words-two-ways"],
  ["example-aobado", counsels("個人情報の概要（30名）"), "wording-types-fact"],
  ["example-aobado", counsels("概要", "要点"), "wording-twice"],
  ["example-aobado", counsels("概要").replace("chronology-first,", "itemised,"), "wording-not-used"],
  ["example-aobado", `review: [{ comment: { ${comment} } }]`, "review-comment-open"],
  ["example-aobado", "review: [{ look-at: { locale: ja, since: zh-Hans, because: text } }]", "translation-to-look-at"],
];

const asked = rules.filter(({ family }) => family !== "law");
const textOf = (incident: string) => readFileSync(join(home, "incidents", `${incident}.yaml`), "utf8");

async function foundIn(text: string, asOf?: string): Promise<Set<string>> {
  const subject = await subjectOfLoaded(await loadText(text), asOf);
  return new Set(asked.flatMap((rule) => findingsOf(rule, subject)).map(({ code }) => code));
}

/** What an incident has of its own, and what one fault may bring along. */
const own = new Map<string, Set<string>>();
const follows: Record<string, readonly string[]> = {
  "groups-against-total": ["overlap-against-groups"],
  "plan-passed": ["figures-old"],
  "desk-closed": ["figures-old"],
  "number-typed": ["translation-differs"],
  "era-in-text": ["translation-differs"],
  "resident-id": ["translation-differs"],
  "names-alike": ["translation-differs"],
};

test("every planted fault is found, and nothing that was not planted", async () => {
  const missed: string[] = [];
  const beside: string[] = [];
  for (const [incident, change, rule, asOf] of planted) {
    const text = textOf(incident);
    const before = own.get(incident) ?? (await foundIn(text));
    own.set(incident, before);
    const found = await foundIn(overlaid(text, change), asOf);
    if (!found.has(rule)) missed.push(`${rule} in ${incident}: ${change}`);
    for (const code of found)
      if (code !== rule && !before.has(code) && follows[rule]?.includes(code) !== true)
        beside.push(`${code} beside ${rule}`);
  }
  assert.ok(planted.length >= 40);
  assert.equal(missed, []);
  assert.equal(beside, []);
});

test.run();
