// The body of the sample notice: its numbered sections with lists, notes and a table.
import type { Block, LocaleTag, NumberStyle } from "../../src/notice/tree.ts";
import { br, fact, list, note, p, section, see, strike, strong, td, th } from "./build.ts";

/** Picks the Japanese or the Chinese words. */
export type Words = (ja: string, zh: string) => string;

/** The sample's numbering, level 1 first. */
export const styles = {
  section: { figures: "decimal", before: "", after: "." },
  sub: { figures: "decimal", before: "(", after: ")" },
  circled: { figures: "circled", before: "", after: "" },
  bracket: { figures: "decimal", before: "", after: ")" },
} satisfies Record<string, NumberStyle>;

/** The numbered sections. */
export function report(t: Words, locale: LocaleTag): Block[] {
  return [
    section(
      "course",
      1,
      "1.",
      t("経緯", "事件经过"),
      [
        p("course-1", [
          fact("timeline[0].date", "date", "2026-01-20", "2026年1月20日"),
          t("、", "，"),
          fact("breach.aware.finder", "term", "card-companies", t("クレジットカード会社", "信用卡公司")),
          t("からサーバー上のデータが流出しているおそれがあるとの連絡を受け、同日", "通知本公司数据可能外泄，当日"),
          fact("timeline[1].time", "time", "2026-01-20T12:35", "12:35"),
          t("、カード決済を停止いたしました。調査は", "本公司停止了信用卡支付，并委托"),
          fact("parties.investigator.name", "name", "Example Forensics株式会社"),
          t("（担当：", "（负责人："),
          fact("parties.investigator.person", "name", t("宮沢 一郎", "宮沢 一郎"), t("宮沢 一郎", "宮沢 一郎"), {
            lang: "ja",
          }),
          t("）に委託し、詳細は", "）进行调查，详情见"),
          see("cards", t("2.(1)", "2.(1)")),
          t("のとおりです。", "。"),
        ]),
      ],
      styles.section,
    ),
    section(
      "affected",
      1,
      "2.",
      t("漏えいした可能性のある情報", "可能已泄露的信息"),
      [
        section(
          "cards",
          2,
          "(1)",
          t("クレジットカード情報", "信用卡信息"),
          [
            p("cards-who", [
              fact("affected[0].who.period", "period", "2026-01-05/2026-01-19", [
                fact("affected[0].who.from", "date", "2026-01-05", "2026年1月5日"),
                t("～", "至"),
                fact("affected[0].who.to", "date", "2026-01-19", "1月19日"),
              ]),
              t("（延べ", "（共"),
              fact("affected[0].who.period", "count", "15", t("15日間", "15天"), {
                unit: "days",
                derivedFrom: ["affected[0].who.from", "affected[0].who.to"],
              }),
              t("）に本件サイトでカード決済をされたお客様", "）在本网站使用信用卡支付的顾客"),
              fact("affected[0].people", "count", "1007", strong(t("1,007名", "1,007人")), { unit: "people" }),
              t("の次の情報です。", "的以下信息。"),
            ]),
            list(
              "cards-data",
              [
                ["①", fact("affected[0].data[0]", "item", "cardholder-name", t("カード名義人名", "持卡人姓名"))],
                ["②", fact("affected[0].data[1]", "item", "card-number", t("クレジットカード番号", "信用卡卡号"))],
                [
                  "③",
                  {
                    blocks: [
                      p("cards-expiry", fact("affected[0].data[2]", "item", "card-expiry", t("有効期限", "有效期"))),
                      note("cards-expiry-note", "※", [
                        p(
                          "cards-expiry-note-1",
                          t(
                            "上記③は、会員登録時に入力されたお客様のみが対象です。",
                            "上述③仅涉及注册时填写该项的顾客。",
                          ),
                        ),
                      ]),
                    ],
                  },
                ],
              ],
              { depth: 2, style: styles.circled, own: false },
            ),
            note("cards-note", "※", [
              p(
                "cards-note-1",
                t("次の情報は保有しておらず、対象に含まれません。", "本公司不保存以下信息，不在此次范围内。"),
              ),
              list("cards-not", [
                ["・", fact("affected[0].not-included[0]", "item", "security-code", t("セキュリティコード", "安全码"))],
              ]),
            ]),
          ],
          styles.sub,
        ),
        section(
          "members",
          2,
          "(2)",
          t("会員情報", "会员信息"),
          [
            section(
              "members-a",
              3,
              "①",
              t("本件サイトに会員登録をされたお客様", "在本网站注册的会员"),
              [section("members-a-1", 4, "1)", t("件数の内訳", "数量明细"), [table(t)], styles.bracket)],
              styles.circled,
            ),
          ],
          styles.sub,
        ),
      ],
      styles.section,
    ),
    section(
      "requests",
      1,
      "3.",
      t("お客様へのお願い", "敬请各位顾客注意"),
      [
        list("requests-list", [
          [
            "・",
            t(
              "カードのご利用明細に身に覚えのない請求がないか、ご確認をお願いいたします。",
              "请核对信用卡账单，确认有无可疑的扣款。",
            ),
          ],
          [
            "・",
            [
              t("身に覚えのない電話（", "如接到可疑电话（"),
              strike(t("受付終了", "已停止受理")),
              t("）にはお答えにならないようお願いいたします。", "），请勿作答。"),
              br,
              t("弊社からカード番号をお尋ねすることはございません。", "本公司不会询问卡号。"),
            ],
          ],
        ]),
        p("names", [
          t("中国語の社名：", "日文公司名称："),
          fact("issuer.other-name", "name", locale === "ja" ? "青叶堂网上商店" : "青葉堂", undefined, {
            lang: locale === "ja" ? "zh-Hans" : "ja",
          }),
        ]),
      ],
      styles.section,
    ),
  ];
}

function table(t: Words): Block {
  const count = (path: string, value: string, shown: string) =>
    td(fact(path, "count", value, shown, { unit: "people" }));
  return {
    type: "table",
    id: "members-table",
    heads: 1,
    rows: [
      [th(t("対象", "对象")), th(t("期間", "期间")), th(t("人数", "人数"))],
      [
        th(t("会員登録をされたお客様", "注册会员的顾客")),
        td([fact("affected[1].who.to", "date", "2026-01-20", "2026年1月20日"), t("まで", "之前")]),
        count("affected[1].people", "265", t("265名", "265人")),
      ],
      [
        th(t("退会されたお客様", "已退会的顾客")),
        td(t("全期間", "全部期间")),
        count("affected[2].people", "0", t("0名", "0人")),
      ],
    ],
  };
}
