// What the issuer does and asks: notices to people, messages, requests, cards, measures, compensation, resumption.
import * as z from "zod";
import { counts } from "./affected.ts";
import { optional } from "./annotate.ts";
import { looked } from "./inquiry.ts";
import { actor, choice, count, moment, name, ref, term, text, url } from "./values.ts";

export const notifying = z.strictObject({
  groups: optional(z.array(ref("group")), "which groups; without: everybody else"),
  to: optional(
    z.strictObject({
      are: z.array(term("person")).min(1).describe("who they are: 保護者の方, ご遺族の方"),
      instead: optional(z.boolean(), "they alone are told; without: the people themselves too"),
    }),
    "who else is told, beside the people of these groups or in their place: 保護者",
  ),
  through: optional(actor, "by way of whom they are told: 学校を通じて, 事業主を通じて"),
  from: optional(moment, "since when; publication for the day of the notice"),
  ongoing: optional(z.boolean(), "one after another, not all at once: 順次"),
  by: optional(z.array(choice("means")), "by what, one after the other: 電子メール、その後書状"),
  either: optional(z.boolean(), "by one of these, as each can be reached: 電子メールまたは書状"),
  address: optional(choice("address"), "to which address: ご登録のメールアドレス宛て"),
  fallback: optional(choice("means"), "for those not reached: ご連絡が届かなかった場合"),
  "already-on": optional(moment, "an earlier partial notice, whose people are told again"),
  why: optional(choice("purpose"), "what for, such as warn: 注意喚起のご案内"),
  done: optional(z.boolean(), "all of them have been told: 完了しております"),
  unreached: optional(count("people"), "how many could not be reached yet: 連絡のつかない方"),
  "look-up": optional(url, "the page on which people can look up whether they are concerned"),
});

export const message = z.union([
  choice("message"),
  z.strictObject({
    message: choice("message").describe("what your messages never do"),
    data: optional(z.array(term("item")), "which data you never ask for"),
    etc: optional(z.boolean(), "等, after them"),
  }),
  z.strictObject({ text: text.describe("a sentence of your own, without 。 at the end") }),
]);

export const phishing = z.strictObject({
  kind: choice("fake")
    .default("phishing")
    .describe("impersonation: なりすましメール, sent in the name of people you know"),
  imitated: optional(z.array(ref("service")).min(1), "in whose name the messages are sent: …を装った"),
  persons: optional(z.array(actor).min(1), "in the name of which people: 従業員を装った"),
  by: optional(z.array(choice("means")).min(1), "by what they are sent, when not by mail: サイト内のメッセージ"),
  through: optional(ref("service"), "whose function they misuse: a booking site's own messages"),
  messages: optional(count("messages"), "how many were sent: 件"),
  since: optional(moment, "since when they are sent"),
  quotes: optional(z.boolean(), "they quote mails that were really written"),
  attachments: optional(z.array(choice("attachment")).min(1), "what they bring: パスワード付きの圧縮ファイル"),
  "sender-differs": optional(z.boolean(), "the name shown is yours, the address is not"),
  domain: optional(name, "what your own addresses end in, without @: example.jp"),
  seen: z.boolean().default(true).describe("false: not seen yet, but to be feared"),
  "take-down": optional(
    z.strictObject({
      asked: actor.describe("who was asked to close the sites they lead to"),
      answered: optional(z.boolean(), "it answered that it will act"),
    }),
    "what is done about the sites they lead to",
  ),
  repeated: optional(z.boolean(), "an earlier notice warned already"),
  "if-entered": optional(z.array(choice("request")), "what those should do who entered data there: if-entered-data"),
});

const requestFields = {
  at: optional(ref("service"), "of which service: whose password"),
  when: optional(choice("when"), "when it is to be done: サービスの再開後に, 定期的に"),
  strength: optional(choice("strength"), "how strongly it is asked: 念のため, 强烈建议您"),
  groups: optional(z.array(ref("group")), "whom it concerns; without: every reader"),
  screen: optional(ref("named"), "where it is done: MYページ"),
  link: optional(ref("named"), "the link's words, quoted"),
  also: optional(z.array(term("item")), "what is changed or checked beside"),
  call: optional(actor, "whom to call, when not simply the card company"),
  "number-on-card": optional(z.boolean(), "the number is on the back of the card"),
  why: optional(choice("reason"), "why people must do it themselves"),
};
export const request = z.union([
  choice("request"),
  z.strictObject({ request: choice("request").describe("what is asked"), ...requestFields }),
  z.strictObject({
    text: text.describe("a sentence of your own, without 。 at the end"),
    groups: optional(z.array(ref("group")), "whom it concerns; without: every reader"),
  }),
]);

