// Two actors of an incident → whether they may be the same: one party, one role, or two words for one.
import type { Incident } from "../incident/schema.ts";

/** What somebody may be called here and there: 従業員 and 当社, お客様 and 会員の方. */
const anybody: readonly (readonly string[])[] = [
  "self staff official fixed-term-official teacher doctor nurse manager officer part-time-staff temporary-staff",
  "customer customers members guests recipient guardian school family applicant student patient contract-holder business-partners employer finder third-party principal",
  "investigator security-firm outside-expert contractor sub-contractor sub-sub-contractor contractor-staff system-vendor maintenance-vendor server-operator cloud-provider restoration-vendor script-vendor",
  "card-companies card-brands payment-processor acquirer",
  "police police-station police-headquarters cybercrime-division",
].map((words) => words.split(" "));

/** The same of one who takes data from within, also when dismissed since. */
const insiders: readonly (readonly string[])[] = [
  "staff manager officer former-employee",
  "official fixed-term-official teacher former-official",
  "temporary-staff",
  "part-time-staff",
  "contractor-staff",
  "doctor",
  "nurse",
].map((words) => words.split(" "));

/** Whether a role is one of somebody within. */
export const isInsider = (incident: Incident, actor: unknown): boolean =>
  insiders.some((kind) => kind.includes(String(roleOf(incident, actor))));

const roleOf = ({ parties = {} }: Incident, actor: unknown): unknown =>
  typeof actor === "string" ? (parties[actor]?.role ?? actor) : actor;

/** Two parties of the file are two; a role may be anybody of its kind; what is told in own words may be anybody. */
export function mayBeSame(incident: Incident, one: unknown, other: unknown, among: "anybody" | "insiders"): boolean {
  if (one === other) return true;
  const isParty = (actor: unknown): boolean => typeof actor === "string" && actor in (incident.parties ?? {});
  if (isParty(one) && isParty(other)) return false;
  const [a, b] = [roleOf(incident, one), roleOf(incident, other)];
  if (typeof a !== "string" || typeof b !== "string" || a === b) return true;
  return (among === "insiders" ? insiders : anybody).some((kind) => kind.includes(a) && kind.includes(b));
}
