// An incident and the path of one of its typed facts → the same incident with another valid value there.
import { leavesOf, type MarkedLeaf, markIncident } from "../../src/incident/fact.ts";
import { type Incident, incidentSchema } from "../../src/incident/schema.ts";
import { putAt } from "./put-at.ts";

/** The kinds of fact that a reading has. */
const typed = new Set(["moment", "time", "count", "phone", "email", "url", "name", "item"]);

/** The typed facts of an incident, sums aside, which are computed; parts of the day too, which the schema doesn't call facts but notices say as times. */
export function typedLeaves(incident: Incident): MarkedLeaf[] {
  return leavesOf(markIncident(incident)).filter(
    ({ path, meta, value }) => (typed.has(meta.fact ?? "") && !isSum(value)) || /^timeline\[\d+\]\.part$/.test(path),
  );
}

const isSum = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("sum" in value || "at-most-sum" in value);

/** The incident with another value at the leaf; throws where the schema would refuse it, which is a fault of this file. */
export function changeFact(incident: Incident, leaf: MarkedLeaf): Incident {
  const changed = structuredClone(incident);
  putAt(changed, leaf.path, otherValue(leaf));
  const { success, data, error } = incidentSchema.safeParse(changed);
  if (!success) throw new Error(`${leaf.path}: ${error.message}`);
  return data;
}

/** A value of the same kind that no incident has. */
function otherValue({ path, meta, value }: MarkedLeaf): unknown {
  if (path.endsWith(".part")) return value === "night" ? "morning" : "night";
  switch (meta.fact) {
    case "moment":
      return otherMoment(value);
    case "time":
      return "03:47";
    case "count":
      return otherCount(value);
    case "phone":
      return "0120-987-654";
    case "email":
      return "other@example.org";
    case "url":
      return "https://other.example.org/";
    case "name":
      return otherName(value);
    default:
      return typeof value === "string" ? "cookie" : { text: otherName((value as { text: unknown }).text) }; // the schema's way out
  }
}

/** As exact as it was. */
function otherMoment(value: unknown): unknown {
  if (typeof value === "object") return { ...value, date: otherMoment((value as { date: string }).date) }; // the schema's form
  const [date = "", time] = String(value).split(" ");
  const other = "2031-07-19".slice(0, date.length);
  return time === undefined ? other : `${other} 03:47`;
}

function otherCount(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return 987654;
  return Object.fromEntries(Object.keys(value).map((key) => [key, 987654]));
}

function otherName(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return "別名甲乙";
  return Object.fromEntries(Object.keys(value).map((locale) => [locale, "別名甲乙"]));
}
