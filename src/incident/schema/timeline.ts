// What happened when, reports to authorities included; templates select what they tell.
import { z } from "zod";
import { actor, choice, count, moment, name, ref, section, term, text, time } from "./values.ts";

/** One entry; which fields an event uses is told by its phrase in templates/locales/<locale>.yaml. */
export const entry = z.strictObject({
  date: moment.optional().describe("without one only where the day is not told"),
  time: time.optional(),
  part: z.enum(["early-morning", "morning", "noon", "afternoon", "evening", "night"]).optional(),
  about: z.boolean().optional(),
  event: term("event"),
  text: text.optional().describe("the sentence itself, for event: other; or what was found"),
  by: z.union([actor, z.array(actor)]).optional(),
  through: actor.optional(),
  to: z.union([actor, z.array(actor)]).optional(),
  "together-with": z.array(actor).optional(),
  at: z.union([ref("service"), z.array(ref("service"))]).optional(),
  report: ref("document").optional(),
  groups: z.array(ref("group")).optional(),
  means: z.array(choice("means")).optional(),
  why: z.union([choice("purpose"), z.array(choice("purpose"))]).optional(),
  cause: term("cause").optional(),
  of: choice("total").optional().describe("which data the fear was about: クレジットカード情報"),
  kind: z.union([choice("filing"), z.array(choice("filing"))]).optional(),
  stage: choice("stage").optional().describe("第一報, 最終報告"),
  station: name.optional().describe("which police: 警視庁目黒署"),
  number: text.optional().describe("the reference number a report was given"),
  found: moment.optional().describe("what was found dates from"),
  due: moment.optional(),
  again: z.boolean().optional().describe("再度"),
  "and-later": z.boolean().optional().describe("further reports follow: 以後経過を報告"),
  cooperating: z.boolean().optional().describe("will cooperate with the investigation"),
  people: count("people").optional(),
  diagnosis: z.array(ref("named")).optional(),
  see: section.optional().describe("a part of the notice to look into"),
});
