// What happened and to whose data: breach, affected groups, totals, who is not affected.
import { z } from "zod";
import { actor, choice, count, moment, name, ref, term, text } from "./values.ts";

const period = {
  from: moment.optional(),
  to: moment.optional(),
  zone: choice("zone").optional().describe("（日本時間）"),
};

const cause = z.strictObject({
  type: term("cause"),
  through: term("cause").optional().describe("what made it possible"),
  in: ref("service").optional(),
  by: actor.optional().describe("in whose hands it happened, when not the issuer's"),
  origin: choice("origin").optional(),
  "in-part": z.boolean().optional().describe("only a part of it was concerned"),
  certainty: choice("certainty").optional().describe("without: as certain as an established cause is"),
  detail: text.optional(),
});

export const breach = z.strictObject({
  type: term("breach"),
  loss: choice("loss").default("leak").describe("the one verb of this notice: 漏えい, 流出, 紛失 …"),
  certainty: choice("certainty"),
  short: name.optional().describe("the defined term for the incident: 本件"),
  at: z.array(ref("service")).optional().describe("where it happened"),
  by: actor.optional().describe("in whose hands, when not the issuer's: a contractor"),
  occurred: z.strictObject({ ...period, certainty: choice("certainty").optional() }).optional(),
  noticed: z.strictObject({ date: moment, by: actor.optional() }).optional(),
  aware: z.strictObject({ date: moment, finder: actor.optional() }).optional().describe("when the legal clock began"),
  contained: moment.optional(),
  causes: z.array(cause).optional(),
  "method-withheld": text.optional(),
  scope: z
    .enum(["established", "everybody-in-period"])
    .optional()
    .describe("everybody-in-period: who exactly can't be determined"),
  "established-by": ref("document").optional(),
  "card-data": choice("holding").optional().describe("whether the issuer held card data at all"),
  harm: z
    .strictObject({
      misuse: choice("harm").optional(),
      "secondary-damage": choice("harm").optional(),
      publication: choice("harm").optional(),
      "ransom-demand": choice("harm").optional(),
      "further-access": z.strictObject({ state: choice("harm"), since: moment }).optional(),
      what: text.optional().describe("what kind of harm is possible"),
      "as-of": moment.optional(),
    })
    .optional(),
});

const datum = z.union([
  term("item"),
  z.strictObject({
    item: term("item"),
    protection: choice("protection").optional(),
    "only-if": choice("condition").optional().describe("only people who entered, bought … it"),
    of: z.array(ref("named")).optional().describe("the products or forms the condition speaks of"),
    including: z.array(term("item")).optional(),
    "used-as": term("item").optional().describe("a mail address that is the login id; the holder's name on the card"),
    at: ref("service").optional(),
  }),
]);

const absent = z.union([term("item"), z.strictObject({ item: term("item"), why: choice("absence") })]);

const who = z.strictObject({
  are: term("person").default("customers"),
  did: term("deed").optional(),
  at: z.union([ref("service"), z.array(ref("service"))]).optional(),
  ...period,
  including: z.array(term("including")).optional(),
  of: ref("group").optional().describe("a group defined by another: recipients of its orders"),
  text: text.optional().describe("where the words above do not fit"),
});

const counts = {
  people: count("people").optional(),
  records: count("records").optional(),
  cards: count("cards").optional(),
  companies: count("companies").optional(),
  files: count("files").optional(),
  devices: count("devices").optional(),
};

const groupFields = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe("your own id, named by notifying, totals, see"),
  who,
  ...counts,
  certainty: choice("certainty").optional(),
  loss: choice("loss").optional(),
  data: z.array(datum).min(1),
  etc: z.boolean().optional().describe("等: there is more than the items listed"),
  "not-included": z.array(absent).optional(),
  "depends-on-entry": z.boolean().optional().describe("which items differs with what each person entered"),
  "established-by": ref("document").optional(),
  "told-individually": z.boolean().optional(),
  notes: z.array(text).optional(),
};

const subGroup = z.strictObject(groupFields);
export const group = z.strictObject({ ...groupFields, "of-these": z.array(subGroup).optional().describe("うち…") });

export const total = z.strictObject({
  of: choice("total").default("all"),
  groups: z.array(ref("group")).optional(),
  ...counts,
});

export const overlap = z.strictObject({
  reason: choice("overlap"),
  people: count("people").optional(),
});

export const unaffected = z.strictObject({
  channel: term("channel").optional(),
  names: z.array(name).optional(),
  services: z.array(ref("service")).optional(),
  who: who.optional(),
  of: z.array(choice("total")).optional().describe("for these kinds of data"),
  data: z.array(term("item")).optional().describe("for these data only"),
});
