// The incident file: the only definition of what it may say; types are inferred from it.
import { z } from "zod";
import * as breach from "./schema/breach.ts";
import * as contact from "./schema/contact.ts";
import * as document from "./schema/document.ts";
import * as response from "./schema/response.ts";
import { entry } from "./schema/timeline.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

/** One incident, as written in YAML. */
export const incidentSchema = z.strictObject({
  template: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("a folder in templates/"),
  locales: z.array(tag).min(1).describe("languages of the notice; the first is the source language"),
  notice: document.notice.default({ status: "draft", calendar: "gregorian", weekdays: false, apology: true }),
  issuer: document.issuer,
  services: z
    .record(id, document.service)
    .optional()
    .describe("what it happened to, and what else must be called by name"),
  parties: z.record(id, document.party).optional().describe("everybody named, or called by role"),
  documents: z.record(id, document.document).optional().describe("reports cited in the text"),
  names: z.record(id, document.named).optional().describe("products, screens, quoted link texts, diagnoses"),
  breach: breach.breach,
  affected: z.array(breach.group).min(1),
  totals: z.array(breach.total).optional(),
  overlap: breach.overlap.optional(),
  unaffected: z.array(breach.unaffected).optional(),
  timeline: z.array(entry).optional(),
  notifying: z.array(response.notifying).optional(),
  "our-messages": z.array(response.message).optional().describe("what our own messages never do"),
  phishing: response.phishing.optional(),
  requests: z.array(response.request).optional(),
  cards: response.cards.optional(),
  measures: z.array(response.measure).optional(),
  compensation: z.array(response.compensation).optional(),
  points: response.points.optional(),
  "late-publication": response.late.optional(),
  resumption: z.array(response.resumption).optional(),
  contacts: z.array(contact.contact).optional(),
  faq: z.array(contact.question).optional(),
  internal: contact.internal.optional().describe("never printed in any output"),
});

export type Incident = z.infer<typeof incidentSchema>;
