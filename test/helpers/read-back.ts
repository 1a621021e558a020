// A fact of a small incident, the text it showed and the text there now → what is written of it: what the tests of reading back share.
import { markIncident } from "../../src/incident/fact.ts";
import type { Register } from "../../src/locale/schema.ts";
import { readShown, type ShownFact } from "../../src/review/read-shown.ts";
import { incidentOf } from "./incident-of.ts";
import { localeOf } from "./locales.ts";

const locales = { ja: localeOf("ja"), "zh-Hans": localeOf("zh-Hans") };

const incident = markIncident(
  incidentOf({
    locales: ["ja", "zh-Hans"],
    notice: { date: "2026-04-10", report: { number: 2 }, addressee: "customers" },
    issuer: { name: "青葉堂", self: { ja: "弊社", "zh-Hans": "本公司" }, short: { ja: "青葉" } },
    breach: {
      certainty: "possible",
      loss: "leak",
      occurred: { from: "2026-01-05T09:00", to: { date: "2026-01-19 17:30", about: true, zone: "japan" } },
      contained: "publication",
    },
    affected: [
      {
        id: "all",
        who: {},
        people: 1007,
        records: { about: 1200 },
        data: ["name", { item: "sex", "only-if": "entered" }, { item: { text: "社員番号" } }],
      },
      { id: "some", who: {}, people: { sum: ["affected[0].people"] }, records: "unknown", data: ["name"] },
    ],
    parties: { investigator: { role: "investigator", name: { ja: "甲", "zh-Hans": "乙" } } },
    timeline: [
      { date: "2026-01-20", time: "12:35", event: "leak-suspected", by: "card-companies" },
      {
        date: "2026-01-21",
        part: "afternoon",
        event: "other",
        text: { ja: ["甲の", { fact: "issuer.name" }], "zh-Hans": "停止" },
      },
    ],
    contacts: [
      {
        phones: [{ number: "0120-000-000", hours: { days: "weekdays", from: "10:00", to: "17:00" } }],
        email: "a@example.jp",
        form: "https://example.jp/a",
      },
    ],
  }),
);

type Read = { value: unknown } | { refused: string };

export const read = (
  path: string,
  kind: ShownFact["kind"],
  was: string,
  next: string,
  {
    tag = "ja",
    register,
    ...more
  }: { tag?: keyof typeof locales; register?: Register; unit?: string; derivedFrom?: string[] } = {},
): ReturnType<typeof readShown> =>
  readShown({ path, kind, text: was, ...more }, next, { incident, locale: locales[tag], register });

/** What is written, or the reason. */
export const written = (...call: Parameters<typeof read>): unknown => {
  const found: Read = read(...call);
  return "refused" in found ? found.refused : found.value;
};
export const edit = (...call: Parameters<typeof read>): unknown => {
  const found = read(...call);
  return "refused" in found ? found.refused : found.edit;
};
