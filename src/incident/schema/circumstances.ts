// What is particular to a loss, a sending astray, a contractor's case and an insider's, and what is made good.
import * as z from "zod";
import { period } from "./breach.ts";
import { actor, choice, count, day, moment, ref, term, text, url } from "./values.ts";

const actors = z.union([actor, z.array(actor)]);
const safeguards = z.array(choice("safeguard"));

export const lost = z.strictObject({
  by: actor.optional().describe("who had it: staff 従業員; a teacher, an official"),
  while: term("occasion").optional().describe("during what: 帰宅途中"),
  where: term("place").optional().describe("where: 電車内"),
  in: term("container").optional().describe("what it was in: かばん"),
  "carrying-out": choice("permission").optional().describe("whether it might be taken out: 持ち出しの許可"),
  "last-seen": moment.optional().describe("when it was last known to be there"),
  protection: safeguards.optional().describe("what keeps others from the content, or does not: パスワード, 暗号化"),
  remote: z
    .array(
      z.strictObject({
        what: choice("remote").describe("what was done from afar: 遠隔操作によるデータの消去"),
        state: choice("attempt").describe("how that went; sent: not known yet whether it arrived"),
        date: moment.optional().describe("when"),
      }),
    )
    .optional()
    .describe("what was done to the device from afar"),
  access: choice("harm").optional().describe("whether it has been used since"),
  search: z
    .strictObject({
      state: choice("search").describe("whether it still goes on"),
      where: z.array(term("place")).optional().describe("where was looked"),
      until: moment.optional().describe("until when"),
    })
    .optional()
    .describe("how it was looked for: 捜索"),
  found: z
    .strictObject({
      state: choice("recovery").describe("whether it came back"),
      date: moment.optional().describe("when it was found; for not-recovered: as of when"),
      where: term("place").optional().describe("where it was found"),
      by: actor.optional().describe("who found it"),
      sheets: count("sheets").optional().describe("how many sheets of paper were found: 枚"),
      devices: count("devices").optional().describe("how many devices were found: 台"),
      looked: choice("looked").optional().describe("whether the finder looked inside"),
    })
    .optional()
    .describe("whether it was found again: 発見, 回収"),
});

export const misSent = z.strictObject({
  by: actor.optional().describe("who sent it: staff 従業員"),
  means: choice("means").optional().describe("by what: 電子メール, 書状"),
  about: text.optional().describe("what was to be sent, a noun: 説明会のご案内"),
  mistakes: z.array(choice("mistake")).min(1).optional().describe("what went wrong, the first thing first"),
  to: z
    .strictObject({
      are: term("person").optional().describe("who they are: 会員の方"),
      people: count("people").optional().describe("how many people got it"),
      companies: count("companies").optional().describe("how many companies"),
    })
    .optional()
    .describe("to whom it went by mistake"),
  undelivered: count("mails").optional().describe("how many of these did not arrive: 不達"),
  enclosed: z
    .strictObject({
      what: term("enclosure").describe("what it was: 申込者の一覧"),
      files: count("files").optional().describe("how many files"),
      sheets: count("sheets").optional().describe("how many sheets of paper"),
      protection: safeguards.optional().describe("what keeps others from the content, or does not"),
    })
    .optional()
    .describe("what was attached or enclosed; whose data it held stands under affected"),
  recall: choice("recall").optional().describe("whether the mail could be called back: 送信の取消し"),
  deletion: z
    .strictObject({
      asked: moment.optional().describe("when they were asked to delete it"),
      by: z.array(choice("means")).optional().describe("by what they were asked"),
      all: z.boolean().optional().describe("all have said that they deleted it"),
      confirmed: count("people").optional().describe("how many have said so, of those under to"),
      "confirmed-companies": count("companies").optional().describe("the same in companies"),
      open: count("people").optional().describe("how many have not answered yet"),
    })
    .optional()
    .describe("asking those who got it to delete it: 削除のお願い"),
  returned: z
    .strictObject({
      state: choice("recovery").describe("whether it came back"),
      mails: count("mails").optional().describe("how many letters: 通"),
      date: moment.optional().describe("by when"),
    })
    .optional()
    .describe("getting back what was sent on paper: 回収"),
  opened: choice("opened").optional().describe("whether it was opened: 開封"),
  "opened-mails": count("mails").optional().describe("of some: how many were opened: 通"),
  "passed-on": choice("harm").optional().describe("whether those who got it passed it on: 転送"),
});

