// What happened when, reports to authorities included; templates select what they tell.
import * as z from "zod";
import { partsOfDay } from "../values.ts";
import { actor, choice, count, moment, name, ref, section, term, text, time } from "./values.ts";

/** One entry; which fields an event uses is told by its phrase in templates/locales/<locale>.yaml. */
export const entry = z.strictObject({
  date: moment.optional().describe("without one only where the day is not told"),
  time: time.optional().describe("the time of day, in quotes"),
  part: z.enum(partsOfDay).optional().describe("in place of a time: 午前, 夕方"),
  about: z.boolean().optional().describe("頃, after the time"),
  event: term("event").describe("what happened; vocabulary.md shows the sentence each makes and the fields it takes"),
  text: text
    .optional()
    .describe("the sentence itself, for event: other; or what was found; of arrested: on what charge, …の疑いで"),
  by: z
    .union([actor, z.array(actor)])
    .optional()
    .describe("who did or told it, when not the issuer: a contractor that stopped the payment, the police that called"),
  through: actor.optional().describe("by way of whom: 決済代行会社を通じて"),
  to: z
    .union([actor, z.array(actor)])
    .optional()
    .describe("whom it was told, reported or entrusted to"),
  "together-with": z.array(actor).optional().describe("with whom it was discussed or done"),
  at: z
    .union([ref("service"), z.array(ref("service"))])
    .optional()
    .describe("where, or what was stopped, reset or resumed"),
  report: ref("document").optional().describe("the report that was received or shared"),
  groups: z.array(ref("group")).optional().describe("whom it concerned: who was told, whose passwords were reset"),
  means: z.array(choice("means")).optional().describe("by what people were told, or asked to delete data"),
  why: z
    .union([choice("purpose"), z.array(choice("purpose"))])
    .optional()
    .describe("what for: 被害の拡大防止のため"),
  cause: term("cause").optional().describe("what an interim report names as the cause"),
  of: choice("total").optional().describe("which data the fear was about: クレジットカード情報"),
  kind: z
    .union([choice("filing"), z.array(choice("filing"))])
    .optional()
    .describe("of a report: 相談, 被害の申告; without: 報告"),
  form: choice("form").optional().describe("of a report: the form that several authorities share, 共通様式"),
  stage: choice("stage").optional().describe("which report it was: 第一報として, 最終報告として"),
  station: name.optional().describe("which police: 警視庁目黒署"),
  number: name.optional().describe("the reference number a report was given"),
  found: moment.optional().describe("what was found dates from"),
  due: moment.optional().describe("of investigation-due: the day it was to be finished"),
  was: moment.optional().describe("of investigation-due: the day it was to be finished until then: 延期"),
  again: z.boolean().optional().describe("再度"),
  "and-later": z.boolean().optional().describe("further reports follow: 以後経過を報告"),
  cooperating: z.boolean().optional().describe("will cooperate with the investigation"),
  people: count("people")
    .optional()
    .describe(
      "how many people were told, asked or answered; how many came, or looked for it; how many members a committee has",
    ),
  diagnosis: z.array(ref("named")).optional().describe("of diagnosis: what was done, by name"),
  see: section.optional().describe("a part of the notice to look into"),
});
