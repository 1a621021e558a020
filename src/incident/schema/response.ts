// What the issuer does and asks: notices to people, messages, requests, cards, measures, compensation, resumption.
import * as z from "zod";
import { counts } from "./affected.ts";
import { looked } from "./inquiry.ts";
import { actor, choice, count, moment, name, ref, term, text, url } from "./values.ts";

export const notifying = z.strictObject({
  groups: z.array(ref("group")).optional().describe("which groups; without: everybody else"),
  to: z
    .strictObject({
      are: z.array(term("person")).min(1).describe("who they are: 保護者の方, ご遺族の方"),
      instead: z.boolean().optional().describe("they alone are told; without: the people themselves too"),
    })
    .optional()
    .describe("who else is told, beside the people of these groups or in their place: 保護者"),
  through: actor.optional().describe("by way of whom they are told: 学校を通じて, 事業主を通じて"),
  from: moment.optional().describe("since when; publication for the day of the notice"),
  ongoing: z.boolean().optional().describe("one after another, not all at once: 順次"),
  by: z.array(choice("means")).optional().describe("by what, one after the other: 電子メール、その後書状"),
  either: z.boolean().optional().describe("by one of these, as each can be reached: 電子メールまたは書状"),
  address: choice("address").optional().describe("to which address: ご登録のメールアドレス宛て"),
  fallback: choice("means").optional().describe("for those not reached: ご連絡が届かなかった場合"),
  "already-on": moment.optional().describe("an earlier partial notice, whose people are told again"),
  why: choice("purpose").optional().describe("what for, such as warn: 注意喚起のご案内"),
  done: z.boolean().optional().describe("all of them have been told: 完了しております"),
  unreached: count("people").optional().describe("how many could not be reached yet: 連絡のつかない方"),
  "look-up": url.optional().describe("the page on which people can look up whether they are concerned"),
});

export const message = z.union([
  choice("message"),
  z.strictObject({
    message: choice("message").describe("what your messages never do"),
    data: z.array(term("item")).optional().describe("which data you never ask for"),
    etc: z.boolean().optional().describe("等, after them"),
  }),
  z.strictObject({ text: text.describe("a sentence of your own, without 。 at the end") }),
]);

export const phishing = z.strictObject({
  kind: choice("fake")
    .default("phishing")
    .describe("impersonation: なりすましメール, sent in the name of people you know"),
  imitated: z.array(ref("service")).min(1).optional().describe("in whose name the messages are sent: …を装った"),
  persons: z.array(actor).min(1).optional().describe("in the name of which people: 従業員を装った"),
  by: z
    .array(choice("means"))
    .min(1)
    .optional()
    .describe("by what they are sent, when not by mail: サイト内のメッセージ"),
  through: ref("service").optional().describe("whose function they misuse: a booking site's own messages"),
  messages: count("messages").optional().describe("how many were sent: 件"),
  since: moment.optional().describe("since when they are sent"),
  quotes: z.boolean().optional().describe("they quote mails that were really written"),
  attachments: z
    .array(choice("attachment"))
    .min(1)
    .optional()
    .describe("what they bring: パスワード付きの圧縮ファイル"),
  "sender-differs": z.boolean().optional().describe("the name shown is yours, the address is not"),
  domain: name.optional().describe("what your own addresses end in, without @: example.jp"),
  seen: z.boolean().default(true).describe("false: not seen yet, but to be feared"),
  "take-down": z
    .strictObject({
      asked: actor.describe("who was asked to close the sites they lead to"),
      answered: z.boolean().optional().describe("it answered that it will act"),
    })
    .optional()
    .describe("what is done about the sites they lead to"),
  repeated: z.boolean().optional().describe("an earlier notice warned already"),
  "if-entered": z
    .array(choice("request"))
    .optional()
    .describe("what those should do who entered data there: if-entered-data"),
});

const requestFields = {
  at: ref("service").optional().describe("of which service: whose password"),
  when: choice("when").optional().describe("when it is to be done: サービスの再開後に, 定期的に"),
  strength: choice("strength").optional().describe("how strongly it is asked: 念のため, 强烈建议您"),
  groups: z.array(ref("group")).optional().describe("whom it concerns; without: every reader"),
  screen: ref("named").optional().describe("where it is done: MYページ"),
  link: ref("named").optional().describe("the link's words, quoted"),
  also: z.array(term("item")).optional().describe("what is changed or checked beside"),
  call: actor.optional().describe("whom to call, when not simply the card company"),
  "number-on-card": z.boolean().optional().describe("the number is on the back of the card"),
  why: choice("reason").optional().describe("why people must do it themselves"),
};
export const request = z.union([
  choice("request"),
  z.strictObject({ request: choice("request").describe("what is asked"), ...requestFields }),
  z.strictObject({
    text: text.describe("a sentence of your own, without 。 at the end"),
    groups: z.array(ref("group")).optional().describe("whom it concerns; without: every reader"),
  }),
]);

