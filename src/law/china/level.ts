// An incident → whether it is 较大 or above by 国家网络安全事件报告管理办法, as far as the file tells.
import type { Incident } from "../../incident/schema.ts";
import { countPeople } from "../people.ts";

/** 较大 and above: 1,000,000 people are enough (以上 takes in the number itself, by the annex as quoted). */
export const largeFrom = 1_000_000;

export type Size = "large" | "small" | "unclear";

/** As the file says, else by the number of people; the other tests are for a person. */
export function sizeOf(incident: Incident): Size {
  const level = incident.legal?.china?.level;
  if (level !== undefined) return level === "below" ? "small" : "large";
  const { least, most } = countPeople(incident);
  if (least >= largeFrom) return "large";
  return most !== undefined && most < largeFrom ? "small" : "unclear";
}
