// The Chinese texts that rules rest on: how each was read, as of when, and since when it is in force; a rule adds article and term.
import type { Source } from "../../problem.ts";

type Text = Omit<Source, "article" | "term">;

const read = { jurisdiction: "cn", read: "text", asOf: "2025-04-01", strength: "must" } as const;

/** 个人信息保护法. */
export const pipl: Text = { ...read, from: "2021-11-01" };

/** 网络数据安全管理条例. */
export const networkData: Text = { ...read, from: "2025-01-01" };

/** GB/T 35273—2020, a recommended standard, seen only as others quote it. */
export const standard: Text = {
  jurisdiction: "cn",
  strength: "practice",
  read: "quoted",
  asOf: "2026-11-22",
  from: "2020-10-01",
};
