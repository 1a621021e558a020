// A text that says people are concerned whom the file says are not: those who bought in shops, by telephone, without being members.
import type { Finding, Rule, Subject } from "../rule.ts";

type Words = { ja: RegExp; "zh-Hans": RegExp };
/** How texts speak of a way to buy or to be a customer. */
const channels: Record<string, Words> = {
  "physical-stores": {
    ja: /実店舗|店頭|直営店|(?<!オンライン|モール|市場|ネット|Web|EC|通販)店舗/,
    "zh-Hans": /实体店|门店|线下店/,
  },
  "department-stores": { ja: /百貨店/, "zh-Hans": /百货/ },
  marketplaces: { ja: /モール/, "zh-Hans": /电商平台/ },
  "phone-orders": { ja: /電話での?ご?注文/, "zh-Hans": /电话(?:订购|下单)/ },
  "phone-reservations": { ja: /電話での?ご?予約/, "zh-Hans": /电话预[订约]/ },
  "mail-orders": { ja: /(?:郵便|FAX|ファ[ック]クス)/, "zh-Hans": /邮寄|传真/ },
  "other-payment-methods": {
    ja: /代金引換|銀行振込|コンビニ払い|カード以外/,
    "zh-Hans": /货到付款|银行转账|信用卡以外/,
  },
  "non-members": { ja: /非会員|会員登録をされていない|会員でない/, "zh-Hans": /非会员|未注册/ },
};
const affirmed: Words = {
  ja: /対象(?:です|となり|になり|に含まれ|となって|でござい|者です)|影響(?:を受け|がござい|があり)/,
  "zh-Hans":
    /受到?(?:了)?影响|属于[^。，]{0,8}(?:对象|范围)|在[^。，]{0,6}范围(?:之)?内|包括在内|涉及[^。，]{0,8}(?:顾客|用户|会员)/,
};
const doubtful: Words = {
  ja: /ません|ない(?!方|お客)|なく|外(?!部)|除|か$|場合|かどうか/,
  "zh-Hans": /不|未(?!注册)|没有|无|除|是否|吗|如(?!下)|若/,
};

function find(subject: Subject): Finding[] {
  const out = (subject.incident.unaffected ?? []).flatMap((one, i) => {
    // What is said of some data only, or of places by name, says nothing of the rest.
    if (!("channel" in one) || typeof one.channel !== "string" || "of" in one || "data" in one || "names" in one)
      return [];
    const words = channels[one.channel];
    return words === undefined ? [] : [{ words, other: `unaffected[${i}]` }];
  });
  if (out.length === 0) return [];
  return subject.texts().flatMap(({ path, kind, locale, text }): Finding[] => {
    if (kind === "name" || /^faq\[\d+\]\.q|^notice\.|^documents|^wording/.test(path)) return [];
    if (locale !== "ja" && locale !== "zh-Hans") return [];
    const sentences = text
      .split(/[。；;？?\n]/)
      .filter((one) => affirmed[locale].test(one) && !doubtful[locale].test(one));
    const found = out.find(({ words }) => sentences.some((one) => words[locale].test(one)));
    return found === undefined ? [] : [{ path, params: { other: found.other } }];
  });
}

const answer = (ja: string, zh: string): string =>
  `faq: [{ q: { ja: 店舗は対象ですか。, zh-Hans: 门店是否受影响？ }, a: { ja: ${ja}, zh-Hans: ${zh} } }]`;

export const unaffectedInText: Rule = {
  id: "unaffected-in-text",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      answer("実店舗をご利用のお客様は対象ではございません。", "在实体店消费的顾客不受影响。"),
      answer("店舗でのご購入は対象外です。", "门店购物不涉及。"),
      answer("対象はオンラインショップのお客様です。", "网上商店的顾客受到影响。"),
      answer("モール店舗のお客様も対象となります。", "电商平台店铺的顾客受到影响。"),
      `${answer("実店舗も対象となります。", "实体店也受到影响。")}\nunaffected: [{ channel: phone-orders }]`,
    ],
    bad: [
      {
        yaml: answer("実店舗をご利用のお客様も対象となります。", "在实体店消费的顾客也受到影响。"),
        found: [{ path: "faq[0].a.ja", params: { other: "unaffected[0]" } }, { path: "faq[0].a.zh-Hans" }],
      },
    ],
  },
};
