// What happened and to whose data: breach, affected groups, totals, who is not affected.
import { z } from "zod";
import { actor, choice, count, id, moment, name, ref, term, text } from "./values.ts";

const period = {
  from: moment.optional().describe("its first day or time"),
  to: moment.optional().describe("its last day or time"),
  zone: choice("zone").optional().describe("（日本時間）, after it"),
};

const cause = z.strictObject({
  type: term("cause").describe("what it was: SQLインジェクション; what happened in the end where through says how"),
  through: term("cause").optional().describe("what made it possible: システムの脆弱性"),
  in: ref("service").optional().describe("where the weak point was"),
  by: actor.optional().describe("in whose hands it happened, when not the issuer's"),
  origin: choice("origin").optional().describe("where it came from: 海外から"),
  "in-part": z.boolean().optional().describe("only a part of it was concerned"),
  certainty: choice("certainty").optional().describe("without: as certain as an established cause is"),
  detail: text.optional().describe("a sentence after it"),
});

export const breach = z.strictObject({
  type: term("breach").describe(
    "what happened, a noun: 不正アクセス; a text too must be one, for の疑い and による follow it",
  ),
  loss: choice("loss").default("leak").describe("the one verb of this notice: 漏えい, 流出, 紛失 …"),
  certainty: choice("certainty").describe(
    "how surely the loss is known: 可能性; carried into every sentence and heading",
  ),
  short: name.optional().describe("the defined term for the incident: 本件"),
  at: z.array(ref("service")).optional().describe("where it happened"),
  by: actor.optional().describe("in whose hands, when not the issuer's: a contractor"),
  occurred: z
    .strictObject({
      ...period,
      certainty: choice("certainty").optional().describe("how surely the period is known; without: nothing is said"),
    })
    .optional()
    .describe("when data could be lost: 漏えいの可能性がある期間"),
  noticed: z
    .strictObject({
      date: moment.describe("when something odd was noticed"),
      by: actor.optional().describe("by whom"),
    })
    .optional()
    .describe("when something odd was noticed; not said again where the timeline has that day"),
  aware: z
    .strictObject({
      date: moment.describe("when you knew"),
      finder: actor.optional().describe("who found it: 発覚の端緒"),
    })
    .optional()
    .describe("when you knew, and the legal clock began; not said again where the timeline has that day"),
  contained: moment.optional().describe("by when the loss was stopped: 被害の拡大を防ぐための措置を完了"),
  causes: z.array(cause).optional().describe("why it happened, one entry per cause"),
  "method-withheld": text
    .optional()
    .describe("why the method is not told, a clause before a comma: 捜査に支障を及ぼすおそれがあるため"),
  scope: z
    .enum(["established", "everybody-in-period"])
    .optional()
    .describe("everybody-in-period: who exactly can't be determined"),
  "established-by": ref("document").optional().describe("the report that established it"),
  "card-data": choice("holding").optional().describe("whether the issuer held card data at all"),
  harm: z
    .strictObject({
      misuse: choice("harm").optional().describe("whether the data were misused: 不正利用"),
      "secondary-damage": choice("harm").optional().describe("whether people came to other harm: 二次被害"),
      publication: choice("harm").optional().describe("whether the data were made public, on a leak site or elsewhere"),
      "ransom-demand": choice("harm").optional().describe("whether money was demanded"),
      "further-access": z
        .strictObject({
          state: choice("harm").describe("whether there was more access"),
          since: moment.describe("since when"),
        })
        .optional()
        .describe("whether it went on: 新たな不正アクセスは確認されておりません"),
      what: text.optional().describe("more on the harm, a whole sentence"),
      "as-of": moment.optional().describe("the day for which this stands: 時点の状況"),
    })
    .optional()
    .describe("what came of it so far"),
});

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

const counts = {
  people: count("people").optional().describe("how many people: 名"),
  records: count("records").optional().describe("how many records: 件"),
  cards: count("cards").optional().describe("how many cards: 枚"),
  companies: count("companies").optional().describe("how many companies: 社"),
  files: count("files").optional().describe("how many files: ファイル"),
  devices: count("devices").optional().describe("how many devices: 台"),
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
  "told-individually": z.boolean().optional().describe("該当するお客様には、個別にご連絡いたします"),
  notes: z.array(text).optional().describe("sentences below, each with ※"),
};

const subGroup = z.strictObject(groupFields);
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
  of: z.array(choice("total")).optional().describe("for these kinds of data"),
  data: z.array(term("item")).optional().describe("for these data only"),
});