export const cards = z.strictObject({
  "numbers-passed-to": actor.optional().describe("who was given the card numbers, so as to watch them"),
  "numbers-passed-on": moment.optional().describe("the day they were given"),
  monitoring: actor.optional().describe("who watches the cards for misuse: モニタリング"),
  "monitoring-state": choice("state").optional().describe("planned: not begun yet; without: running"),
  "reissue-fee": choice("fee").optional().describe("who bears the fee for a new card: 再発行手数料"),
  "misuse-borne-by": choice("fee").optional().describe("who bears charges nobody made: 不正利用によるご請求"),
  "holder-pays-nothing": z
    .boolean()
    .optional()
    .describe("where the card company finds misuse: ご負担いただくことはございません"),
});

export const measure = z.union([
  z.strictObject({
    what: z.union([choice("measure"), z.array(choice("measure"))]).describe("the measure, or several in one line"),
    state: choice("state").describe("how far it is; decides under which sentence it stands"),
    at: ref("service").optional().describe("where: 本件サイトにおける"),
    by: actor.optional().describe("by whom, when not the issuer"),
    date: moment.optional().describe("since when, or for when it is planned"),
    people: counts.people,
    devices: counts.devices,
    why: text.optional().describe("what for, in brackets after it"),
    standard: ref("named").optional().describe("the standard it keeps: …に準拠する"),
  }),
  z.strictObject({
    text: text.describe("a measure of your own, worded as a noun in Japanese, as a verb in Chinese"),
    state: choice("state").describe("how far it is"),
    date: moment.optional().describe("since when, or for when it is planned"),
  }),
]);

export const compensation = z.strictObject({
  covers: z
    .array(z.enum(["fraudulent-charges", "reissue-fee", "points", "document-reissue", "damage"]))
    .min(1)
    .describe("what is borne: 不正に請求された金額, カードの再発行手数料, 不正に利用されたポイント, 生じた損害"),
  by: choice("fee").describe("by whom, and how that stands; say it here or under cards, not both"),
  told: actor.optional().describe("who has been told so"),
  text: text.optional().describe("a sentence after it"),
});

export const points = z.strictObject({
  "do-not-expire": z.boolean().optional().describe("they do not expire while the service is closed"),
  extended: z
    .strictObject({
      years: count("years").describe("for how many years"),
      from: choice("resumption").describe("from the day this starts again"),
    })
    .optional()
    .describe("how long they are good for after that"),
  misused: count("points").optional().describe("how many were misused"),
  restored: z
    .strictObject({
      state: choice("state").describe("how far it is"),
      date: moment.optional().describe("the day it was done, or is planned for"),
    })
    .optional()
    .describe("whether misused points are given back: ポイントの復元"),
});

export const late = z.strictObject({
  since: moment.describe("when the suspicion arose"),
  "advised-by": z
    .union([actor, z.array(actor)])
    .optional()
    .describe("on whose advice; without: the issuer's own judgement"),
  consulted: z.array(actor).optional().describe("who was consulted: …と協議のうえ"),
  considered: z.boolean().optional().describe("publishing at once was considered; without: an apology for the delay"),
  reason: z
    .union([choice("delay"), z.array(choice("delay"))])
    .optional()
    .describe("why not at once"),
  text: text.optional().describe("a paragraph of your own on it"),
});

export const operation = z.strictObject({
  at: z.array(ref("service")).min(1).describe("which services or systems"),
  state: choice("operation").describe("how they stand"),
  since: moment.optional().describe("since when they were stopped"),
  restored: moment.optional().describe("the day they worked again, wholly or in part"),
  expected: z
    .union([choice("resumption-time"), moment])
    .optional()
    .describe("when they will work again: a date, to-be-announced or undecided"),
  backup: choice("backup").optional().describe("what they can be restored from"),
  "backup-of": moment.optional().describe("of restored-from, restoring-from: of what day the backup is"),
  instead: z
    .strictObject({
      at: ref("service").optional().describe("a service that stands in"),
      by: z.array(choice("means")).optional().describe("by what people can reach you meanwhile"),
    })
    .optional()
    .describe("what is offered meanwhile: 代替の受付"),
});

export const impact = z.strictObject({
  what: z
    .union([term("impact"), z.array(term("impact"))])
    .describe("what people, customers or trade felt, several in one line: 出荷の遅延"),
  people: counts.people,
  things: looked.things,
  state: choice("impact-state").describe("how far that is"),
  from: moment.optional().describe("since when"),
  to: moment.optional().describe("until when"),
});

export const resumption = z.strictObject({
  what: z
    .union([choice("resumption"), z.array(choice("resumption"))])
    .describe("what starts again: クレジットカード決済"),
  at: z
    .union([ref("service"), z.array(ref("service"))])
    .optional()
    .describe("of which service"),
  when: z.union([choice("resumption-time"), moment]).describe("a date, or how it stands: to-be-announced 決定次第"),
  date: moment.optional().describe("of done: the day it started again"),
  where: choice("means").optional().describe("where it is told: Webサイトにて"),
  condition: choice("resumption-condition").optional().describe("what has to be so first: 安全性を確認したうえで"),
  measures: z.array(choice("measure")).optional().describe("what is being put in place for it"),
});
