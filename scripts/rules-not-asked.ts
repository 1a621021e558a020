// What of the law the rules leave alone, and why → the end of the chapter on law in docs/rules.md.

const rows: readonly [what: string, why: string][] = [
  [
    "the number of people, measures against a repetition and the state of publication, in a Japanese notice",
    "施行規則第10条 asks for items 1, 2, 4, 5 and 9 of 第8条第1項 only; they belong to the report to the commission",
  ],
  ["the number of people, in a Chinese notice", "no item of 个人信息保护法第五十七条第一款"],
  ["publication, in Japan", "no duty but in place of a notice that is hard to give (第26条第2項ただし書, FAQ Q6-33)"],
  [
    "72 hours; 3 to 5 days as a limit",
    "neither law has the 72 hours; 3 to 5 days (概ね3～5日) are a guide: a report after them is noted, never an error",
  ],
  [
    "the nine items of the report to the commission, 速報 and 確報, and their details",
    "the product writes notices, not that form; its deadlines are told by `breach-notice deadlines`",
  ],
  [
    "a report that the file does not tell, though its day is over, unless `--as-of` asks how things stand",
    "a published notice rarely tells the final report (確報): that it says nothing of it does not mean that none was made",
  ],
  [
    "that a notice has an outline (概要) at all",
    "no file without `breach` can be read; asked is only whether any day is told",
  ],
  [
    "that each person is told of their own items only (通則編 3-5-4-3)",
    "a public notice speaks to all; it lists the items group by group",
  ],
  ["where a notice stands and for how long (通則編 2-15, METI 2023)", "the file does not tell where it is put"],
  [
    "contents of the report under 国家网络安全事件报告管理办法第七条 and 第八条",
    "the text was not read, and it is a report, not a notice; asked is only whether a report was sent",
  ],
  [
    "小型个人信息处理者个人信息保护简化措施规定 (since 2026-09-01)",
    "the text was not read: what it changes for notices is not known",
  ],
  [
    "the amendment of 個人情報保護法 promulgated on 2026-07-17, which eases the notice where harm is small",
    "not in force; a rule gets a last day and a successor when its day is set",
  ],
  [
    "laws of the European Union, Taiwan, Korea, Hong Kong, Singapore and Macau",
    "no notice of this product is made for them yet",
  ],
];

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Lines of Markdown. */
export const notAsked: readonly string[] = [
  "## What the rules of law leave alone",
  "",
  "The text in force on the day the incident became known is taken; where that day is not told, on the day it began, else that of the notice.",
  "Japanese law is looked at unless `legal.jurisdictions` says otherwise, Chinese law only where it or `--jurisdiction` names it.",
  "What must be told is an error in a final or only notice and a warning while more may follow (`notice.report`); what a guideline wishes is a",
  "warning, what is usual a note. Where an incident is of no class of 施行規則第7条, the items of the notice are only advised: a note.",
  "",
  "| not asked | why |",
  "| --- | --- |",
  ...rows.map(([what, why]) => `| ${cell(what)} | ${cell(why)} |`),
  "",
];
