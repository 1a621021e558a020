// What happened: where, when, why, how surely it is known, and what came of it.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { actor, choice, count, moment, name, ref, term, text } from "./values.ts";

/** The ends of a period, as far as they are known. */
export const period = {
  from: optional(moment, "its first day or time"),
  to: optional(moment, "its last day or time"),
  zone: optional(choice("zone"), "（日本時間）, after it"),
};

const cause = z.strictObject({
  type: term("cause").describe("what it was: SQLインジェクション; what happened in the end where through says how"),
  through: optional(term("cause"), "what made it possible: システムの脆弱性"),
  in: optional(ref("service"), "where the weak point was"),
  by: optional(actor, "in whose hands it happened, when not the issuer's"),
  origin: optional(choice("origin"), "where it came from: 海外から"),
  "in-part": optional(z.boolean(), "only a part of it was concerned"),
  certainty: optional(choice("certainty"), "without: as certain as an established cause is"),
  detail: optional(text, "a sentence after it"),
});

export const breach = z.strictObject({
  type: term("breach").describe(
    "what happened, a noun: 不正アクセス; a text too must be one, for の疑い and による follow it",
  ),
  loss: choice("loss").default("leak").describe("the one verb of this notice: 漏えい, 流出, 紛失 …"),
  certainty: choice("certainty").describe(
    "how surely the loss is known: 可能性; carried into every sentence and heading",
  ),
  short: optional(name, "the defined term for the incident: 本件"),
  at: optional(z.array(ref("service")), "where it happened"),
  by: optional(actor, "in whose hands, when not the issuer's: a contractor"),
  occurred: optional(
    z.strictObject({
      ...period,
      certainty: optional(choice("certainty"), "how surely the period is known; without: nothing is said"),
      again: optional(
        z.array(z.strictObject({ from: period.from, to: period.to })).min(1),
        "further periods, after a pause in which nothing could be lost",
      ),
    }),
    "when data could be lost: 漏えいの可能性がある期間",
  ),
  noticed: optional(
    z.strictObject({
      date: moment.describe("when something odd was noticed"),
      by: optional(actor, "by whom"),
    }),
    "when something odd was noticed; not said again where the timeline has that day",
  ),
  aware: optional(
    z.strictObject({
      date: moment.describe("when you knew"),
      finder: optional(actor, "who found it: 発覚の端緒"),
    }),
    "when you knew, and the legal clock began; not said again where the timeline has that day",
  ),
  contained: optional(moment, "by when the loss was stopped: 被害の拡大を防ぐための措置を完了"),
  attempts: optional(count("attempts"), "how often it was tried, as in a list attack: 試行"),
  sources: optional(count("addresses"), "from how many addresses it was tried"),
  logins: optional(count("accounts"), "how many accounts were got into by them: ログインが成立"),
  encrypted: optional(
    z.strictObject({
      at: optional(z.array(ref("service")), "what was encrypted; without: some servers and computers"),
      devices: optional(count("devices"), "how many devices: 台"),
      files: optional(count("files"), "how many files: ファイル"),
      gigabytes: optional(count("gigabytes"), "how much data: GB"),
    }),
    "what an attacker has made unreadable: 暗号化",
  ),
  ransom: optional(
    z.strictObject({
      note: optional(z.boolean(), "a written demand was found: ランサムノート"),
      response: optional(choice("ransom-response"), "what came of it; withheld says that it is not told"),
      why: optional(text, "of withheld: why, a clause before a comma: 捜査に支障を及ぼすおそれがあるため"),
    }),
    "the demand for money, and the answer to it",
  ),
  viewable: optional(
    z.strictObject({
      by: term("viewer").describe("who could see what: インターネット上で誰もが"),
      at: optional(z.array(ref("service")), "where it could be seen"),
      log: optional(choice("log"), "whether accesses can be looked up"),
      from: optional(moment, "the first day of the log that was looked into"),
      to: optional(moment, "its last day"),
      accessed: optional(choice("harm"), "whether others have accessed them: 第三者によるアクセス"),
      accesses: optional(count("accesses"), "how many accesses by others were found: 件"),
      sources: optional(count("addresses"), "from how many addresses"),
      cache: optional(choice("cache"), "what search engines still held"),
    }),
    "of a setting or a fault, with no attacker: who could see the data",
  ),
  causes: optional(z.array(cause), "why it happened, one entry per cause"),
  "method-withheld": optional(
    text,
    "why the method is not told, a clause before a comma: 捜査に支障を及ぼすおそれがあるため",
  ),
  scope: optional(
    z.enum(["established", "everybody-in-period"]),
    "everybody-in-period: who exactly can't be determined",
  ),
  "established-by": optional(ref("document"), "the report that established it"),
  "card-data": optional(choice("holding"), "whether the issuer held card data at all"),
  copy: optional(choice("copy"), "whether the same data are kept elsewhere, so that none are missing"),
  harm: optional(
    z.strictObject({
      misuse: optional(choice("harm"), "whether the data were misused: 不正利用"),
      "secondary-damage": optional(choice("harm"), "whether people came to other harm: 二次被害"),
      publication: optional(choice("harm"), "whether the data were made public, on a leak site or elsewhere"),
      "ransom-demand": optional(choice("harm"), "whether money was demanded"),
      "further-access": optional(
        z.strictObject({
          state: choice("harm").describe("whether there was more access"),
          since: moment.describe("since when"),
        }),
        "whether it went on: 新たな不正アクセスは確認されておりません",
      ),
      published: optional(
        z.strictObject({
          state: choice("posting").describe("only claimed, a sample, or the data themselves"),
          on: term("outlet").describe("where: リークサイト"),
          since: optional(moment, "since when"),
          records: optional(count("records"), "how many records: 件"),
          files: optional(count("files"), "how many files: ファイル"),
          gigabytes: optional(count("gigabytes"), "how much data: GB"),
          removed: optional(moment, "the day on which it could no longer be seen there"),
        }),
        "what was made public, in place of publication: seen",
      ),
      orders: optional(
        z.strictObject({
          records: optional(count("orders"), "how many orders: 件"),
          yen: optional(count("yen"), "what they cost: 円"),
          stopped: optional(z.boolean(), "all were stopped before anything was sent"),
        }),
        "orders placed in the name of others: 不正な注文",
      ),
      "prepaid-cards": optional(count("yen"), "prepaid cards that the swindlers had bought and got: 電子マネー"),
      transferred: optional(count("yen"), "money of the issuer's own that was taken: 送金"),
      what: optional(text, "more on the harm, a whole sentence"),
      "as-of": optional(moment, "the day for which this stands: 時点の状況"),
    }),
    "what came of it so far",
  ),
});
