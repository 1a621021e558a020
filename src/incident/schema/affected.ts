// Whose data: the groups of people, what of theirs, how many, and who is not concerned.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { period } from "./breach.ts";
import { choice, count, id, name, ref, term, text } from "./values.ts";

const datum = z.union([
  term("item"),
  z.strictObject({
    item: term("item").describe("the item"),
    protection: optional(choice("protection"), "how it was kept: ハッシュ化済み, in brackets after it"),
    "only-if": optional(choice("condition"), "only people who entered, bought … it"),
    of: optional(z.array(ref("named")), "the products or forms the condition speaks of"),
    including: optional(z.array(term("item")), "items that belong to it, in brackets after it"),
    "used-as": optional(term("item"), "a mail address that is the login id; the holder's name on the card"),
    at: optional(ref("service"), "of which service: whose login id"),
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
  did: optional(term("deed"), "what they did: クレジットカード決済をされた"),
  at: optional(z.union([ref("service"), z.array(ref("service"))]), "where they did it"),
  ...period,
  including: optional(z.array(term("including")), "who else is counted: …を含みます"),
  of: optional(ref("group"), "a group defined by another: recipients of its orders"),
  text: optional(text, "where the words above do not fit"),
});

/** What a group, and a total over groups, can be counted in. */
export const counts = {
  people: optional(count("people"), "how many people: 名"),
  accounts: optional(count("accounts"), "how many accounts: アカウント"),
  records: optional(count("records"), "how many records: 件"),
  cards: optional(count("cards"), "how many cards: 枚"),
  companies: optional(count("companies"), "how many companies: 社"),
  files: optional(count("files"), "how many files: ファイル"),
  gigabytes: optional(count("gigabytes"), "how much data: GB"),
  mails: optional(count("mails"), "how many mails: 通"),
  households: optional(count("households"), "how many households: 世帯"),
  sheets: optional(count("sheets"), "how many sheets of paper: 枚"),
  devices: optional(count("devices"), "how many devices: 台"),
  points: optional(count("points"), "how many loyalty points: ポイント"),
  yen: optional(count("yen"), "how much money: 円"),
};

const groupFields = {
  id: id.describe("your own id, named by notifying, totals, see"),
  who: who.describe("who they are"),
  ...counts,
  certainty: optional(choice("certainty"), "where it differs from the breach's"),
  loss: optional(choice("loss"), "where it differs from the breach's: 閲覧 beside 漏えい"),
  data: z.array(datum).min(1).describe("which items of theirs"),
  etc: optional(z.boolean(), "等: there is more than the items listed"),
  "not-included": optional(z.array(absent), "items a reader might fear for, and that are safe"),
  "depends-on-entry": optional(z.boolean(), "which items differs with what each person entered"),
  "established-by": optional(ref("document"), "the report that established who they are"),
  "special-care": optional(z.boolean(), "the items are, or tell, special-care data: 要配慮個人情報"),
  occurred: optional(
    z.strictObject(period),
    "when the data of these people could be lost, where it differs from the whole",
  ),
  "told-individually": optional(z.boolean(), "該当するお客様には、個別にご連絡いたします"),
  screens: optional(z.array(ref("named")), "the pages on which the data were shown: 表示された画面"),
  "shown-to": optional(
    z.strictObject({
      are: term("person").default("users").describe("what they are: ほかの会員の方"),
      people: optional(count("people"), "how many people: 名"),
      certainty: optional(choice("certainty"), "confirmed: have seen it; without: may have seen it"),
    }),
    "who saw, or may have seen, the data of others",
  ),
  notes: optional(z.array(text), "sentences below, each with ※"),
};

const subGroup = z.strictObject({
  ...groupFields,
  data: optional(z.array(datum).min(1), "items only they have; without: those of the whole group"),
});
export const group = z.strictObject({
  ...groupFields,
  "of-these": optional(z.array(subGroup), "groups within it, with what is different: うち…"),
});

export const total = z.strictObject({
  of: choice("total").default("all").describe("of which data: クレジットカード情報"),
  groups: optional(z.array(ref("group")), "over which groups"),
  ...counts,
});

export const overlap = z.strictObject({
  reason: choice("overlap").describe("why; not-published says nothing and only tells the checks"),
  people: optional(count("people"), "how many people are in several groups"),
});

export const unaffected = z.strictObject({
  channel: optional(term("channel"), "where people bought or asked: 実店舗"),
  names: optional(z.array(name), "by name, in brackets after it: 楽天市場店"),
  services: optional(z.array(ref("service")), "other services of yours"),
  who: optional(who, "people not concerned"),
  people: optional(count("people"), "how many people: 名"),
  accounts: optional(count("accounts"), "how many accounts: アカウント"),
  of: optional(z.array(choice("total")), "for these kinds of data"),
  data: optional(z.array(term("item")), "for these data only"),
});
