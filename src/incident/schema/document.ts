// The document and who issues it: date, state, report stage, letterhead, amendments.
import { z } from "zod";
import { actor, choice, count, day, moment, name, number, ref, term, text, url } from "./values.ts";

export const notice = z.strictObject({
  date: day.optional().describe("the day of publication; a notice without one shows none"),
  status: z.enum(["draft", "published"]).default("draft").describe("a draft is marked as one on every page"),
  title: text.optional().describe("only where the template's own title does not fit"),
  report: z
    .strictObject({ stage: choice("stage").optional(), number: number.optional() })
    .optional()
    .describe("（最終報告） or （第二報）"),
  earlier: z
    .array(z.strictObject({ title: text, date: day.optional(), number: number.optional(), url: url.optional() }))
    .optional()
    .describe("notices already published on this incident"),
  "as-of": day.optional().describe("the day for which the figures stand"),
  amendments: z
    .array(z.strictObject({ date: day, what: text, was: count("people").optional(), now: count("people").optional() }))
    .optional()
    .describe("what a later report changed, also downwards"),
  calendar: z.enum(["gregorian", "era", "both"]).default("gregorian").describe("era: 令和8年, in Japanese only"),
  weekdays: z.boolean().default(false).describe("dates of the timeline and of documents with their weekday"),
  addressee: term("addressee").optional(),
  "why-you": text.optional().describe("why the reader receives this"),
  apology: z.boolean().default(true).describe("false: no apology, for public bodies"),
});

const signatory = z.strictObject({ role: term("position"), name });

export const issuer = z.strictObject({
  name,
  reading: name.optional().describe("how the name is read: とうぎょく"),
  short: name.optional().describe("the name in short: IPSA; how it speaks of itself where self is not given"),
  brand: name.optional().describe("what customers call it, where that differs"),
  kind: choice("issuer").default("company"),
  self: text.optional().describe("how it speaks of itself, everywhere: 弊社, 本公司; by kind when not given"),
  signatory: signatory.optional(),
  "jointly-with": z.array(z.strictObject({ name, signatory: signatory.optional() })).optional(),
});

export const service = z.strictObject({
  type: term("service"),
  name: name.optional(),
  reading: name.optional(),
  what: text.optional().describe("described rather than named: 弊社サービス用のサーバ"),
  url: url.optional(),
  short: name.optional().describe("the defined term, used from the second mention on: 本件サイト"),
});

export const party = z.strictObject({
  role: term("role"),
  name: name.optional(),
  reading: name.optional(),
  short: name.optional(),
  accreditation: name.optional().describe("PCI SSC"),
  certifies: name.optional().describe("of a body that grants a mark, the mark: プライバシーマーク"),
});

export const document = z.strictObject({
  title: name,
  short: name.optional(),
  by: ref("actor").optional(),
  date: moment.optional(),
});

export const named = z.strictObject({
  type: choice("named"),
  name,
  alias: name.optional().describe("what stands in brackets after it: アプリ診断（鳥瞰検査）"),
  by: actor.optional().describe("whose standard it is"),
});
