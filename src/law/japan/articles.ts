// The Japanese texts that rules rest on: how each was read, as of when, and since when it is in force; a rule adds article and term.
import type { Source } from "../../problem.ts";

type Text = Omit<Source, "article" | "term">;

/** ガイドライン（通則編）as amended in June of this year; it prints 施行規則第7条 to 第10条 in full. */
const read = { jurisdiction: "jp", read: "text", asOf: "2025-06-01" } as const;
/** 令和2年改正法: before this day neither report nor notice was a duty of the Act. */
const inForce = { from: "2022-04-01" } as const;

/** 個人情報保護法 and its 施行規則. */
export const actItself: Text = { ...read, ...inForce, strength: "must" };

/** What the guideline wishes. */
export const guideline: Text = { ...read, ...inForce, strength: "should" };

/** What published notices of card leaks have in common (2018 to 2024); no text asks for it. */
export const cardPractice: Text = { jurisdiction: "jp", strength: "practice", read: "quoted", asOf: "2026-11-22" };
