// The classes that must be reported, as the rules word them: for businesses, for public bodies, for My Number.
import type { numberClasses, ruleClasses } from "../../../incident/schema/legal.ts";

export type RuleClass = (typeof ruleClasses)[number];
export type NumberClass = (typeof numberClasses)[number];

/** A class where the rule has it: its article, and its words in short. */
export type Cited = { article: string; term: string };

/** 個人情報保護委員会規則: 施行規則第7条. */
export const forBusinesses: Record<RuleClass, Cited> = {
  "special-care": {
    article: "個人情報の保護に関する法律施行規則第7条第1号",
    term: "要配慮個人情報が含まれる個人データの漏えい等",
  },
  "property-damage": {
    article: "個人情報の保護に関する法律施行規則第7条第2号",
    term: "不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等",
  },
  "wrongful-purpose": {
    article: "個人情報の保護に関する法律施行規則第7条第3号",
    term: "不正の目的をもって行われたおそれがある行為による個人データの漏えい等",
  },
  "many-people": {
    article: "個人情報の保護に関する法律施行規則第7条第4号",
    term: "個人データに係る本人の数が千人を超える漏えい等",
  },
};

/** The same for 行政機関等: 施行規則第43条. */
export const forPublicBodies: Record<RuleClass, Cited> = {
  "special-care": {
    article: "個人情報の保護に関する法律施行規則第43条第1号",
    term: "要配慮個人情報が含まれる保有個人情報の漏えい等",
  },
  "property-damage": {
    article: "個人情報の保護に関する法律施行規則第43条第2号",
    term: "不正に利用されることにより財産的被害が生じるおそれがある保有個人情報の漏えい等",
  },
  "wrongful-purpose": {
    article: "個人情報の保護に関する法律施行規則第43条第3号",
    term: "不正の目的をもって行われたおそれがある行為による保有個人情報の漏えい等",
  },
  "many-people": {
    article: "個人情報の保護に関する法律施行規則第43条第4号",
    term: "保有個人情報に係る本人の数が百人を超える漏えい等",
  },
};

/** 平成27年特定個人情報保護委員会規則第5号, to 番号法第29条の4第1項; which number of its article 2 is which was not read. */
export const forMyNumber: Record<NumberClass, Cited> = {
  "my-number-systems": {
    article: "番号法第29条の4第1項に基づく規則第2条",
    term: "情報提供ネットワークシステム等に記録された特定個人情報の漏えい等",
  },
  "my-number-wrongful-purpose": {
    article: "番号法第29条の4第1項に基づく規則第2条",
    term: "不正の目的をもって行われたおそれがある特定個人情報の漏えい等",
  },
  "my-number-viewable": {
    article: "番号法第29条の4第1項に基づく規則第2条",
    term: "特定個人情報が電磁的方法により不特定多数の者に閲覧され、又は閲覧されるおそれがある事態",
  },
  "my-number-many-people": {
    article: "番号法第29条の4第1項に基づく規則第2条",
    term: "特定個人情報に係る本人の数が百人を超える漏えい等",
  },
};
