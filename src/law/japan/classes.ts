// An incident → of which classes it is that must be reported, 個人情報保護法施行規則第7条 and its like for public bodies and My Number, and why.
import type { numberClasses, ruleClasses } from "../../incident/schema/legal.ts";
import type { Incident } from "../../incident/schema.ts";
import { countPeople } from "../people.ts";
import type { Holds, Judged } from "./finding.ts";
import { judgeManyPeople, moreThan } from "./many-people.ts";
import { judgeMyNumber, myNumbers } from "./my-number.ts";
import { judgePropertyDamage } from "./property-damage.ts";
import { judgeSpecialCare } from "./special-care.ts";
import { judgeWrongfulPurpose } from "./wrongful-purpose.ts";

export type ClassName = (typeof ruleClasses)[number] | (typeof numberClasses)[number];

/** A class, with what the file tells of it; `own` where `legal.classes` says otherwise, or since when. */
export type ClassFinding = Judged & {
  name: ClassName;
  article: string;
  /** What the class is called in the rule. */
  term: string;
  own?: { path: string; why: string; since?: Since };
};

/** A moment as the file writes it. */
export type Since = NonNullable<NonNullable<NonNullable<Incident["legal"]>["classes"]>[number]["since"]>;

/** Whether the rules for 行政機関等 apply: where the file says so, else by what the issuer is. */
export function isPublicBody({ legal, issuer }: Incident): boolean {
  return legal?.["public-body"] ?? ["city", "prefecture", "government-body"].includes(issuer.kind);
}

/** Whether numbers of 番号法 are lost, by the items or because a class of theirs is named. */
export function hasMyNumber(incident: Incident): boolean {
  const named = incident.legal?.classes?.some(({ class: name, applies }) => applies && name.startsWith("my-number"));
  return named === true || myNumbers(incident).length > 0;
}

const rule = "個人情報の保護に関する法律施行規則";
const numberRule = "番号法第29条の4第1項に基づく規則"; // 平成27年特定個人情報保護委員会規則第5号

function ruleFindings(incident: Incident): ClassFinding[] {
  const isPublic = isPublicBody(incident);
  const [article, data, number] = isPublic ? ["第43条", "保有個人情報", "百人"] : ["第7条", "個人データ", "千人"];
  const limit = isPublic ? moreThan.publicBody : moreThan.business;
  const rows: [ClassName, string, Judged][] = [
    ["special-care", `要配慮個人情報が含まれる${data}の漏えい等`, judgeSpecialCare(incident)],
    [
      "property-damage",
      `不正に利用されることにより財産的被害が生じるおそれがある${data}の漏えい等`,
      judgePropertyDamage(incident),
    ],
    ["wrongful-purpose", `不正の目的をもって行われたおそれがある${data}の漏えい等`, judgeWrongfulPurpose(incident)],
    ["many-people", `${data}に係る本人の数が${number}を超える漏えい等`, judgeManyPeople(countPeople(incident), limit)],
  ];
  return rows.map(([name, term, judged], i) => ({ name, term, article: `${rule}${article}第${i + 1}号`, ...judged }));
}

function numberFindings(incident: Incident): ClassFinding[] {
  if (!hasMyNumber(incident)) return [];
  const { systems, wrongful, viewable, many } = judgeMyNumber(incident);
  const rows: [ClassName, string, Judged][] = [
    ["my-number-systems", "情報提供ネットワークシステム等に記録された特定個人情報の漏えい等", systems],
    ["my-number-wrongful-purpose", "不正の目的をもって行われたおそれがある特定個人情報の漏えい等", wrongful],
    ["my-number-viewable", "不特定多数の者に閲覧され、又は閲覧されるおそれがある事態", viewable],
    ["my-number-many-people", "特定個人情報に係る本人の数が百人を超える漏えい等", many],
  ];
  return rows.map(([name, term, judged], i) => ({ name, term, article: `${numberRule}第2条第${i + 1}号`, ...judged }));
}

/** All classes in the rules' order, whether they hold or not; what `legal.classes` says of one goes before what the data tell. */
export function classesOf(incident: Incident): ClassFinding[] {
  return [...ruleFindings(incident), ...numberFindings(incident)].map((finding) => {
    const i = incident.legal?.classes?.findIndex(({ class: name }) => name === finding.name) ?? -1;
    const said = incident.legal?.classes?.[i];
    if (said === undefined) return finding;
    const path = `legal.classes[${i}]`;
    const holds: Holds = said.applies ? "yes" : "no";
    const { why, since } = said;
    return { ...finding, holds, own: { path, why, ...(since === undefined ? {} : { since }) } };
  });
}
