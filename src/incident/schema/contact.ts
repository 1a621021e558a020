// Whom people can reach, and the questions they are expected to ask.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { actor, choice, count, day, email, moment, name, phone, ref, term, text, time, url } from "./values.ts";

/** From one time of day to another. */
const hoursOfDay = { from: time.describe("from this time of day"), to: time.describe("until this time of day") };

const hours = z.strictObject({
  days: term("days").describe("on which days: 平日"),
  from: optional(time, "from what time"),
  to: optional(time, "until what time"),
  break: optional(z.strictObject(hoursOfDay), "a time within them when nobody answers: 12:00～13:00を除く"),
  "other-days": optional(
    z.array(z.strictObject({ days: term("days").describe("on which other days: 土曜日"), ...hoursOfDay })).min(1),
    "other days with hours of their own: 土曜日09:00～17:00",
  ),
  closed: optional(z.array(choice("closed-days")), "on which of these days not: 年末年始を除く"),
  "closed-on": optional(z.array(day).min(1), "single days on which it does not answer"),
  zone: optional(choice("zone"), "in which time zone, for readers abroad: （日本時間）"),
});

const line = z.strictObject({
  number: phone.describe("in quotes, as people dial it"),
  extension: optional(name, "the extension, in quotes: 内線"),
  for: optional(term("line"), "for whom the number is: 海外からのお問い合わせ専用"),
  "toll-free": optional(z.boolean(), "フリーダイヤル"),
  hours: optional(hours, "when this number answers"),
  carrier: optional(name, "a relay the call goes through: KDDI ジャパンダイレクト"),
  "carrier-by": optional(name, "whose relay it is: KDDI"),
  collect: optional(z.boolean(), "the desk pays: コレクトコール"),
  "tell-operator": optional(z.boolean(), "the number is told to the carrier's operator"),
  "access-numbers": optional(url, "page with the carrier's countries and access numbers"),
});

export const contact = z.strictObject({
  name: optional(name, "the desk's name: お客様相談窓口"),
  issuer: optional(z.boolean(), "the issuer's name stands above"),
  reading: optional(name, "how the desk's name is read"),
  section: optional(name, "the department that answers: 総務課"),
  of: optional(actor, "another company's hotline"),
  phones: optional(z.array(line), "numbers, one entry each"),
  fax: optional(phone, "in quotes"),
  email: optional(
    z.union([
      email,
      z.strictObject({
        address: email.describe("the address"),
        for: optional(term("line"), "for whom it is"),
        hours: optional(hours, "when mails are answered"),
      }),
    ]),
    "an address, or one with more said of it",
  ),
  form: optional(url, "address of a form"),
  hours: optional(hours, "when the desk as a whole answers"),
  "lines-may-be-busy": optional(z.boolean(), "回線が混み合う場合がございます"),
  "several-lines": optional(z.boolean(), "複数の回線をご用意しております"),
  opened: optional(moment, "the day it began to answer"),
  until: optional(day, "a planned end, printed"),
  "also-on": optional(z.array(day).min(1), "days beside the usual ones on which it answers: 臨時の受付日"),
  "also-hours": optional(z.strictObject(hoursOfDay), "when it answers on those days, if at other hours"),
  languages: optional(z.array(choice("language")).min(1), "the languages it answers in: 対応言語"),
  inquiries: optional(count("inquiries"), "how many inquiries it has had so far: お問い合わせの件数"),
  closed: optional(day, "the desk was closed on this day: it is struck through, and a line says so"),
  note: optional(text, "a sentence below the desk"),
});

export const question = z.union([
  z.strictObject({
    topic: choice("topic").describe("the question; its answer is made of the facts of the file"),
    at: optional(ref("service"), "of which service, where there are several"),
    why: optional(choice("reason"), "why people must ask in person"),
    measures: optional(z.array(choice("measure")), "what is promised for the time to come"),
    note: optional(text, "a sentence after the answer"),
  }),
  z.strictObject({
    q: text.describe("a question of your own"),
    a: text.describe("its answer, whole sentences"),
  }),
]);

/** Never printed in any output. */
export const internal = z.looseObject({
  accepted: optional(
    z.array(
      z.strictObject({
        rule: z.string().min(1).describe("the rule, as check names it in brackets: groups-against-total"),
        path: optional(z.string().min(1), "only for this part of the file; without: everywhere"),
        reason: z.string().regex(/\S/).describe("why it is right all the same, for whoever reads the file later"),
      }),
    ),
    "findings of check that you have looked at and accept, with the reason",
  ),
});
