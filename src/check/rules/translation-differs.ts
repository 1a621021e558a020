// A translation whose numbers, units, facts, names or days are not those of the text it is of, or that says yes or surely where it says no or perhaps.
import { type Numbers, numbersIn } from "../numbers.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { hole, type SaidText } from "../texts.ts";
import { differing } from "../translated.ts";

const lacking = (one: Numbers, other: Numbers): number[] => {
  const isOpen = one.hasHalfDays || other.hasHalfDays;
  const has = (number: number): boolean => other.maybe.has(number);
  return [...new Set(one.sure)].filter(
    (number) => !has(number) && !(isOpen && number < 25 && (has(number + 12) || has(number - 12))),
  );
};
const without = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((fact) => !other.includes(fact));

/** Latin words of a text, addresses left out, as both languages would write a name. */
const latinIn = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replace(/https?:\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+/g, " ")
    .match(/[A-Za-z]{3,}/g)
    ?.map((word) => word.toLowerCase()) ?? [];

/** A Latin name in the one text where the other has another; none where a language says it in words of its own. */
function otherLatin(one: string, other: string): string | undefined {
  const [these, those] = [latinIn(one), latinIn(other)];
  const [first] = without(these, those);
  return without(those, these).length > 0 ? first : undefined;
}

function find(subject: Subject): Finding[] {
  const { source } = subject;
  const texts = subject.texts();
  const byPath = new Map(texts.filter(({ kind }) => kind === "text").map((one) => [one.path, one]));
  const names = texts.filter(({ kind, text }) => kind === "name" && text.length > 1);
  /** A name typed in the one text and, in whatever form, not in the other. */
  const nameLacking = (one: SaidText, other: SaidText): string | undefined => {
    const typed = names.find(({ text, locale }) => (locale ?? one.locale) === one.locale && one.text.includes(text));
    if (typed === undefined) return undefined;
    const base = typed.path.slice(0, typed.path.length - (typed.locale === undefined ? 0 : typed.locale.length + 1));
    const forms = names
      .filter(({ path, locale }) => path === base || path === `${base}.${locale}`)
      .map(({ text }) => text);
    const short = base.replace(/\.name$/, ".short");
    return forms.some((form) => other.text.includes(form)) || other.facts.includes(base) || other.facts.includes(short)
      ? undefined
      : typed.text;
  };
  return [...byPath.values()].flatMap((text): Finding[] => {
    if (text.locale === undefined || text.locale === source || !text.path.endsWith(`.${text.locale}`)) return [];
    const origin = byPath.get(text.path.replace(/\.[^.]+$/, `.${source}`));
    if (origin === undefined) return [];
    const [own, first] = [text.text.replaceAll(hole, " "), origin.text.replaceAll(hole, " ")];
    const [these, those] = [numbersIn(first), numbersIn(own)];
    const numbers = [...lacking(these, those), ...lacking(those, these)];
    if (numbers.length > 0) return [{ path: text.path, params: { numbers: numbers.join(", ") } }];
    const facts = [...without(origin.facts, text.facts), ...without(text.facts, origin.facts)];
    if (facts.length > 0) return [{ path: text.path, params: { facts: facts.join(", ") } }];
    const name = nameLacking(origin, text) ?? otherLatin(first, own);
    if (name !== undefined) return [{ path: text.path, params: { name } }];
    if (source !== "ja" && text.locale !== "ja") return [];
    const params = source === "ja" ? differing(first, own) : differing(own, first);
    return params === undefined ? [] : [{ path: text.path, params }];
  });
}

export const translationDiffers: Rule = {
  id: "translation-differs",
  family: "languages",
  severity: "warning",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: WebサイトのVPNを停止しました, zh-Hans: 停止网站的VPN } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: ３名に連絡しました, zh-Hans: 联系了3人 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: '1,244件を削除しました', zh-Hans: 删除了1244条 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和8年4月10日に三名へ, zh-Hans: 2026年4月10日向3人 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 午後3時に停止しました, zh-Hans: 15时停止 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 9月末までに約三割を点検, zh-Hans: 在9月30日前检查约30% } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 一部を停止しました, zh-Hans: 停止了部分功能 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1万件を削除しました, zh-Hans: 删除了10000条 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: [停止した, { fact: services.shop.short }], zh-Hans: [停止, { fact: services.shop.short }] } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 青葉堂オンラインショップを停止, zh-Hans: 停止青叶堂网上商店 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2か月ほどかかります, zh-Hans: 约需2周 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { unit: "2" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 毎週水曜日は休みです, zh-Hans: 每周四休息 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { weekdays: "水" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 口座情報の閲覧は確認されておりません, zh-Hans: 已确认账户信息被查看 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { denies: "ja" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 情報が表示されました, zh-Hans: 信息可能已显示 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { doubts: "zh-Hans" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 店舗は対象外です。ただし、店頭の端末からのご注文は対象となります。, zh-Hans: 不涉及实体店。 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { lacks: "zh-Hans" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 電話番号は対象外です, zh-Hans: 电子邮箱不在涉及范围内 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { thing: "電話" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 九月末まで受け付けます, zh-Hans: 受理至十月底 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { numbers: "9, 10" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 午後3時に停止しました, zh-Hans: '于3:00停止' } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { numbers: "15, 3" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: PayPayでのお支払いを停止, zh-Hans: 停止LINE Pay支付 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { name: "paypay" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 38名に連絡しました, zh-Hans: 联系了83人 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { numbers: "38, 83" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 4月10日に停止しました, zh-Hans: 于4月11日停止 } }]",
        found: [{ path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 三百二十名に連絡しました, zh-Hans: 联系了230人 } }]",
        found: [{ path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: [停止した, { fact: services.shop.short }], zh-Hans: 停止了网站 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { facts: "services.shop.short" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 青葉堂オンラインショップを停止, zh-Hans: 停止了网站 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { name: "青葉堂オンラインショップ" } }],
      },
    ],
  },
};
