// A number as people type it, 約41万, 1,007名 → the count.
import type { KnownCount } from "./answers.ts";

const form =
  /^(約|およそ|大約|大约|about|~)?\s*(最大|最多|at most|<=)?\s*([\d.,万亿億千]+)\s*(?:名|人|件|条)?\s*(以下|以内|程度|左右)?$/i;

/** Undefined where it is none. */
export function parseCount(typed: string): KnownCount | undefined {
  const match = form.exec(typed);
  const number = match?.[3] === undefined ? undefined : figureOf(match[3]);
  if (!match || number === undefined) return undefined;
  const [, about, most, , after] = match;
  if (most !== undefined || after === "以下" || after === "以内") return { "at-most": number };
  return about !== undefined || after !== undefined ? { about: number } : number;
}

/** `1,007`, `41万`, `1.2万`, `3億4,500万`, `2千`: parts of falling size, each with figures. */
function figureOf(text: string): number | undefined {
  const parts = /^(?:([\d.,]+)[億亿])?(?:([\d.,]+)万)?(?:([\d.,]+)千)?([\d,]+)?$/.exec(text);
  if (!parts) return undefined;
  const sizes = [1e8, 1e4, 1e3, 1];
  let sum = 0;
  for (const [i, size] of sizes.entries()) {
    const figures = parts[i + 1]?.replaceAll(",", "");
    if (figures === undefined) continue;
    if (!/^\d{1,12}(?:\.\d+)?$/.test(figures)) return undefined;
    sum += Math.round(Number(figures) * size * 1000) / 1000;
  }
  return Number.isInteger(sum) && sum < 1e12 && text !== "" ? sum : undefined;
}
