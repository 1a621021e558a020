// Whom people can reach, and the questions they are expected to ask.
import * as z from "zod";
import { actor, choice, count, day, email, moment, name, phone, ref, term, text, time, url } from "./values.ts";

const hours = z.strictObject({
  days: term("days").describe("on which days: 平日"),
  from: time.optional().describe("from what time"),
  to: time.optional().describe("until what time"),
  closed: z.array(choice("closed-days")).optional().describe("on which of these days not: 年末年始を除く"),
  zone: choice("zone").optional().describe("in which time zone, for readers abroad: （日本時間）"),
});

const line = z.strictObject({
  number: phone.describe("in quotes, as people dial it"),
  extension: name.optional().describe("the extension, in quotes: 内線"),
  for: choice("line").optional().describe("for whom the number is: 海外からのお問い合わせ専用"),
  "toll-free": z.boolean().optional().describe("フリーダイヤル"),
  hours: hours.optional().describe("when this number answers"),
  carrier: name.optional().describe("a relay the call goes through: KDDI ジャパンダイレクト"),
  "carrier-by": name.optional().describe("whose relay it is: KDDI"),
  collect: z.boolean().optional().describe("the desk pays: コレクトコール"),
  "tell-operator": z.boolean().optional().describe("the number is told to the carrier's operator"),
  "access-numbers": url.optional().describe("page with the carrier's countries and access numbers"),
});

export const contact = z.strictObject({
  name: name.optional().describe("the desk's name: お客様相談窓口"),
  issuer: z.boolean().optional().describe("the issuer's name stands above"),
  reading: name.optional().describe("how the desk's name is read"),
  section: name.optional().describe("the department that answers: 総務課"),
  of: actor.optional().describe("another company's hotline"),
  phones: z.array(line).optional().describe("numbers, one entry each"),
  fax: phone.optional().describe("in quotes"),
  email: z
    .union([
      email,
      z.strictObject({
        address: email.describe("the address"),
        for: choice("line").optional().describe("for whom it is"),
        hours: hours.optional().describe("when mails are answered"),
      }),
    ])
    .optional()
    .describe("an address, or one with more said of it"),
  form: url.optional().describe("address of a form"),
  hours: hours.optional().describe("when the desk as a whole answers"),
  "lines-may-be-busy": z.boolean().optional().describe("回線が混み合う場合がございます"),
  "several-lines": z.boolean().optional().describe("複数の回線をご用意しております"),
  opened: moment.optional().describe("the day it began to answer"),
  until: day.optional().describe("a planned end, printed"),
  "also-on": z.array(day).min(1).optional().describe("days beside the usual ones on which it answers: 臨時の受付日"),
  languages: z.array(choice("language")).min(1).optional().describe("the languages it answers in: 対応言語"),
  inquiries: count("inquiries").optional().describe("how many inquiries it has had so far: お問い合わせの件数"),
  closed: day.optional().describe("the desk was closed on this day: it is struck through, and a line says so"),
  note: text.optional().describe("a sentence below the desk"),
});

export const question = z.union([
  z.strictObject({
    topic: choice("topic").describe("the question; its answer is made of the facts of the file"),
    at: ref("service").optional().describe("of which service, where there are several"),
    why: choice("reason").optional().describe("why people must ask in person"),
    measures: z.array(choice("measure")).optional().describe("what is promised for the time to come"),
    note: text.optional().describe("a sentence after the answer"),
  }),
  z.strictObject({
    q: text.describe("a question of your own"),
    a: text.describe("its answer, whole sentences"),
  }),
]);

/** Never printed in any output. */
export const internal = z.looseObject({
  accepted: z
    .array(
      z.strictObject({
        rule: z.string().min(1).describe("the rule, as check names it in brackets: groups-against-total"),
        path: z.string().min(1).optional().describe("only for this part of the file; without: everywhere"),
        reason: z.string().regex(/\S/).describe("why it is right all the same, for whoever reads the file later"),
      }),
    )
    .optional()
    .describe("findings of check that you have looked at and accept, with the reason"),
});
