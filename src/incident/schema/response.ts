// What the issuer does and asks: notices to people, messages, requests, cards, measures, compensation, resumption.
import { z } from "zod";
import { actor, choice, count, moment, ref, term, text } from "./values.ts";

export const notifying = z.strictObject({
  groups: z.array(ref("group")).optional().describe("without: everybody else"),
  from: moment.optional(),
  ongoing: z.boolean().optional().describe("順次"),
  by: z.array(choice("means")).optional().describe("one after another: 邮件, 日后书面"),
  address: choice("address").optional().describe("to which address"),
  fallback: choice("means").optional().describe("for those not reached"),
  "already-on": moment.optional().describe("an earlier partial notice, whose people are told again"),
  why: choice("purpose").optional(),
  done: z.boolean().optional(),
});

export const message = z.union([
  choice("message"),
  z.strictObject({ message: choice("message"), data: z.array(term("item")).optional(), etc: z.boolean().optional() }),
  z.strictObject({ text }),
]);

export const phishing = z.strictObject({
  imitated: z.array(ref("service")).min(1),
  seen: z.boolean().default(true),
  "take-down": z.strictObject({ asked: actor, answered: z.boolean().optional() }).optional(),
  repeated: z.boolean().optional().describe("an earlier notice warned already"),
  "if-entered": z.array(choice("request")).optional(),
});

const requestFields = {
  at: ref("service").optional(),
  when: choice("when").optional(),
  strength: choice("strength").optional(),
  groups: z.array(ref("group")).optional(),
  screen: ref("named").optional().describe("where it is done: MYページ"),
  link: ref("named").optional().describe("the link's words, quoted"),
  also: z.array(term("item")).optional().describe("what is changed or checked beside"),
  call: actor.optional(),
  "number-on-card": z.boolean().optional().describe("the number is on the back of the card"),
  why: choice("reason").optional(),
};
export const request = z.union([
  choice("request"),
  z.strictObject({ request: choice("request"), ...requestFields }),
  z.strictObject({ text, groups: z.array(ref("group")).optional() }),
]);

export const cards = z.strictObject({
  "numbers-passed-to": actor.optional(),
  "numbers-passed-on": moment.optional(),
  monitoring: actor.optional(),
  "monitoring-state": choice("state").optional(),
  "reissue-fee": choice("fee").optional(),
  "misuse-borne-by": choice("fee").optional(),
  "holder-pays-nothing": z.boolean().optional().describe("where the card company finds misuse"),
});

export const measure = z.union([
  z.strictObject({
    what: z.union([choice("measure"), z.array(choice("measure"))]),
    state: choice("state"),
    at: ref("service").optional(),
    by: actor.optional(),
    date: moment.optional(),
    why: text.optional(),
    standard: ref("named").optional(),
  }),
  z.strictObject({ text, state: choice("state"), date: moment.optional() }),
]);

export const compensation = z.strictObject({
  covers: z.array(z.enum(["fraudulent-charges", "reissue-fee", "damage"])).min(1),
  by: choice("fee"),
  told: actor.optional(),
  text: text.optional(),
});

export const points = z.strictObject({
  "do-not-expire": z.boolean().optional(),
  extended: z.strictObject({ years: count("years"), from: choice("resumption") }).optional(),
});

export const late = z.strictObject({
  since: moment.describe("when the suspicion arose"),
  "advised-by": z
    .union([actor, z.array(actor)])
    .optional()
    .describe("without: the issuer's own judgement"),
  consulted: z.array(actor).optional(),
  considered: z.boolean().optional().describe("publishing at once was considered"),
  reason: z.union([choice("delay"), z.array(choice("delay"))]).optional(),
  text: text.optional(),
});

export const resumption = z.strictObject({
  what: z.union([choice("resumption"), z.array(choice("resumption"))]),
  at: z.union([ref("service"), z.array(ref("service"))]).optional(),
  when: z.union([choice("resumption-time"), moment]),
  where: choice("means").optional().describe("where it will be told"),
  condition: choice("resumption-condition").optional(),
  measures: z.array(choice("measure")).optional().describe("what is being put in place for it"),
});
