// The table of rules: every rule there is; those of law stand in law-rules.ts.
import { lawRules } from "./law-rules.ts";
import type { Rule } from "./rule.ts";
import { accessWithoutLog } from "./rules/access-without-log.ts";
import { actorTwoWays } from "./rules/actor-two-ways.ts";
import { amendmentAgainstFigures } from "./rules/amendment-against-figures.ts";
import { cardNumber } from "./rules/card-number.ts";
import { certaintyInText } from "./rules/certainty-in-text.ts";
import { dayInNoCalendar } from "./rules/day-in-no-calendar.ts";
import { daySignMissing } from "./rules/day-sign-missing.ts";
import { dayTwoWays } from "./rules/day-two-ways.ts";
import { daysInNeither } from "./rules/days-in-neither.ts";
import { deniedThoughTold } from "./rules/denied-though-told.ts";
import { deskClosed } from "./rules/desk-closed.ts";
import { domainAlmost } from "./rules/domain-almost.ts";
import { eraInText } from "./rules/era-in-text.ts";
import { factsDiffer } from "./rules/facts-differ.ts";
import { factsWithoutRequest } from "./rules/facts-without-request.ts";
import { figureAlmost } from "./rules/figure-almost.ts";
import { figureTwoWays } from "./rules/figure-two-ways.ts";
import { figuresOld } from "./rules/figures-old.ts";
import { finalAndMore } from "./rules/final-and-more.ts";
import { foreignScript } from "./rules/foreign-script.ts";
import { formUnprotected } from "./rules/form-unprotected.ts";
import { groupOutsidePeriod } from "./rules/group-outside-period.ts";
import { groupShortOfPeriod } from "./rules/group-short-of-period.ts";
import { groupsAgainstTotal } from "./rules/groups-against-total.ts";
import { harmDenied } from "./rules/harm-denied.ts";
import { hoursReversed } from "./rules/hours-reversed.ts";
import { internalInText } from "./rules/internal-in-text.ts";
import { itemInAndOut } from "./rules/item-in-and-out.ts";
import { itemTwice } from "./rules/item-twice.ts";
import { knownBeforeItBegan } from "./rules/known-before-it-began.ts";
import { knownBeforeNoticed } from "./rules/known-before-noticed.ts";
import { laterThanNotice } from "./rules/later-than-notice.ts";
import { logIncomplete } from "./rules/log-incomplete.ts";
import { lostAfterContained } from "./rules/lost-after-contained.ts";
import { lostOrStolen } from "./rules/lost-or-stolen.ts";
import { moreAnswersThanSent } from "./rules/more-answers-than-sent.ts";
import { moreThanThereAre } from "./rules/more-than-there-are.ts";
import { myNumberWritten } from "./rules/my-number-written.ts";
import { namesAlike } from "./rules/names-alike.ts";
import { nextReportUnsaid } from "./rules/next-report-unsaid.ts";
import { notHeldThoughLost } from "./rules/not-held-though-lost.ts";
import { notTollFree } from "./rules/not-toll-free.ts";
import { numberTyped } from "./rules/number-typed.ts";
import { officeOfAnotherKind } from "./rules/office-of-another-kind.ts";
import { overlapAgainstGroups } from "./rules/overlap-against-groups.ts";
import { overlapUnexplained } from "./rules/overlap-unexplained.ts";
import { paidAfterStop } from "./rules/paid-after-stop.ts";
import { partOrAll } from "./rules/part-or-all.ts";
import { personNamed } from "./rules/person-named.ts";
import { phoneImpossible } from "./rules/phone-impossible.ts";
import { placeholderInText } from "./rules/placeholder-in-text.ts";
import { planPassed } from "./rules/plan-passed.ts";
import { protectionInText } from "./rules/protection-in-text.ts";
import { recordsBelowPeople } from "./rules/records-below-people.ts";
import { reportOutOfRow } from "./rules/report-out-of-row.ts";
import { requestOutOfPlace } from "./rules/request-out-of-place.ts";
import { requestWithoutData } from "./rules/request-without-data.ts";
import { residentId } from "./rules/resident-id.ts";
import { reviewCommentOpen } from "./rules/review-comment-open.ts";
import { secretInText } from "./rules/secret-in-text.ts";
import { secretInUrl } from "./rules/secret-in-url.ts";
import { selfOfAnotherKind } from "./rules/self-of-another-kind.ts";
import { serviceInAndOut } from "./rules/service-in-and-out.ts";
import { stateAgainstTimeline } from "./rules/state-against-timeline.ts";
import { stepsReversed } from "./rules/steps-reversed.ts";
import { strangerContact } from "./rules/stranger-contact.ts";
import { subgroupAboveGroup } from "./rules/subgroup-above-group.ts";
import { surerThanGroups } from "./rules/surer-than-groups.ts";
import { todoLeft } from "./rules/todo-left.ts";
import { toldBeforeKnown } from "./rules/told-before-known.ts";
import { translationDiffers } from "./rules/translation-differs.ts";
import { translationToLookAt } from "./rules/translation-to-look-at.ts";
import { unaffectedInText } from "./rules/unaffected-in-text.ts";
import { weTwoWays } from "./rules/we-two-ways.ts";
import { weekdayInText } from "./rules/weekday-in-text.ts";
import { windowEndsBeforeStop } from "./rules/window-ends-before-stop.ts";
import { wordingNotUsed } from "./rules/wording-not-used.ts";
import { wordingTwice } from "./rules/wording-twice.ts";
import { wordingTypesFact } from "./rules/wording-types-fact.ts";
import { wordsTwoWays } from "./rules/words-two-ways.ts";
import { zoneMixed } from "./rules/zone-mixed.ts";

