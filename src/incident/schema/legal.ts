// What only the law asks: which laws apply, in whose hands the data were, exemptions, reports. Never printed in any notice.
import * as z from "zod";
import type { Term } from "../vocabulary.ts";
import { optional } from "./annotate.ts";
import { choice, choiceOf, day, moment } from "./values.ts";

/** Laws that the program knows, by place. */
export const jurisdictions = ["jp", "cn"] as const;

/** The classes of 個人情報保護法施行規則第7条, in its order; the first four of 第43条 for public bodies are the same but for a number. */
export const ruleClasses = ["special-care", "property-damage", "wrongful-purpose", "many-people"] as const;

/** The classes of the rule to 番号法第29条の4, in its order. */
export const numberClasses = [
  "my-number-systems",
  "my-number-wrongful-purpose",
  "my-number-viewable",
  "my-number-many-people",
] as const;

/** Who takes reports of breaches in: the Commission, those it may delegate this to, and the bureaus these may pass it on to (法第150条). */
export const reportTakers = [
  "ppc",
  "meti",
  "fsa",
  "mic",
  "mhlw",
  "mext",
  "mlit",
  "maff",
  "tourism-agency",
  "supervisory-authority",
  "finance-bureau",
  "labour-bureau",
  "health-bureau",
] as const satisfies readonly Term<"role">[];

/** Whom a file may name as such: also a local government (法第170条), which is told of much else, so that it must be named. */
export const namedTakers = [...reportTakers, "local-authority"] as const satisfies readonly Term<"role">[];

const why = z.string().min(1);

const ownClass = z.strictObject({
  class: z.enum([...ruleClasses, ...numberClasses]).describe("which class of 施行規則第7条 (or of 番号法) it is"),
  applies: z.boolean().default(true).describe("false: the incident is not of this class, whatever the data say"),
  since: optional(moment, "when you came to know so, if later than you knew of the incident: its clock starts then"),
  why: why.describe("the reason, for whoever reads the file later"),
});

const exemption = z.strictObject({
  ground: z
    .enum(["strong-encryption", "recovered-unseen", "kept-elsewhere"])
    .describe(
      "why nothing need be reported: 高度な暗号化, or back before anybody saw it, or only lost and kept elsewhere",
    ),
  algorithm: optional(why, "of strong-encryption: which, of the e-Government list or ISO/IEC 18033"),
  "key-control": optional(why, "of strong-encryption: how the key is kept apart from the data"),
  why: optional(why, "the reason, where it is not the encryption"),
});

const report = z.strictObject({
  to: choice("role").describe("to whom: ppc, principal, cac, public-security, people by customers"),
  stage: optional(z.enum(["first", "interim", "final", "summary"]), "which report it was: 速報, 続報, 確報, 总结报告"),
  date: moment.describe("when it was sent, with the time where hours count"),
});

const china = z.strictObject({
  operator: z
    .enum(["critical", "state", "other"])
    .default("other")
    .describe("关键信息基础设施 · 中央和国家机关 · 其他网络运营者"),
  level: optional(
    z.enum(["below", "larger", "major", "extraordinary"]),
    "one of 较大, 重大, 特别重大 or below them; without: by the number of people",
  ),
  learned: optional(moment, "发现或获知: when you found or were told of it, with the time; without: breach.aware"),
  "handling-ended": optional(day, "处置工作结束: 30 days later the summary report is due"),
  crime: optional(z.boolean(), "涉嫌犯罪: it is to be reported to the police"),
});

export const legal = z.strictObject({
  jurisdictions: optional(z.array(z.enum(jurisdictions)).min(1), "whose laws apply; without: jp"),
  role: optional(
    z.enum(["own-data", "principal", "contractor"]),
    "your own data; 委託元: lost by your contractor; 委託先: entrusted to you, and lost. Without: own-data",
  ),
  "contractor-aware": optional(moment, "when the contractor knew, as far as you know"),
  "contractor-told": optional(
    moment,
    "when the contractor told you: by then at the latest your clock began; without: by the timeline",
  ),
  "public-body": optional(
    z.boolean(),
    "行政機関等, more than 100 people instead of 1,000; without: true for a city, a town, a board of education, a public school, 独立行政法人 and their like",
  ),
  "report-to": optional(
    choiceOf("role", namedTakers),
    "who is reported to instead of the 個人情報保護委員会, by delegation",
  ),
  classes: optional(z.array(ownClass), "classes that the data alone do not tell, or tell wrongly"),
  exemption: optional(exemption, "why there is no duty to report at all"),
  "instead-of-notice": optional(
    z.strictObject({
      by: z
        .enum(["publication", "desk"])
        .describe("the incident is published, or a desk where people can ask whether they are concerned"),
      why: why.describe("why people can't be told one by one: no address known"),
    }),
    "本人への通知が困難: what is done in its place",
  ),
  "no-notice": optional(
    z.array(
      z.strictObject({
        jurisdiction: z.enum(jurisdictions).describe("by whose law"),
        why: why.describe("why people need not be told: 能够有效避免危害"),
      }),
    ),
    "why people are not told, by each law; the authority is told all the same",
  ),
  reports: optional(z.array(report), "reports and notices sent that the timeline does not tell"),
  china: optional(china, "what 国家网络安全事件报告管理办法 asks"),
});
