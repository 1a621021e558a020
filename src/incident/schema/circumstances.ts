// What is particular to a loss, a sending astray, a contractor's case and an insider's, and what is made good.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { period } from "./breach.ts";
import { actor, choice, count, day, moment, ref, term, text, url } from "./values.ts";

const actors = z.union([actor, z.array(actor)]);
const safeguards = z.array(choice("safeguard"));

export const lost = z.strictObject({
  by: optional(actor, "who had it: staff 従業員; a teacher, an official"),
  while: optional(term("occasion"), "during what: 帰宅途中"),
  where: optional(term("place"), "where: 電車内"),
  in: optional(term("container"), "what it was in: かばん"),
  "carrying-out": optional(choice("permission"), "whether it might be taken out: 持ち出しの許可"),
  "last-seen": optional(moment, "when it was last known to be there"),
  protection: optional(
    z.array(
      z.union([
        choice("safeguard"),
        z.strictObject({
          what: safeguards.min(1).describe("what keeps others from the content, or does not"),
          at: z.array(ref("service")).min(1).describe("of which of the things lost"),
        }),
      ]),
    ),
    "what keeps others from the content, or does not: パスワード, 暗号化; of some of the things: what, at",
  ),
  remote: optional(
    z.array(
      z.strictObject({
        what: choice("remote").describe("what was done from afar: 遠隔操作によるデータの消去"),
        state: choice("attempt").describe("how that went; sent: not known yet whether it arrived"),
        date: optional(moment, "when"),
      }),
    ),
    "what was done to the device from afar",
  ),
  access: optional(choice("harm"), "whether it has been used since"),
  search: optional(
    z.strictObject({
      state: choice("search").describe("whether it still goes on"),
      where: optional(z.array(term("place")), "where was looked"),
      until: optional(moment, "until when"),
    }),
    "how it was looked for: 捜索",
  ),
  found: optional(
    z.strictObject({
      state: choice("recovery").describe("whether it came back"),
      date: optional(moment, "when it was found; for not-recovered: as of when"),
      where: optional(term("place"), "where it was found"),
      by: optional(actor, "who found it"),
      sheets: optional(count("sheets"), "how many sheets of paper were found: 枚"),
      devices: optional(count("devices"), "how many devices were found: 台"),
      looked: optional(choice("looked"), "whether the finder looked inside"),
    }),
    "whether it was found again: 発見, 回収",
  ),
});

export const misSent = z.strictObject({
  by: optional(actor, "who sent it: staff 従業員"),
  means: optional(choice("means"), "by what: 電子メール, 書状"),
  about: optional(text, "what was to be sent, a noun: 説明会のご案内"),
  mistakes: optional(z.array(choice("mistake")).min(1), "what went wrong, the first thing first"),
  to: optional(
    z.strictObject({
      are: optional(term("person"), "who they are: 会員の方"),
      people: optional(count("people"), "how many people got it"),
      companies: optional(count("companies"), "how many companies"),
    }),
    "to whom it went by mistake",
  ),
  undelivered: optional(count("mails"), "how many of these did not arrive: 不達"),
  enclosed: optional(
    z.strictObject({
      what: term("enclosure").describe("what it was: 申込者の一覧"),
      files: optional(count("files"), "how many files"),
      sheets: optional(count("sheets"), "how many sheets of paper"),
      protection: optional(safeguards, "what keeps others from the content, or does not"),
    }),
    "what was attached or enclosed; whose data it held stands under affected",
  ),
  recall: optional(choice("recall"), "whether the mail could be called back: 送信の取消し"),
  deletion: optional(
    z.strictObject({
      asked: optional(moment, "when they were asked to delete it"),
      by: optional(z.array(choice("means")), "by what they were asked"),
      all: optional(z.boolean(), "all have said that they deleted it"),
      confirmed: optional(count("people"), "how many have said so, of those under to"),
      "confirmed-companies": optional(count("companies"), "the same in companies"),
      open: optional(count("people"), "how many have not answered yet"),
    }),
    "asking those who got it to delete it: 削除のお願い",
  ),
  returned: optional(
    z.strictObject({
      state: choice("recovery").describe("whether it came back"),
      mails: optional(count("mails"), "how many letters: 通"),
      date: optional(moment, "by when"),
    }),
    "getting back what was sent on paper: 回収",
  ),
  opened: optional(choice("opened"), "whether it was opened: 開封"),
  "opened-mails": optional(count("mails"), "of some: how many were opened: 通"),
  "passed-on": optional(choice("harm"), "whether those who got it passed it on: 転送"),
});

