// Whose data: the groups of people, what of theirs, how many, and who is not concerned.
import * as z from "zod";
import { period } from "./breach.ts";
import { choice, count, id, name, ref, term, text } from "./values.ts";

const datum = z.union([
  term("item"),
  z.strictObject({
    item: term("item").describe("the item"),
    protection: choice("protection").optional().describe("how it was kept: ハッシュ化済み, in brackets after it"),
    "only-if": choice("condition").optional().describe("only people who entered, bought … it"),
    of: z.array(ref("named")).optional().describe("the products or forms the condition speaks of"),
    including: z.array(term("item")).optional().describe("items that belong to it, in brackets after it"),
    "used-as": term("item").optional().describe("a mail address that is the login id; the holder's name on the card"),
    at: ref("service").optional().describe("of which service: whose login id"),
  }),
]);

const absent = z.union([
  term("item"),
  z.strictObject({
    item: term("item").describe("the item"),
    why: choice("absence").describe("why it is not: 保有しておりません"),
  }),
]);

const who = z.strictObject({
  are: term("person").default("customers").describe("what they are: お客様, 会員の方"),
  did: term("deed").optional().describe("what they did: クレジットカード決済をされた"),
  at: z
    .union([ref("service"), z.array(ref("service"))])
    .optional()
    .describe("where they did it"),
  ...period,
  including: z.array(term("including")).optional().describe("who else is counted: …を含みます"),
  of: ref("group").optional().describe("a group defined by another: recipients of its orders"),
  text: text.optional().describe("where the words above do not fit"),
});

/** What a group, and a total over groups, can be counted in. */
export const counts = {
  people: count("people").optional().describe("how many people: 名"),
  accounts: count("accounts").optional().describe("how many accounts: アカウント"),
  records: count("records").optional().describe("how many records: 件"),
  cards: count("cards").optional().describe("how many cards: 枚"),
  companies: count("companies").optional().describe("how many companies: 社"),
  files: count("files").optional().describe("how many files: ファイル"),
  gigabytes: count("gigabytes").optional().describe("how much data: GB"),
  mails: count("mails").optional().describe("how many mails: 通"),
  households: count("households").optional().describe("how many households: 世帯"),
  sheets: count("sheets").optional().describe("how many sheets of paper: 枚"),
  devices: count("devices").optional().describe("how many devices: 台"),
  points: count("points").optional().describe("how many loyalty points: ポイント"),
  yen: count("yen").optional().describe("how much money: 円"),
};

const groupFields = {
  id: id.describe("your own id, named by notifying, totals, see"),
  who: who.describe("who they are"),
  ...counts,
  certainty: choice("certainty").optional().describe("where it differs from the breach's"),
  loss: choice("loss").optional().describe("where it differs from the breach's: 閲覧 beside 漏えい"),
  data: z.array(datum).min(1).describe("which items of theirs"),
  etc: z.boolean().optional().describe("等: there is more than the items listed"),
  "not-included": z.array(absent).optional().describe("items a reader might fear for, and that are safe"),
  "depends-on-entry": z.boolean().optional().describe("which items differs with what each person entered"),
  "established-by": ref("document").optional().describe("the report that established who they are"),
  "special-care": z.boolean().optional().describe("the items are, or tell, special-care data: 要配慮個人情報"),
  "told-individually": z.boolean().optional().describe("該当するお客様には、個別にご連絡いたします"),
  screens: z.array(ref("named")).optional().describe("the pages on which the data were shown: 表示された画面"),
  "shown-to": z
    .strictObject({
      are: term("person").default("users").describe("what they are: ほかの会員の方"),
      people: count("people").optional().describe("how many people: 名"),
      certainty: choice("certainty").optional().describe("confirmed: have seen it; without: may have seen it"),
    })
    .optional()
    .describe("who saw, or may have seen, the data of others"),
  notes: z.array(text).optional().describe("sentences below, each with ※"),
};

const subGroup = z.strictObject({
  ...groupFields,
  data: z.array(datum).min(1).optional().describe("items only they have; without: those of the whole group"),
});
export const group = z.strictObject({
  ...groupFields,
  "of-these": z.array(subGroup).optional().describe("groups within it, with what is different: うち…"),
});

export const total = z.strictObject({
  of: choice("total").default("all").describe("of which data: クレジットカード情報"),
  groups: z.array(ref("group")).optional().describe("over which groups"),
  ...counts,
});

export const overlap = z.strictObject({
  reason: choice("overlap").describe("why; not-published says nothing and only tells the checks"),
  people: count("people").optional().describe("how many people are in several groups"),
});

export const unaffected = z.strictObject({
  channel: term("channel").optional().describe("where people bought or asked: 実店舗"),
  names: z.array(name).optional().describe("by name, in brackets after it: 楽天市場店"),
  services: z.array(ref("service")).optional().describe("other services of yours"),
  who: who.optional().describe("people not concerned"),
  people: count("people").optional().describe("how many people: 名"),
  accounts: count("accounts").optional().describe("how many accounts: アカウント"),
  of: z.array(choice("total")).optional().describe("for these kinds of data"),
  data: z.array(term("item")).optional().describe("for these data only"),
});
