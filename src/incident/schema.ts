// The incident file: the only definition of what it may say; types are inferred from it.
import * as z from "zod";
import * as affected from "./schema/affected.ts";
import { optional } from "./schema/annotate.ts";
import { breach } from "./schema/breach.ts";
import * as circumstances from "./schema/circumstances.ts";
import * as contact from "./schema/contact.ts";
import * as document from "./schema/document.ts";
import * as inquiry from "./schema/inquiry.ts";
import { legal } from "./schema/legal.ts";
import * as response from "./schema/response.ts";
import { reviewEntry } from "./schema/review.ts";
import { entry } from "./schema/timeline.ts";
import { id, localeTag, templateName } from "./schema/values.ts";
import { wording } from "./schema/wording.ts";

/** One incident, as written in YAML. */
export const incidentSchema = z.strictObject({
  template: templateName.describe("a folder in templates/"),
  locales: z.array(localeTag).min(1).describe("languages of the notice; the first is the source language"),
  notice: document.notice
    .default({ status: "draft", calendar: "gregorian", weekdays: false, apology: true })
    .describe("the document itself: day of publication, draft or not, which report, how dates are written"),
  issuer: document.issuer.describe("who publishes the notice and signs it"),
  services: optional(z.record(id, document.service), "what it happened to, and what else must be called by name"),
  parties: optional(z.record(id, document.party), "everybody named, or called by role"),
  documents: optional(z.record(id, document.document), "reports cited in the text"),
  names: optional(z.record(id, document.named), "products, screens, quoted link texts, diagnoses"),
  breach: breach.describe("what happened, where, when, why, how surely it is known, and what came of it"),
  lost: optional(circumstances.lost, "how a device or paper was lost or stolen, and looked for: 紛失, 盗難"),
  "mis-sent": optional(circumstances.misSent, "how something was sent to the wrong people: 誤送信, 誤送付"),
  entrusted: optional(
    circumstances.entrusted,
    "work done for others: principal, contractor, sub-contractor; 委託元, 委託先, 再委託先",
  ),
  insider: optional(circumstances.insider, "what somebody from within did: 持ち出し"),
  affected: optional(
    z.array(affected.group).min(1),
    "whose data: one entry per group of people whose data differ; leave it out while nothing is known",
  ),
  totals: optional(z.array(affected.total), "totals over groups, where a reader should not have to add up"),
  overlap: optional(affected.overlap, "why the groups do not add up to the total"),
  unaffected: optional(z.array(affected.unaffected), "who or what is not concerned: 対象ではございません"),
  timeline: optional(z.array(entry), "everything that happened, in order, reports to authorities included; 経緯"),
  notifying: optional(z.array(response.notifying), "how people are told one by one: 個別にご連絡"),
  remedies: optional(
    z.array(circumstances.remedy),
    "what is done for the people concerned, beside telling them: 書類の再送, 説明会",
  ),
  "our-messages": optional(z.array(response.message), "what our own messages never do"),
  phishing: optional(response.phishing, "messages sent in the name of one of your services"),
  requests: optional(z.array(response.request), "what readers are asked to do or to beware of: お客様へのお願い"),
  cards: optional(response.cards, "what is done about payment cards: monitoring, fees"),
  measures: optional(z.array(response.measure), "what is done so that it does not happen again: 再発防止策"),
  discipline: optional(z.array(circumstances.discipline), "how those answer for it who did it: 処分"),
  inspected: optional(
    z.array(inquiry.inspection),
    "what was looked through, and what was found: 調査・点検の対象と結果",
  ),
  pledges: optional(z.array(inquiry.pledge), "what those who had the data have promised in writing: 誓約書"),
  compensation: optional(z.array(response.compensation), "who bears what was lost: 補償"),
  points: optional(response.points, "what becomes of loyalty points: ポイント"),
  operations: optional(z.array(response.operation), "how each service or system stands: 復旧状況"),
  impact: optional(z.array(response.impact), "what people, customers and trade felt of it: 業務への影響"),
  "late-publication": optional(response.late, "why it is published only now: 公表が遅れた経緯"),
  resumption: optional(z.array(response.resumption), "what starts again, and when: 再開"),
  contacts: optional(z.array(contact.contact), "desks people can reach, closed ones included: お問い合わせ窓口"),
  faq: optional(z.array(contact.question), "questions with answers; typed topics answer from the facts above"),
  legal: optional(legal, "what the law asks and no notice says: classes, contractors, exemptions, reports"),
  wording: optional(
    z.array(wording),
    "counsel's words: lines of a template said otherwise, left out or added, in one language",
  ),
  review: optional(z.array(reviewEntry), "counsel's comments, and what is to be looked at since; never printed"),
  internal: optional(contact.internal, "never printed in any output"),
});

export type Incident = z.infer<typeof incidentSchema>;
