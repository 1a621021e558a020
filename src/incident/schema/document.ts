// The document and who issues it: date, state, report stage, letterhead, amendments.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { actor, choice, count, day, moment, name, number, ref, term, text, url } from "./values.ts";

export const notice = z.strictObject({
  date: optional(day, "the day of publication; a notice without one shows none"),
  status: z.enum(["draft", "published"]).default("draft").describe("a draft is marked as one on every page"),
  title: optional(text, "only where the template's own title does not fit"),
  report: optional(
    z.strictObject({
      stage: optional(choice("stage"), "which stage it is: 続報, 最終報告; may stand beside the number"),
      number: optional(number, "which report in a row: 2 prints 第二報"),
    }),
    "（最終報告） or （第二報）",
  ),
  earlier: optional(
    z.array(
      z.strictObject({
        title: text.describe("its title, without brackets and without 第一報"),
        date: optional(day, "the day it was published"),
        number: optional(number, "which report it was: 1 prints 第一報"),
        url: optional(url, "where it can still be read"),
        replaced: optional(z.boolean(), "this notice takes its place: これに代わるものです"),
      }),
    ),
    "notices already published on this incident",
  ),
  "as-of": optional(day, "the day for which the figures stand"),
  amendments: optional(
    z.array(
      z.strictObject({
        date: day.describe("the day of the correction"),
        what: text.describe("what was corrected, a noun: 対象となる方の人数"),
        was: optional(count("people"), "the number before"),
        now: optional(count("people"), "the number from now on"),
        unit: optional(choice("unit"), "what the numbers count; without: people"),
        groups: optional(z.array(ref("group")), "for which groups; without: for all"),
        reason: optional(text, "why, in brackets after it: 重複を除いたため"),
      }),
    ),
    "what a later report changed, also downwards",
  ),
  next: optional(
    z.strictObject({
      when: optional(moment, "the day or month it is planned for"),
      by: optional(moment, "or the last day it will come: 遅くとも…までに; without either: 新たな事実が判明次第"),
      was: optional(moment, "the day that was told before, where it has been put off: 当初の予定"),
      where: optional(z.array(choice("means")), "where it will be told: Webサイトにて"),
      url: optional(url, "the page it will stand on"),
    }),
    "when and where the next report on this incident comes: 次回のお知らせ",
  ),
  calendar: z.enum(["gregorian", "era", "both"]).default("gregorian").describe("era: 令和8年, in Japanese only"),
  weekdays: z.boolean().default(false).describe("dates of the timeline and of documents with their weekday"),
  addressee: optional(term("addressee"), "お客様各位; also how the text calls its readers; without: none, and お客様"),
  "why-you": optional(text, "why the reader receives this"),
  apology: z.boolean().default(true).describe("false: no apology, for public bodies"),
});

const signatory = z.strictObject({
  role: term("position").describe("代表取締役社長"),
  name: name.describe("the person's name: 青葉 花子"),
});

export const issuer = z.strictObject({
  name: name.describe("the full name: 株式会社青葉堂"),
  reading: optional(name, "how the name is read: とうぎょく"),
  short: optional(name, "the name in short: IPSA; how it speaks of itself where self is not given"),
  brand: optional(name, "what customers call it, where that differs"),
  kind: choice("issuer").default("company").describe("what it is: gives 弊社, 本市, 当院 where self is not given"),
  self: optional(text, "how it speaks of itself, everywhere: 弊社, 本公司; by kind when not given"),
  department: optional(name, "which part of it publishes the notice, below the name: 健康福祉部子育て支援課"),
  signatory: optional(signatory, "who signs, below the name"),
  "also-signed-by": optional(z.array(signatory), "others of the same issuer who sign: 病院長 below 理事長"),
  "jointly-with": optional(
    z.array(
      z.union([
        z.strictObject({
          name: name.describe("the full name of the other issuer"),
          role: optional(term("role"), "what it is to you, in brackets after its name: 親会社"),
          signatory: optional(signatory, "who signs for it"),
        }),
        z.strictObject({
          party: ref("actor").describe("or an id of parties, whose name and role stand there"),
          signatory: optional(signatory, "who signs for it"),
        }),
      ]),
    ),
    "others who publish the same notice, such as a parent company",
  ),
});

export const service = z.strictObject({
  type: term("service").describe("what it is; a site is something you run, a server or paper something you have"),
  name: optional(name, "its name, without quotation marks"),
  reading: optional(name, "how the name is read"),
  what: optional(text, "described rather than named: 弊社サービス用のサーバ"),
  url: optional(url, "its address, printed at the first mention"),
  short: optional(name, "the defined term, used from the second mention on: 本件サイト"),
});

export const party = z.strictObject({
  role: term("role").describe("what it is to you: 専門調査会社, 委託先; said alone where there is no name"),
  name: optional(name, "its name; without one it is called by its role"),
  reading: optional(name, "how the name is read"),
  short: optional(name, "the defined term, used from the second mention on: EF社"),
  accreditation: optional(name, "who accredited it: PCI SSC, printed as PCI SSCの認定を受けた"),
  certifies: optional(name, "of a body that grants a mark, the mark: プライバシーマーク"),
});

export const document = z.strictObject({
  title: name.describe("its title, without brackets"),
  short: optional(name, "the defined term, used from the second mention on: 本報告書"),
  by: optional(ref("actor"), "who wrote it"),
  date: optional(moment, "the day it bears"),
});

export const named = z.strictObject({
  type: choice("named").describe("what kind of name it is; screens and link texts are printed in quotation marks"),
  name: name.describe("the name itself, without quotation marks"),
  alias: optional(name, "what stands in brackets after it: アプリ診断（鳥瞰検査）"),
  by: optional(actor, "of a standard: whose it is"),
});
