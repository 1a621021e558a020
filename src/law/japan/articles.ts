// The Japanese texts that rules and deadlines rest on: article and words, how each was read, as of when, and since when in force.
import type { Source } from "../../problem.ts";

type Text = Omit<Source, "article" | "term">;

/** ガイドライン（通則編）as amended in June of this year; it prints 施行規則第7条 to 第10条 in full. */
const read = { jurisdiction: "jp", read: "text", asOf: "2025-06-01" } as const;
/** 令和2年改正法: before this day neither report nor notice was a duty of the Act. */
const inForce = { from: "2022-04-01" } as const;

/** 個人情報保護法 and its 施行規則. */
export const actItself: Text = { ...read, ...inForce, strength: "must" };

/** The same where only the words come from a quotation, of the state of that day. */
export const actAsQuoted: Text = { ...actItself, read: "quoted", asOf: "2026-10-09" };

/** What the guideline wishes. */
export const guideline: Text = { ...read, ...inForce, strength: "should" };

/** What published notices of card leaks have in common (2018 to 2024); no text asks for it. */
export const cardPractice: Text = { jurisdiction: "jp", strength: "practice", read: "quoted", asOf: "2026-11-22" };

/** What sets a time: words in the text itself where it was read with them, else as others quote it, or only what the duty is called. */
export const japanese = {
  preliminary: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第8条第1項",
    term: "速やかに",
  },
  fewDays: {
    ...guideline,
    read: "quoted",
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-3",
    term: "個人情報取扱事業者が当該事態を知った時点から概ね3～5日以内",
  },
  final: {
    ...actAsQuoted,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第8条第2項",
    term: "当該事態を知った日から三十日以内（当該事態が前条第三号に定めるものである場合にあっては、六十日以内）",
  },
  /** How the thirty or sixty days are counted: the first day counts, closed days put the last one off. */
  counting: {
    ...guideline,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-4",
    term: "確報",
  },
  people: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条",
    term: "当該事態の状況に応じて速やかに",
  },
  substitute: {
    ...actAsQuoted,
    article: "個人情報の保護に関する法律第26条第2項ただし書",
    term: "本人の権利利益を保護するため必要なこれに代わるべき措置",
  },
  /** The one ground on which each person need not be told. */
  difficult: {
    ...actAsQuoted,
    article: "個人情報の保護に関する法律第26条第2項ただし書",
    term: "本人への通知が困難な場合",
  },
  principal: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項ただし書、同法施行規則第9条",
    term: "速やかに",
  },
  /** When a principal's clock starts at the latest. */
  principalsClock: {
    ...guideline,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-5",
    term: "委託元への通知",
  },
  publicReport: { ...actItself, article: "個人情報の保護に関する法律第68条第1項", term: "報告" },
  publicPeople: { ...actItself, article: "個人情報の保護に関する法律第68条第2項", term: "通知" },
  numberReport: { ...actItself, asOf: "2025-09-24", article: "番号法第29条の4第1項", term: "報告" },
  numberPeople: { ...actItself, asOf: "2025-09-24", article: "番号法第29条の4第2項", term: "通知" },
} as const satisfies Record<string, Source>;
