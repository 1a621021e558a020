// Helpers about reports to authorities: which of them the law knows as 速報 and 確報.
import { reportTakers } from "../incident/schema/legal.ts";
import type { Options } from "./helper-options.ts";
import type { HelperTable } from "./helpers.ts";
import { idOf } from "./id-of.ts";
import type { Signature } from "./signature.ts";
import { isViewLeaf } from "./view-leaf.ts";

/** 個人情報保護法第26条第1項, 第150条. */
const authorities: readonly string[] = reportTakers;

/** From when on reports are a duty, in two steps (施行規則第8条); what was reported before was a first or a last word. */
const since = "2022-04-01";

export const reportHelpers = {
  /** `{{#if (statutory this)}}`: whether an entry tells a report that the law asks for to all whom it names; `some=true`: to one of them. */
  statutory: (value: unknown, options: Options) => {
    const { to, date } = value as { to?: unknown; date?: unknown }; // an entry of the timeline
    const { notice } = options.data.root as { notice?: { date?: unknown } }; // the incident's view
    const day = idOf(date ?? notice?.date);
    if (/^\d{4}/.test(day) && day < since.slice(0, day.length)) return false;
    const told = to === undefined ? [] : Array.isArray(to) ? to : [to];
    const isAuthority = (one: unknown): boolean =>
      authorities.includes(idOf(isViewLeaf(one) ? one : (one as { role?: unknown }).role)); // a party of the incident
    return told.length > 0 && (options.hash["some"] === true ? told.some(isAuthority) : told.every(isAuthority));
  },
} satisfies HelperTable;

/** How each of them is called. */
export const reportSignatures: Record<keyof typeof reportHelpers, Signature> = {
  statutory: {
    takes: [{ what: "object", having: ["to", "stage"] }],
    options: { some: { what: "flag" } },
    gives: "flag",
  },
};
