// The document and who issues it: date, state, report stage, letterhead, amendments.
import * as z from "zod";
import { actor, choice, count, day, moment, name, number, ref, term, text, url } from "./values.ts";

export const notice = z.strictObject({
  date: day.optional().describe("the day of publication; a notice without one shows none"),
  status: z.enum(["draft", "published"]).default("draft").describe("a draft is marked as one on every page"),
  title: text.optional().describe("only where the template's own title does not fit"),
  report: z
    .strictObject({
      stage: choice("stage").optional().describe("which stage it is: 続報, 最終報告; may stand beside the number"),
      number: number.optional().describe("which report in a row: 2 prints 第二報"),
    })
    .optional()
    .describe("（最終報告） or （第二報）"),
  earlier: z
    .array(
      z.strictObject({
        title: text.describe("its title, without brackets and without 第一報"),
        date: day.optional().describe("the day it was published"),
        number: number.optional().describe("which report it was: 1 prints 第一報"),
        url: url.optional().describe("where it can still be read"),
        replaced: z.boolean().optional().describe("this notice takes its place: これに代わるものです"),
      }),
    )
    .optional()
    .describe("notices already published on this incident"),
  "as-of": day.optional().describe("the day for which the figures stand"),
  amendments: z
    .array(
      z.strictObject({
        date: day.describe("the day of the correction"),
        what: text.describe("what was corrected, a noun: 対象となる方の人数"),
        was: count("people").optional().describe("the number before"),
        now: count("people").optional().describe("the number from now on"),
        unit: choice("unit").optional().describe("what the numbers count; without: people"),
        groups: z.array(ref("group")).optional().describe("for which groups; without: for all"),
        reason: text.optional().describe("why, in brackets after it: 重複を除いたため"),
      }),
    )
    .optional()
    .describe("what a later report changed, also downwards"),
  next: z
    .strictObject({
      when: moment.optional().describe("the day or month it is planned for"),
      by: moment
        .optional()
        .describe("or the last day it will come: 遅くとも…までに; without either: 新たな事実が判明次第"),
      was: moment.optional().describe("the day that was told before, where it has been put off: 当初の予定"),
      where: z.array(choice("means")).optional().describe("where it will be told: Webサイトにて"),
      url: url.optional().describe("the page it will stand on"),
    })
    .optional()
    .describe("when and where the next report on this incident comes: 次回のお知らせ"),
  calendar: z.enum(["gregorian", "era", "both"]).default("gregorian").describe("era: 令和8年, in Japanese only"),
  weekdays: z.boolean().default(false).describe("dates of the timeline and of documents with their weekday"),
  addressee: term("addressee")
    .optional()
    .describe("お客様各位; also how the text calls its readers; without: none, and お客様"),
  "why-you": text.optional().describe("why the reader receives this"),
  apology: z.boolean().default(true).describe("false: no apology, for public bodies"),
});

const signatory = z.strictObject({
  role: term("position").describe("代表取締役社長"),
  name: name.describe("the person's name: 青葉 花子"),
});

export const issuer = z.strictObject({
  name: name.describe("the full name: 株式会社青葉堂"),
  reading: name.optional().describe("how the name is read: とうぎょく"),
  short: name.optional().describe("the name in short: IPSA; how it speaks of itself where self is not given"),
  brand: name.optional().describe("what customers call it, where that differs"),
  kind: choice("issuer").default("company").describe("what it is: gives 弊社, 本市, 当院 where self is not given"),
  self: text.optional().describe("how it speaks of itself, everywhere: 弊社, 本公司; by kind when not given"),
  department: name.optional().describe("which part of it publishes the notice, below the name: 健康福祉部子育て支援課"),
  signatory: signatory.optional().describe("who signs, below the name"),
  "also-signed-by": z.array(signatory).optional().describe("others of the same issuer who sign: 病院長 below 理事長"),
  "jointly-with": z
    .array(
      z.union([
        z.strictObject({
          name: name.describe("the full name of the other issuer"),
          role: term("role").optional().describe("what it is to you, in brackets after its name: 親会社"),
          signatory: signatory.optional().describe("who signs for it"),
        }),
        z.strictObject({
          party: ref("actor").describe("or an id of parties, whose name and role stand there"),
          signatory: signatory.optional().describe("who signs for it"),
        }),
      ]),
    )
    .optional()
    .describe("others who publish the same notice, such as a parent company"),
});

export const service = z.strictObject({
  type: term("service").describe("what it is; a site is something you run, a server or paper something you have"),
  name: name.optional().describe("its name, without quotation marks"),
  reading: name.optional().describe("how the name is read"),
  what: text.optional().describe("described rather than named: 弊社サービス用のサーバ"),
  url: url.optional().describe("its address, printed at the first mention"),
  short: name.optional().describe("the defined term, used from the second mention on: 本件サイト"),
});

export const party = z.strictObject({
  role: term("role").describe("what it is to you: 専門調査会社, 委託先; said alone where there is no name"),
  name: name.optional().describe("its name; without one it is called by its role"),
  reading: name.optional().describe("how the name is read"),
  short: name.optional().describe("the defined term, used from the second mention on: EF社"),
  accreditation: name.optional().describe("who accredited it: PCI SSC, printed as PCI SSCの認定を受けた"),
  certifies: name.optional().describe("of a body that grants a mark, the mark: プライバシーマーク"),
});

export const document = z.strictObject({
  title: name.describe("its title, without brackets"),
  short: name.optional().describe("the defined term, used from the second mention on: 本報告書"),
  by: ref("actor").optional().describe("who wrote it"),
  date: moment.optional().describe("the day it bears"),
});

export const named = z.strictObject({
  type: choice("named").describe("what kind of name it is; screens and link texts are printed in quotation marks"),
  name: name.describe("the name itself, without quotation marks"),
  alias: name.optional().describe("what stands in brackets after it: アプリ診断（鳥瞰検査）"),
  by: actor.optional().describe("of a standard: whose it is"),
});
