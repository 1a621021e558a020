// What happened when, reports to authorities included; templates select what they tell.
import * as z from "zod";
import { partsOfDay } from "../values.ts";
import { optional } from "./annotate.ts";
import { actor, choice, count, moment, name, ref, section, term, text, time } from "./values.ts";

/** One entry; which fields an event uses is told by its phrase in templates/locales/<locale>.yaml. */
export const entry = z.strictObject({
  date: optional(moment, "without one only where the day is not told"),
  time: optional(time, "the time of day, in quotes"),
  part: optional(z.enum(partsOfDay), "in place of a time: 午前, 夕方"),
  about: optional(z.boolean(), "頃, after the time"),
  event: term("event").describe("what happened; vocabulary.md shows the sentence each makes and the fields it takes"),
  text: optional(
    text,
    "the sentence itself, for event: other and searched; or what was found or pointed out, a clause before …こと, …との; of arrested: on what charge, …の疑いで, 因涉嫌……",
  ),
  by: optional(
    z.union([actor, z.array(actor)]),
    "who did or told it, when not the issuer: a contractor that stopped the payment, the police that called",
  ),
  through: optional(actor, "by way of whom: 決済代行会社を通じて"),
  to: optional(z.union([actor, z.array(actor)]), "whom it was told, reported or entrusted to"),
  "together-with": optional(z.array(actor), "with whom it was discussed or done"),
  at: optional(z.union([ref("service"), z.array(ref("service"))]), "where, or what was stopped, reset or resumed"),
  report: optional(ref("document"), "the report that was received or shared"),
  groups: optional(z.array(ref("group")), "whom it concerned: who was told, whose passwords were reset"),
  means: optional(z.array(choice("means")), "by what people were told, or asked to delete data"),
  why: optional(z.union([choice("purpose"), z.array(choice("purpose"))]), "what for: 被害の拡大防止のため"),
  cause: optional(term("cause"), "what an interim report names as the cause"),
  of: optional(choice("total"), "which data the fear was about: クレジットカード情報"),
  kind: optional(
    z.union([choice("filing"), z.array(choice("filing"))]),
    "of a report: 相談, 被害の申告; without: 報告",
  ),
  form: optional(choice("form"), "of a report: the form that several authorities share, 共通様式"),
  stage: optional(choice("stage"), "which report it was: 第一報として, 最終報告として"),
  station: optional(name, "which police: 警視庁目黒署"),
  number: optional(name, "the reference number a report was given"),
  found: optional(moment, "what was found dates from"),
  due: optional(moment, "of investigation-due: the day it was to be finished"),
  was: optional(moment, "of investigation-due: the day it was to be finished until then: 延期"),
  again: optional(z.boolean(), "再度"),
  "and-later": optional(z.boolean(), "further reports follow: 以後経過を報告"),
  cooperating: optional(z.boolean(), "will cooperate with the investigation"),
  people: optional(
    count("people"),
    "how many people were told, asked or answered; how many came, or looked for it; how many members a committee has",
  ),
  diagnosis: optional(z.array(ref("named")), "of diagnosis: what was done, by name"),
  see: optional(section, "a part of the notice to look into"),
});