export const rules: readonly Rule[] = [
  accessWithoutLog,
  actorTwoWays,
  amendmentAgainstFigures,
  cardNumber,
  certaintyInText,
  dayInNoCalendar,
  daySignMissing,
  dayTwoWays,
  daysInNeither,
  deniedThoughTold,
  deskClosed,
  domainAlmost,
  eraInText,
  factsDiffer,
  factsWithoutRequest,
  figureAlmost,
  figureTwoWays,
  figuresOld,
  finalAndMore,
  foreignScript,
  formUnprotected,
  groupOutsidePeriod,
  groupShortOfPeriod,
  groupsAgainstTotal,
  harmDenied,
  hoursReversed,
  internalInText,
  itemInAndOut,
  itemTwice,
  knownBeforeItBegan,
  knownBeforeNoticed,
  laterThanNotice,
  logIncomplete,
  lostAfterContained,
  lostOrStolen,
  moreAnswersThanSent,
  moreThanThereAre,
  myNumberWritten,
  namesAlike,
  nextReportUnsaid,
  notHeldThoughLost,
  notTollFree,
  numberTyped,
  officeOfAnotherKind,
  overlapAgainstGroups,
  overlapUnexplained,
  paidAfterStop,
  partOrAll,
  personNamed,
  phoneImpossible,
  placeholderInText,
  planPassed,
  protectionInText,
  recordsBelowPeople,
  reportOutOfRow,
  requestOutOfPlace,
  requestWithoutData,
  residentId,
  reviewCommentOpen,
  secretInText,
  secretInUrl,
  selfOfAnotherKind,
  serviceInAndOut,
  stateAgainstTimeline,
  stepsReversed,
  strangerContact,
  subgroupAboveGroup,
  surerThanGroups,
  todoLeft,
  toldBeforeKnown,
  translationDiffers,
  translationToLookAt,
  unaffectedInText,
  weTwoWays,
  weekdayInText,
  windowEndsBeforeStop,
  wordingNotUsed,
  wordingTwice,
  wordingTypesFact,
  wordsTwoWays,
  zoneMixed,
  ...lawRules,
];
