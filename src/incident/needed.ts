// Which facts a law, an authority or the practice asks for: its items and the fields that answer them.

/** `must` by law; `practice` is what such notices have, without a law. */
export type Force = "must" | "practice";

/**
 * One item of a list that somebody asks for. Its words and article are `needs.<id>` of the messages. `sure` is false where the text
 * of the law was read only as others quote it.
 */
export type Need = { id: string; force: Force; sure: boolean; fields: readonly string[] };

const need = (force: Force, sure: boolean, items: Record<string, readonly string[]>): Need[] =>
  Object.entries(items).map(([id, fields]) => ({ id, force, sure, fields }));

const outline = ["breach.type", "breach.occurred", "breach.noticed", "breach.aware", "breach.by", "timeline"];
const cause = ["breach.causes", "breach.by"];

export const needs: readonly Need[] = [
  // Report to the Personal Information Protection Commission: Enforcement Rules of the APPI, article 8(1).
  ...need("must", true, {
    "jp-report-1": outline,
    "jp-report-2": ["affected[].data", "affected[].who"],
    "jp-report-3": ["affected[].people", "totals", "overlap"],
    "jp-report-4": cause,
    "jp-report-5": ["breach.harm"],
    "jp-report-6": ["notifying", "affected[].told-individually", "contacts"],
    "jp-report-7": ["notice.date", "notice.earlier", "notice.report"],
    "jp-report-8": ["measures"],
    "jp-report-9": ["breach.contained", "breach.attempts", "resumption"],
    // Notice to the person: article 10, which takes five of those nine.
    "jp-person-1": outline,
    "jp-person-2": ["affected[].data"],
    "jp-person-4": cause,
    "jp-person-5": ["breach.harm"],
    "jp-person-9": ["requests", "phishing", "our-messages"],
  }),
  // What notices of lost card data have.
  ...need("practice", true, {
    "jp-person-contact": ["contacts"],
    "jp-card-course": ["breach.aware", "timeline", "documents"],
    "jp-card-cause": ["breach.causes", "breach.method-withheld"],
    "jp-card-data": ["affected[].data"],
    "jp-card-extent": ["breach.occurred", "services", "affected[].who", "affected[].people", "affected[].cards"],
    "jp-card-unaffected": ["unaffected"],
    "jp-card-notifying": ["notifying"],
    "jp-card-monitoring": ["cards.monitoring", "requests"],
    "jp-card-fee": ["cards.reissue-fee", "compensation"],
    "jp-card-late": ["late-publication"],
    "jp-card-prevention": ["measures", "resumption"],
    "jp-card-reports": ["timeline"],
    "jp-card-contact": ["contacts"],
  }),
  // Personal Information Protection Law of China, article 57(1); Regulation on Network Data Security, article 11(2).
  ...need("must", true, {
    "cn-person-kinds": ["affected[].data"],
    "cn-person-cause": ["breach.causes"],
    "cn-person-harm": ["breach.harm"],
    "cn-person-remedies": ["measures", "breach.contained"],
    "cn-person-self-help": ["requests"],
    "cn-person-contact": ["contacts"],
    "cn-network-risk": ["breach.type", "breach.certainty", "affected[].data"],
    "cn-network-harm": ["breach.harm"],
    "cn-network-remedies": ["measures", "breach.contained"],
  }),
  // Measures on reporting national cybersecurity incidents, article 7.
  ...need("must", false, {
    "cn-cac-1": ["issuer", "services"],
    "cn-cac-2": [
      "breach.type",
      "breach.occurred",
      "breach.aware",
      "breach.at",
      "breach.harm",
      "breach.contained",
      "affected[].people",
    ],
    "cn-cac-4": ["breach.causes"],
    "cn-cac-6": ["measures"],
  }),
];

/** What a field answers, itself or as a part of what it lies in; `path` as `Field.path` has it. */
export function needsOf(path: string): Need[] {
  const isPart = (whole: string): boolean =>
    path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
  return needs.filter(({ fields }) => fields.some(isPart));
}