export const entrusted = z.strictObject({
  contractor: actor.optional().describe("to whom you entrusted the work: 委託先; where you are the principal"),
  "sub-contractor": actor.optional().describe("to whom the work was passed on: 再委託先"),
  "further-sub-contractor": actor.optional().describe("to whom that one passed it on again: 再々委託先"),
  principals: actors.optional().describe("who entrusted the work to you: 委託元; where you are the contractor"),
  "principals-in-all": count("companies").optional().describe("how many principals are concerned"),
  work: z
    .union([term("work"), z.array(term("work"))])
    .optional()
    .describe("the work: 発送業務"),
  since: moment.optional().describe("since when"),
  "sub-contracting": choice("permission").optional().describe("whether it was agreed to that the work was passed on"),
  "further-sub-contracting": choice("permission").optional().describe("the same of its being passed on again"),
  told: z
    .strictObject({
      date: moment.describe("the day the contractor told you; where you are the contractor: you told the principals"),
      by: actor.optional().describe("who told, where it was not the contractor"),
    })
    .optional()
    .describe("when the other side was told; not said again where the timeline has that day"),
  notices: z
    .array(
      z.strictObject({
        by: actor.describe("whose notice it is"),
        title: text.describe("its title, without brackets"),
        date: day.optional().describe("the day it was published"),
        url: url.optional().describe("where it can be read"),
      }),
    )
    .optional()
    .describe("what the contractor, or a principal, has published itself"),
  supervision: z.array(choice("supervision")).optional().describe("how the contractor was watched: 監督"),
  actions: z
    .array(
      z.strictObject({
        what: term("action").describe("what is done: 委託業務の停止"),
        state: choice("state").describe("how far it is"),
        date: moment.optional().describe("since when, or for when"),
      }),
    )
    .optional()
    .describe("what is done about the contractor"),
});

export const insider = z.strictObject({
  by: actor.describe("who: former-employee 元従業員, contractor-staff 委託先の従業員"),
  deeds: z.array(choice("misdeed")).min(1).describe("what they did, the first thing first"),
  to: actors.optional().describe("who got the data: 名簿業者"),
  received: count("yen").optional().describe("what they were paid for it"),
  solicited: z
    .strictObject({
      from: period.from,
      to: period.to,
      by: z.array(choice("means")).optional().describe("by what: 電話, 書状"),
      people: count("people").optional().describe("how many people were solicited"),
      households: count("households").optional().describe("how many households were solicited"),
    })
    .optional()
    .describe("how the data were used to solicit people: 勧誘"),
  recovered: z
    .strictObject({
      state: choice("recovery").describe("whether the data were got back or erased"),
      date: moment.optional().describe("by when"),
    })
    .optional()
    .describe("getting the data back: 回収"),
});

export const discipline = z.strictObject({
  of: actor.describe("who: staff 従業員"),
  what: choice("discipline").describe("how they answer for it: 懲戒解雇"),
  state: choice("state").describe("how far it is"),
  date: moment.optional().describe("the day of it"),
  percent: count("percent").optional().describe("of pay-cut, pay-returned: how much of the pay: ％"),
  months: count("months").optional().describe("of suspension, pay-cut, pay-returned: for how long: か月間"),
});

export const remedy = z.strictObject({
  what: term("remedy").describe("what is done for people: 正しい書類の再送"),
  state: choice("state").describe("how far it is"),
  groups: z.array(ref("group")).optional().describe("for whom; without: for all"),
  date: moment.optional().describe("since when, or for when"),
  until: moment.optional().describe("until when; of an extension: the new last day"),
  was: moment.optional().describe("of an extension: the last day before"),
});
