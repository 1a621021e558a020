// What happened: where, when, why, how surely it is known, and what came of it.
import * as z from "zod";
import { actor, choice, count, moment, name, ref, term, text } from "./values.ts";

/** The ends of a period, as far as they are known. */
export const period = {
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
      again: z
        .array(z.strictObject({ from: period.from, to: period.to }))
        .min(1)
        .optional()
        .describe("further periods, after a pause in which nothing could be lost"),
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
  attempts: count("attempts").optional().describe("how often it was tried, as in a list attack: 試行"),
  sources: count("addresses").optional().describe("from how many addresses it was tried"),
  logins: count("accounts").optional().describe("how many accounts were got into by them: ログインが成立"),
  encrypted: z
    .strictObject({
      at: z.array(ref("service")).optional().describe("what was encrypted; without: some servers and computers"),
      devices: count("devices").optional().describe("how many devices: 台"),
      files: count("files").optional().describe("how many files: ファイル"),
      gigabytes: count("gigabytes").optional().describe("how much data: GB"),
    })
    .optional()
    .describe("what an attacker has made unreadable: 暗号化"),
  ransom: z
    .strictObject({
      note: z.boolean().optional().describe("a written demand was found: ランサムノート"),
      response: choice("ransom-response").optional().describe("what came of it; withheld says that it is not told"),
      why: text.optional().describe("of withheld: why, a clause before a comma: 捜査に支障を及ぼすおそれがあるため"),
    })
    .optional()
    .describe("the demand for money, and the answer to it"),
  viewable: z
    .strictObject({
      by: term("viewer").describe("who could see what: インターネット上で誰もが"),
      at: z.array(ref("service")).optional().describe("where it could be seen"),
      log: choice("log").optional().describe("whether accesses can be looked up"),
      from: moment.optional().describe("the first day of the log that was looked into"),
      to: moment.optional().describe("its last day"),
      accessed: choice("harm").optional().describe("whether others have accessed them: 第三者によるアクセス"),
      accesses: count("accesses").optional().describe("how many accesses by others were found: 件"),
      sources: count("addresses").optional().describe("from how many addresses"),
      cache: choice("cache").optional().describe("what search engines still held"),
    })
    .optional()
    .describe("of a setting or a fault, with no attacker: who could see the data"),
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
  copy: choice("copy").optional().describe("whether the same data are kept elsewhere, so that none are missing"),
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
      published: z
        .strictObject({
          state: choice("posting").describe("only claimed, a sample, or the data themselves"),
          on: term("outlet").describe("where: リークサイト"),
          since: moment.optional().describe("since when"),
          records: count("records").optional().describe("how many records: 件"),
          files: count("files").optional().describe("how many files: ファイル"),
          gigabytes: count("gigabytes").optional().describe("how much data: GB"),
          removed: moment.optional().describe("the day on which it could no longer be seen there"),
        })
        .optional()
        .describe("what was made public, in place of publication: seen"),
      orders: z
        .strictObject({
          records: count("orders").optional().describe("how many orders: 件"),
          yen: count("yen").optional().describe("what they cost: 円"),
          stopped: z.boolean().optional().describe("all were stopped before anything was sent"),
        })
        .optional()
        .describe("orders placed in the name of others: 不正な注文"),
      transferred: count("yen").optional().describe("money of the issuer's own that was taken: 送金"),
      what: text.optional().describe("more on the harm, a whole sentence"),
      "as-of": moment.optional().describe("the day for which this stands: 時点の状況"),
    })
    .optional()
    .describe("what came of it so far"),
});
