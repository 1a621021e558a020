// Whom people can reach, and the questions they are expected to ask.
import { z } from "zod";
import { actor, choice, day, email, moment, name, phone, ref, term, text, time, url } from "./values.ts";

const hours = z.strictObject({
  days: term("days"),
  from: time.optional(),
  to: time.optional(),
  closed: z.array(choice("closed-days")).optional(),
  zone: choice("zone").optional(),
});

const line = z.strictObject({
  number: phone,
  for: choice("line").optional(),
  "toll-free": z.boolean().optional(),
  hours: hours.optional(),
  carrier: name.optional().describe("a relay the call goes through: KDDI ジャパンダイレクト"),
  "carrier-by": name.optional().describe("whose relay it is: KDDI"),
  collect: z.boolean().optional().describe("the desk pays: コレクトコール"),
  "tell-operator": z.boolean().optional().describe("the number is told to the carrier's operator"),
  "access-numbers": url.optional().describe("page with the carrier's countries and access numbers"),
});

export const contact = z.strictObject({
  name: name.optional(),
  issuer: z.boolean().optional().describe("the issuer's name stands above"),
  reading: name.optional(),
  section: name.optional(),
  of: actor.optional().describe("another company's hotline"),
  phones: z.array(line).optional(),
  fax: phone.optional(),
  email: z
    .union([email, z.strictObject({ address: email, for: choice("line").optional(), hours: hours.optional() })])
    .optional(),
  form: url.optional(),
  hours: hours.optional(),
  "lines-may-be-busy": z.boolean().optional(),
  "several-lines": z.boolean().optional(),
  opened: moment.optional(),
  until: day.optional().describe("a planned end, printed"),
  closed: day.optional().describe("the desk was closed on this day: it is struck through, and a line says so"),
  note: text.optional(),
});

export const question = z.union([
  z.strictObject({
    topic: choice("topic"),
    at: ref("service").optional(),
    why: choice("reason").optional().describe("why people must ask in person"),
    measures: z.array(choice("measure")).optional().describe("what is promised for the time to come"),
    note: text.optional(),
  }),
  z.strictObject({ q: text, a: text }),
]);

/** Never printed in any output. */
export const internal = z.record(z.string(), z.unknown());
