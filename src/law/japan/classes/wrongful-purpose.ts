// What happened and why → whether somebody may have acted with a wrongful purpose (施行規則第7条第3号).
import type { Incident } from "../../../incident/schema.ts";
import type { Term } from "../../../incident/vocabulary.ts";
import { type Ground, type Judged, judge } from "./finding.ts";

/** Kinds of incident in which somebody got into a system on purpose, or drew data out of it. */
export const intrusions: readonly string[] = [
  "unauthorised-access",
  "ransomware",
  "malware-mail",
  "list-attack",
  "phishing",
  "support-scam",
  "script-tampering",
  "account-takeover",
  "insider",
] satisfies Term<"breach">[];

/** Kinds of incident in which somebody means harm. */
const breaches: readonly string[] = [...intrusions, ...(["stolen-device", "stolen-paper"] satisfies Term<"breach">[])];

/** Causes that are somebody's doing; a weakness alone is none. */
const causes: readonly string[] = [
  "sql-injection",
  "payment-application-tampering",
  "page-tampering",
  "script-supply-chain",
  "partner-connection",
  "credential-theft",
  "password-reuse",
  "phishing-mail",
  "brute-force",
  "malware",
  "theft",
  "internal-misconduct",
  "external-attack",
  "social-engineering",
] satisfies Term<"cause">[];

/** A cause that is ruled out, or as good as. */
const dismissed: readonly string[] = ["unlikely", "no-trace"] satisfies Term<"certainty">[];

/** The class takes in what is only feared; data on their way into the files count too, as in skimming on a page. */
export function judgeWrongfulPurpose({ breach }: Incident): Judged {
  const told: Ground[] = [];
  const open: Ground[] = [];
  if (typeof breach.type !== "string") open.push({ path: "breach.type", why: "own-words" });
  else if (breaches.includes(breach.type)) told.push({ path: "breach.type", why: "kind-of-attack" });
  for (const [i, cause] of (breach.causes ?? []).entries()) {
    if (cause.certainty !== undefined && dismissed.includes(cause.certainty)) continue;
    for (const key of ["type", "through"] as const) {
      const id = cause[key];
      if (typeof id === "string" && causes.includes(id))
        told.push({ path: `breach.causes[${i}].${key}`, why: "somebodys-doing" });
    }
  }
  const { harm } = breach;
  if (harm?.["ransom-demand"] === "seen") told.push({ path: "breach.harm.ransom-demand", why: "ransom" });
  if (harm?.misuse === "seen") told.push({ path: "breach.harm.misuse", why: "misused" });
  return judge(told, open);
}
