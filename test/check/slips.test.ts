// The table of slips in docs/rules.md: each slip as it was published, planted, is found by the rule of its row, or can't be written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slips } from "../../scripts/rules-page.ts";
import { findingsOf } from "../../src/check/index.ts";
import { rules } from "../../src/check/rules.ts";
import { plainText } from "../../src/notice/plain.ts";
import { composeOne, incidentNames, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { base, loadText, overlaid, subjectOfLoaded } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const told = (ja: string, zh = "正常") =>
  `timeline: [{ date: 2026-01-21, event: other, text: { ja: '${ja}', "zh-Hans": '${zh}' } }]`;

/** What is planted for a row, over base.yaml or one of incidents/, and where it is found; nothing where the row's slip is none. */
type Case = { planted: string; at: string[]; incident?: string };

const cases: Record<string, readonly Case[]> = {
  "a shop's name two ways (茵芙纱, 茵芙莎); MagDeli, MagDeLi; AMAZON, amazon": [
    { planted: told("正常", "已停止IPSA 茵芙纱官方网上商城"), at: ["timeline[0].text.zh-Hans"], incident: "2016-ipsa" },
    { planted: told("MagDeLiを停止しました"), at: ["timeline[0].text.ja"], incident: "2017-nippan-ips" },
    { planted: told("amazonの店舗は対象外です"), at: ["timeline[0].text.ja"], incident: "2017-sempre-design" },
  ],
  "出生年月 and 出生年月日, 登录住址 and 登录地址": [
    { planted: told("正常", "出生年月与出生年月日"), at: ["timeline[0].text.zh-Hans"] },
    { planted: told("正常", "登录住址与登录地址"), at: ["timeline[0].text.zh-Hans"] },
  ],
  "漏洩 and 漏えい": [{ planted: told("情報の漏洩の有無を調査しました"), at: ["timeline[0].text.ja"] }],
  "弊社 and 当社": [{ planted: told("当社が停止しました", "已停止"), at: ["timeline[0].text.ja"] }],
  "1月27（金）: 日 dropped": [{ planted: told("1月27（金）に停止しました"), at: ["timeline[0].text.ja"] }],
  "the card window opens before the leak period": [
    {
      planted:
        "affected: [{ id: cards, who: { did: paid-by-card, from: 2026-01-04, to: 2026-01-19 }, data: [card-number] }]\nnotifying: null",
      at: ["affected[0].who.from"],
    },
  ],
  "10-31 is neither affected nor unaffected": [
    // Affected until the 19th, unaffected from the 21st.
    { planted: "unaffected: [{ who: { did: registered, from: 2026-01-21 } }]", at: ["unaffected[0].who.from"] },
  ],
  "可能性 in one place, 判明 in another": [
    { planted: told("情報の漏えいが判明しました", "已停止"), at: ["timeline[0].text.ja"] },
  ],
  "1. and then 2、; (2) and ⑵": [
    { planted: told("1.機能を停止しました"), at: ["timeline[0].text.ja"] },
    { planted: told("2、機能を停止しました"), at: ["timeline[0].text.ja"] },
    { planted: told("(2)機能を停止しました"), at: ["timeline[0].text.ja"] },
    { planted: told("⑵機能を停止しました"), at: ["timeline[0].text.ja"] },
  ],
  "1,244 records where the groups add up to 1,459": [
    {
      planted: `affected:
  - { id: a, who: {}, people: 265, data: [name] }
  - { id: b, who: {}, people: 1007, data: [name] }
  - { id: c, who: {}, people: 187, data: [name] }
totals: [{ records: 1244 }]
notifying: null`,
      at: ["totals[0].records"],
    },
  ],
  "38 card records of 30 people": [
    // As published it is sound; exchanged it is not.
    {
      planted: "affected: [{ id: cards, who: {}, people: 30, records: 38, data: [card-number] }]\nnotifying: null",
      at: [],
    },
    {
      planted: "affected: [{ id: cards, who: {}, people: 38, records: 30, data: [card-number] }]\nnotifying: null",
      at: ["affected[0].records"],
    },
  ],
};

const sourceOf = (incident: string | undefined): string =>
  incident === undefined ? base : readFileSync(join(home, "incidents", `${incident}.yaml`), "utf8");

for (const [slip, id] of slips) {
  if (id === undefined) continue;
  test(`found as ${id}: ${slip}`, async () => {
    const rule = rules.find((one) => one.id === id);
    assert.ok(rule, id);
    const planted = cases[slip];
    assert.ok(planted, "a case for each row");
    for (const { planted: change, at, incident } of planted) {
      const subject = await subjectOfLoaded(await loadText(overlaid(sourceOf(incident), change)));
      const paths = findingsOf(rule, subject).map(({ path }) => path);
      assert.equal([...new Set(paths)].sort(), at, change);
    }
  });
}

test("the set phrases that were misspelt stand in no notice, in whatever template and language", async () => {
  const { templates, locales } = await pipeline();
  const incident = await loadIncident(incidentNames().at(0) ?? "");
  for (const template of templates) {
    for (const locale of locales) {
      const text = plainText((await composeOne(incident, template, locale)).notice());
      assert.not.match(text, /よろしくよう|よろしくお願いたし|申し上げす|致しす/);
    }
  }
});

test("each row of the table has its case, and each case its row", () => {
  const rows = slips.filter(([, rule]) => rule !== undefined).map(([slip]) => slip);
  assert.equal(Object.keys(cases).sort(), [...rows].sort());
});

test.run();
