// A made-up notice with every kind of node, in Japanese and in Chinese: the writers' common sample.
import type { Block, Notice } from "../../src/notice/tree.ts";
import { fact, link, p, ruby } from "./build.ts";
import { report, styles, type Words } from "./sample-report.ts";

/** The sample; a draft unless told. Structure, ids and facts are the same in both languages. */
export function sampleNotice(locale: "ja" | "zh-Hans", options: { draft?: boolean } = {}): Notice {
  const t = (ja: string, zh: string): string => (locale === "ja" ? ja : zh);
  const draft = options.draft ?? true;
  return {
    incident: "2026-aobado",
    template: "sample",
    locale,
    title: t(
      "「青葉堂オンラインショップ」への不正アクセスによるお客様情報漏えいに関するお詫びとお知らせ",
      "关于“青叶堂网上商店”遭非法访问导致顾客信息泄露的致歉及通知",
    ),
    date: "2026-04-10",
    author: t("株式会社青葉堂", "株式会社青叶堂"),
    numbering: [styles.section, styles.sub, styles.circled, styles.bracket],
    page: {
      ...(draft ? { draft: t("案（未公表）", "草案（未公布）") } : {}),
      number: ["", t(" ／ ", " / "), ""],
      labels: { "notice.date": t("公表日", "公布日期"), "affected[0].people": t("人数（カード）", "人数（信用卡）") },
    },
    children: [...head(t), ...report(t, locale), ...contact(t)],
  };
}

const site = (t: Words) => fact("services.shop.name", "name", t("青葉堂オンラインショップ", "青叶堂网上商店"));

function head(t: Words): Block[] {
  return [
    p("date", fact("notice.date", "date", "2026-04-10", "2026年4月10日"), "date"),
    p("addressee", t("お客様各位", "尊敬的各位顾客："), "addressee"),
    p("issuer", fact("issuer.name", "name", t("株式会社青葉堂", "株式会社青叶堂")), "issuer"),
    p(
      "signatory",
      [
        fact(
          "issuer.signatory.role",
          "term",
          "representative-director-president",
          t("代表取締役社長", "代表取缔役社长"),
        ),
        "　",
        fact("issuer.signatory.name", "name", "青葉 花子", ruby("青葉 花子", "あおば はなこ")),
      ],
      "issuer",
    ),
    p(
      "title",
      [
        t("「", "关于“"),
        site(t),
        t(
          "」への不正アクセスによるお客様情報漏えいに関するお詫びとお知らせ",
          "”遭非法访问导致顾客信息泄露的致歉及通知",
        ),
      ],
      "title",
    ),
    p("opening", [
      t("このたび、弊社が運営する「", "本公司运营的“"),
      site(t),
      t("」（", "”（"),
      fact(
        "services.shop.url",
        "url",
        "https://shop.example.jp/",
        link("https://shop.example.jp/", "https://shop.example.jp/"),
      ),
      t(
        "。以下「本件サイト」といいます。）におきまして、第三者による不正アクセスを受け、お客様の個人情報が漏えいした可能性があることが判明いたしました。",
        "，以下简称“本网站”）遭到第三方非法访问，顾客的个人信息可能已泄露。",
      ),
      t(
        "お客様をはじめ関係者の皆様に多大なるご迷惑とご心配をおかけいたしますこと、深くお詫び申し上げます。",
        "给各位顾客及相关各方带来困扰，本公司深表歉意。",
      ),
    ]),
    p("below", t("本件の概要につきまして、下記のとおりご報告いたします。", "现将有关情况通知如下。")),
    p("mark", t("記", "记"), "mark"),
  ];
}

function contact(t: Words): Block[] {
  const phone = fact("contacts[0].phones[0].number", "phone", "0120-000-000", link("tel:0120000000", "0120-000-000"));
  const email = fact(
    "contacts[0].email",
    "email",
    "desk@example.jp",
    link("mailto:desk@example.jp", "desk@example.jp"),
  );
  return [
    p("end", t("以上", "完"), "end"),
    {
      type: "box",
      id: "contact",
      children: [
        p("contact-lead", t("【本件に関するお問い合わせ先】", "【咨询窗口】"), "lead"),
        {
          type: "definitions",
          id: "contact-channels",
          items: [
            {
              term: [{ type: "text", text: t("電話番号", "电话号码") }],
              children: [p("contact-phone", [phone, t("（フリーダイヤル）", "（免费电话）")])],
            },
            {
              term: [{ type: "text", text: t("受付時間", "受理时间") }],
              children: [
                p("contact-hours", [
                  t("平日", "工作日"),
                  fact("contacts[0].phones[0].hours", "period", "10:00/17:00", t("10:00～17:00", "10:00—17:00")),
                ]),
              ],
            },
            {
              term: [{ type: "text", text: t("メールアドレス", "电子邮箱地址") }],
              children: [p("contact-email", email)],
            },
          ],
        },
      ],
    },
  ];
}