export const entrusted = z.strictObject({
  contractor: optional(actor, "to whom you entrusted the work: 委託先; where you are the principal"),
  "sub-contractor": optional(actor, "to whom the work was passed on: 再委託先"),
  "further-sub-contractor": optional(actor, "to whom that one passed it on again: 再々委託先"),
  "prime-contractor": optional(
    actor,
    "who passed the work on to you, of the role principal; where you are the sub-contractor",
  ),
  principals: optional(actors, "who entrusted the work to you: 委託元; where you are the contractor"),
  "principals-in-all": optional(count("companies"), "how many principals are concerned"),
  "principal-organisations": optional(count("organisations"), "the same, of principals that are no companies: 団体"),
  work: optional(z.union([term("work"), z.array(term("work"))]), "the work: 発送業務"),
  since: optional(moment, "since when"),
  "sub-contracting": optional(choice("permission"), "whether it was agreed to that the work was passed on"),
  "further-sub-contracting": optional(choice("permission"), "the same of its being passed on again"),
  told: optional(
    z.strictObject({
      date: moment.describe("the day the contractor told you; where you are the contractor: you told the principals"),
      by: optional(actor, "who told, where it was not the contractor"),
    }),
    "when the other side was told; not said again where the timeline has that day",
  ),
  notices: optional(
    z.array(
      z.strictObject({
        by: actor.describe("whose notice it is"),
        title: text.describe("its title, without brackets"),
        date: optional(day, "the day it was published"),
        url: optional(url, "where it can be read"),
      }),
    ),
    "what the contractor, or a principal, has published itself",
  ),
  supervision: optional(z.array(choice("supervision")), "how the contractor was watched: 監督"),
  actions: optional(
    z.array(
      z.strictObject({
        what: term("action").describe("what is done: 委託業務の停止"),
        state: choice("state").describe("how far it is"),
        date: optional(moment, "since when, or for when"),
      }),
    ),
    "what is done about the contractor",
  ),
});

export const insider = z.strictObject({
  by: actor.describe("who: former-employee 元従業員, contractor-staff 委託先の従業員"),
  deeds: z.array(choice("misdeed")).min(1).describe("what they did, the first thing first"),
  to: optional(actors, "who got the data: 名簿業者"),
  received: optional(count("yen"), "what they were paid for it"),
  solicited: optional(
    z.strictObject({
      from: period.from,
      to: period.to,
      by: optional(z.array(choice("means")), "by what: 電話, 書状"),
      people: optional(count("people"), "how many people were solicited"),
      households: optional(count("households"), "how many households were solicited"),
    }),
    "how the data were used to solicit people: 勧誘",
  ),
  recovered: optional(
    z.strictObject({
      state: choice("recovery").describe("whether the data were got back or erased"),
      date: optional(moment, "by when"),
      sheets: optional(count("sheets"), "how many sheets of paper were got back: 枚"),
      files: optional(count("files"), "how many files were got back or erased"),
    }),
    "getting the data back: 回収",
  ),
});

export const discipline = z.strictObject({
  of: actors.describe("who: staff 従業員; several whose answer is the same"),
  what: choice("discipline").describe("how they answer for it: 懲戒解雇"),
  state: choice("state").describe("how far it is"),
  date: optional(moment, "the day of it"),
  percent: optional(count("percent"), "of pay-cut, pay-returned: how much of the pay: ％"),
  months: optional(count("months"), "of suspension, pay-cut, pay-returned: for how long: か月間"),
});

export const remedy = z.strictObject({
  what: term("remedy").describe(
    "what is done for people: 正しい書類の再送; a text is a noun in Japanese, a verb in Chinese",
  ),
  state: choice("state").describe("how far it is"),
  groups: optional(z.array(ref("group")), "for whom; without: for all"),
  date: optional(moment, "since when, or for when"),
  until: optional(moment, "until when; of an extension: the new last day"),
  was: optional(moment, "of an extension: the last day before"),
});