export const cards = z.strictObject({
  "numbers-passed-to": optional(actor, "who was given the card numbers, so as to watch them"),
  "numbers-passed-on": optional(moment, "the day they were given"),
  monitoring: optional(actor, "who watches the cards for misuse: モニタリング"),
  "monitoring-state": optional(choice("state"), "planned: not begun yet; without: running"),
  "reissue-fee": optional(choice("fee"), "who bears the fee for a new card: 再発行手数料"),
  "misuse-borne-by": optional(choice("fee"), "who bears charges nobody made: 不正利用によるご請求"),
  "holder-pays-nothing": optional(z.boolean(), "where the card company finds misuse: ご負担いただくことはございません"),
});

export const measure = z.union([
  z.strictObject({
    what: z.union([choice("measure"), z.array(choice("measure"))]).describe("the measure, or several in one line"),
    state: choice("state").describe("how far it is; decides under which sentence it stands"),
    at: optional(ref("service"), "where: 本件サイトにおける"),
    by: optional(actor, "by whom, when not the issuer"),
    date: optional(moment, "since when, or for when it is planned"),
    people: counts.people,
    devices: counts.devices,
    why: optional(text, "what for, in brackets after it"),
    standard: optional(ref("named"), "the standard it keeps: …に準拠する"),
  }),
  z.strictObject({
    text: text.describe("a measure of your own, worded as a noun in Japanese, as a verb in Chinese"),
    state: choice("state").describe("how far it is"),
    date: optional(moment, "since when, or for when it is planned"),
  }),
]);

export const compensation = z.strictObject({
  covers: z
    .array(term("cost"))
    .min(1)
    .describe("what is borne: 不正に請求された金額, カードの再発行手数料, 不正に利用されたポイント, 生じた損害"),
  by: choice("fee").describe("by whom, and how that stands; say it here or under cards, not both"),
  told: optional(actor, "who has been told so"),
  groups: optional(z.array(ref("group")).min(1), "whose costs; without: everybody's"),
  "at-most": optional(count("yen"), "of issuer-bears: up to how much for each"),
  until: optional(moment, "of issuer-bears: until when people can ask for it"),
  text: optional(text, "a sentence after it"),
});

export const points = z.strictObject({
  "do-not-expire": optional(z.boolean(), "they do not expire while the service is closed"),
  extended: optional(
    z.strictObject({
      years: count("years").describe("for how many years"),
      from: choice("resumption").describe("from the day this starts again"),
    }),
    "how long they are good for after that",
  ),
  misused: optional(count("points"), "how many were misused"),
  restored: optional(
    z.strictObject({
      state: choice("state").describe("how far it is"),
      date: optional(moment, "the day it was done, or is planned for"),
    }),
    "whether misused points are given back: ポイントの復元",
  ),
});

export const late = z.strictObject({
  since: moment.describe("when the suspicion arose"),
  "advised-by": optional(z.union([actor, z.array(actor)]), "on whose advice; without: the issuer's own judgement"),
  consulted: optional(z.array(actor), "who was consulted: …と協議のうえ"),
  considered: optional(z.boolean(), "publishing at once was considered; without: an apology for the delay"),
  reason: optional(z.union([choice("delay"), z.array(choice("delay"))]), "why not at once"),
  text: optional(text, "a paragraph of your own on it"),
});

export const operation = z.strictObject({
  at: z.array(ref("service")).min(1).describe("which services or systems"),
  state: choice("operation").describe("how they stand"),
  since: optional(moment, "since when they were stopped"),
  restored: optional(moment, "the day they worked again, wholly or in part"),
  expected: optional(
    z.union([choice("resumption-time"), moment]),
    "when they will work again: a date, to-be-announced or undecided",
  ),
  backup: optional(choice("backup"), "what they can be restored from"),
  "backup-of": optional(moment, "of restored-from, restoring-from: of what day the backup is"),
  instead: optional(
    z.strictObject({
      at: optional(ref("service"), "a service that stands in"),
      by: optional(z.array(choice("means")), "by what people can reach you meanwhile"),
    }),
    "what is offered meanwhile: 代替の受付",
  ),
});

export const impact = z.strictObject({
  what: z
    .union([term("impact"), z.array(term("impact"))])
    .describe("what people, customers or trade felt, several in one line: 出荷の遅延"),
  people: counts.people,
  things: looked.things,
  state: choice("impact-state").describe("how far that is"),
  from: optional(moment, "since when"),
  to: optional(moment, "until when"),
});

export const resumption = z.strictObject({
  what: z
    .union([choice("resumption"), z.array(choice("resumption"))])
    .describe("what starts again: クレジットカード決済"),
  at: optional(z.union([ref("service"), z.array(ref("service"))]), "of which service"),
  when: z.union([choice("resumption-time"), moment]).describe("a date, or how it stands: to-be-announced 決定次第"),
  date: optional(moment, "of done: the day it started again"),
  where: optional(choice("means"), "where it is told: Webサイトにて"),
  condition: optional(choice("resumption-condition"), "what has to be so first: 安全性を確認したうえで"),
  measures: optional(z.array(choice("measure")), "what is being put in place for it"),
});
