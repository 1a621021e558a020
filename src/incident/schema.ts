// The incident file: the only definition of what it may say; types are inferred from it.
import * as z from "zod";
import * as affected from "./schema/affected.ts";
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
  services: z
    .record(id, document.service)
    .optional()
    .describe("what it happened to, and what else must be called by name"),
  parties: z.record(id, document.party).optional().describe("everybody named, or called by role"),
  documents: z.record(id, document.document).optional().describe("reports cited in the text"),
  names: z.record(id, document.named).optional().describe("products, screens, quoted link texts, diagnoses"),
  breach: breach.describe("what happened, where, when, why, how surely it is known, and what came of it"),
  lost: circumstances.lost.optional().describe("how a device or paper was lost or stolen, and looked for: 紛失, 盗難"),
  "mis-sent": circumstances.misSent.optional().describe("how something was sent to the wrong people: 誤送信, 誤送付"),
  entrusted: circumstances.entrusted
    .optional()
    .describe("work done for others: principal, contractor, sub-contractor; 委託元, 委託先, 再委託先"),
  insider: circumstances.insider.optional().describe("what somebody from within did: 持ち出し"),
  affected: z
    .array(affected.group)
    .min(1)
    .optional()
    .describe("whose data: one entry per group of people whose data differ; leave it out while nothing is known"),
  totals: z.array(affected.total).optional().describe("totals over groups, where a reader should not have to add up"),
  overlap: affected.overlap.optional().describe("why the groups do not add up to the total"),
  unaffected: z.array(affected.unaffected).optional().describe("who or what is not concerned: 対象ではございません"),
  timeline: z
    .array(entry)
    .optional()
    .describe("everything that happened, in order, reports to authorities included; 経緯"),
  notifying: z.array(response.notifying).optional().describe("how people are told one by one: 個別にご連絡"),
  remedies: z
    .array(circumstances.remedy)
    .optional()
    .describe("what is done for the people concerned, beside telling them: 書類の再送, 説明会"),
  "our-messages": z.array(response.message).optional().describe("what our own messages never do"),
  phishing: response.phishing.optional().describe("messages sent in the name of one of your services"),
  requests: z
    .array(response.request)
    .optional()
    .describe("what readers are asked to do or to beware of: お客様へのお願い"),
  cards: response.cards.optional().describe("what is done about payment cards: monitoring, fees"),
  measures: z.array(response.measure).optional().describe("what is done so that it does not happen again: 再発防止策"),
  discipline: z.array(circumstances.discipline).optional().describe("how those answer for it who did it: 処分"),
  inspected: z
    .array(inquiry.inspection)
    .optional()
    .describe("what was looked through, and what was found: 調査・点検の対象と結果"),
  pledges: z.array(inquiry.pledge).optional().describe("what those who had the data have promised in writing: 誓約書"),
  compensation: z.array(response.compensation).optional().describe("who bears what was lost: 補償"),
  points: response.points.optional().describe("what becomes of loyalty points: ポイント"),
  operations: z.array(response.operation).optional().describe("how each service or system stands: 復旧状況"),
  impact: z.array(response.impact).optional().describe("what people, customers and trade felt of it: 業務への影響"),
  "late-publication": response.late.optional().describe("why it is published only now: 公表が遅れた経緯"),
  resumption: z.array(response.resumption).optional().describe("what starts again, and when: 再開"),
  contacts: z
    .array(contact.contact)
    .optional()
    .describe("desks people can reach, closed ones included: お問い合わせ窓口"),
  faq: z
    .array(contact.question)
    .optional()
    .describe("questions with answers; typed topics answer from the facts above"),
  legal: legal.optional().describe("what the law asks and no notice says: classes, contractors, exemptions, reports"),
  wording: z
    .array(wording)
    .optional()
    .describe("counsel's words: lines of a template said otherwise, left out or added, in one language"),
  review: z
    .array(reviewEntry)
    .optional()
    .describe("counsel's comments, and what is to be looked at since; never printed"),
  internal: contact.internal.optional().describe("never printed in any output"),
});

export type Incident = z.infer<typeof incidentSchema>;
