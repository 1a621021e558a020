// An incident → of which classes it is that must be reported, 個人情報保護法施行規則第7条 and its like for public bodies and My Number, and why.
import { numberClasses, ruleClasses } from "../../incident/schema/legal.ts";
import type { Incident } from "../../incident/schema.ts";
import { onceFor } from "../once-for.ts";
import { countPeople } from "../people.ts";
import type { Holds, Judged } from "./classes/finding.ts";
import { judgeManyPeople, moreThan } from "./classes/many-people.ts";
import { judgeMyNumber, myNumbers } from "./classes/my-number.ts";
import { judgePropertyDamage } from "./classes/property-damage.ts";
import {
  type Cited,
  forBusinesses,
  forMyNumber,
  forPublicBodies,
  type NumberClass,
  type RuleClass,
} from "./classes/rules.ts";
import { judgeSpecialCare } from "./classes/special-care.ts";
import { judgeWrongfulPurpose } from "./classes/wrongful-purpose.ts";
import { isPublicBody } from "./public-body.ts";

export type ClassName = RuleClass | NumberClass;

/** A class, with what the file tells of it; `own` where `legal.classes` says otherwise, or since when. */
export type ClassFinding = Judged &
  Cited & {
    name: ClassName;
    own?: { path: string; why: string; since?: Since };
  };

/** A moment as the file writes it. */
export type Since = NonNullable<NonNullable<NonNullable<Incident["legal"]>["classes"]>[number]["since"]>;

/** Whether numbers of 番号法 are lost, by the items or because a class of theirs is named. */
export function hasMyNumber(incident: Incident): boolean {
  const named = incident.legal?.classes?.some(({ class: name, applies }) => applies && name.startsWith("my-number"));
  return named === true || myNumbers(incident).length > 0;
}

const ruleFindings = (incident: Incident): ClassFinding[] => {
  const isPublic = isPublicBody(incident);
  const cited = isPublic ? forPublicBodies : forBusinesses;
  const judged: Record<RuleClass, Judged> = {
    "special-care": judgeSpecialCare(incident),
    "property-damage": judgePropertyDamage(incident),
    "wrongful-purpose": judgeWrongfulPurpose(incident),
    "many-people": judgeManyPeople(countPeople(incident), isPublic ? moreThan.publicBody : moreThan.business),
  };
  return ruleClasses.map((name) => ({ name, ...cited[name], ...judged[name] }));
};

const numberFindings = (incident: Incident): ClassFinding[] => {
  if (!hasMyNumber(incident)) return [];
  const judged = judgeMyNumber(incident);
  return numberClasses.map((name) => ({ name, ...forMyNumber[name], ...judged[name] }));
};

/** All classes in the rules' order, whether they hold or not; what `legal.classes` says of one goes before what the data tell. */
export const classesOf = onceFor((incident: Incident): readonly ClassFinding[] =>
  [...ruleFindings(incident), ...numberFindings(incident)].map((finding) => {
    const i = incident.legal?.classes?.findIndex(({ class: name }) => name === finding.name) ?? -1;
    const said = incident.legal?.classes?.[i];
    if (said === undefined) return finding;
    const path = `legal.classes[${i}]`;
    const holds: Holds = said.applies ? "yes" : "no";
    const { why, since } = said;
    return { ...finding, holds, own: { path, why, ...(since === undefined ? {} : { since }) } };
  }),
);
