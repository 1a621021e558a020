// The table of rules: every rule there is; those of law stand in law-rules.ts.
import { lawRules } from "./law-rules.ts";
import type { Rule } from "./rule.ts";
import { daysInNeither } from "./rules/days-in-neither.ts";
import { deskClosed } from "./rules/desk-closed.ts";
import { figuresOld } from "./rules/figures-old.ts";
import { formUnprotected } from "./rules/form-unprotected.ts";
import { groupOutsidePeriod } from "./rules/group-outside-period.ts";
import { groupsAgainstTotal } from "./rules/groups-against-total.ts";
import { hoursReversed } from "./rules/hours-reversed.ts";
import { knownBeforeItBegan } from "./rules/known-before-it-began.ts";
import { knownBeforeNoticed } from "./rules/known-before-noticed.ts";
import { laterThanNotice } from "./rules/later-than-notice.ts";
import { lostAfterContained } from "./rules/lost-after-contained.ts";
import { notTollFree } from "./rules/not-toll-free.ts";
import { overlapAgainstGroups } from "./rules/overlap-against-groups.ts";
import { overlapUnexplained } from "./rules/overlap-unexplained.ts";
import { paidAfterStop } from "./rules/paid-after-stop.ts";
import { phoneImpossible } from "./rules/phone-impossible.ts";
import { planPassed } from "./rules/plan-passed.ts";
import { recordsBelowPeople } from "./rules/records-below-people.ts";
import { subgroupAboveGroup } from "./rules/subgroup-above-group.ts";
import { toldBeforeKnown } from "./rules/told-before-known.ts";
import { windowEndsBeforeStop } from "./rules/window-ends-before-stop.ts";
import { zoneMixed } from "./rules/zone-mixed.ts";

export const rules: readonly Rule[] = [
  daysInNeither,
  deskClosed,
  figuresOld,
  formUnprotected,
  groupOutsidePeriod,
  groupsAgainstTotal,
  hoursReversed,
  knownBeforeItBegan,
  knownBeforeNoticed,
  laterThanNotice,
  lostAfterContained,
  notTollFree,
  overlapAgainstGroups,
  overlapUnexplained,
  paidAfterStop,
  phoneImpossible,
  planPassed,
  recordsBelowPeople,
  subgroupAboveGroup,
  toldBeforeKnown,
  windowEndsBeforeStop,
  zoneMixed,
  ...lawRules,
];
