// What was looked through, to see how far it went or whether there was more of the kind, and what those concerned have promised.
import * as z from "zod";
import { counts } from "./affected.ts";
import { optional } from "./annotate.ts";
import { actor, choice, count, moment, term } from "./values.ts";

/** What can be looked through, counted. */
export const looked = {
  things: optional(count("things"), "how many, of what has no unit of its own: 件"),
  places: optional(count("places"), "how many schools, branches, shops: か所"),
  devices: counts.devices,
  accounts: counts.accounts,
  files: counts.files,
  people: counts.people,
  companies: counts.companies,
};

export const inspection = z.strictObject({
  what: z
    .union([term("inspected"), z.array(term("inspected"))])
    .describe("what was looked through: サーバ, ほかの申込フォーム"),
  ...looked,
  by: optional(actor, "by whom, when not the issuer"),
  state: choice("state").default("done").describe("how far it is"),
  date: optional(moment, "the day by which it was finished, or will be"),
  "so-far": optional(z.strictObject(looked), "of running: how many of them are finished"),
  finding: optional(choice("finding"), "what it brought to light: 本件と同様の問題, 侵害の形跡"),
  found: optional(z.strictObject(looked), "in how many of them, of alike, trace and data"),
});

export const pledge = z.strictObject({
  by: z.union([actor, z.array(actor)]).describe("who has promised: former-employee, recipient"),
  people: counts.people,
  companies: counts.companies,
  what: z.array(choice("pledge")).min(1).describe("what they promise"),
  state: choice("state").default("done").describe("done: the paper is there; else it has been asked for"),
  date: optional(moment, "the day it was received"),
});
