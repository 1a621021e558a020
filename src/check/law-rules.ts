// The rules of law and of practice: a row each, Japan before China, what the law wants before what is usual.
import type { Rule } from "./rule.ts";
import { cardElements } from "./rules/card-elements.ts";
import { cardForensicStudy } from "./rules/card-forensic-study.ts";
import { cardInvestigator } from "./rules/card-investigator.ts";
import { cardLatePublication } from "./rules/card-late-publication.ts";
import { cardMonitoring } from "./rules/card-monitoring.ts";
import { cardPaymentStopped } from "./rules/card-payment-stopped.ts";
import { cardPeriodAndCount } from "./rules/card-period-and-count.ts";
import { cardReissueFee } from "./rules/card-reissue-fee.ts";
import { cardStatementCheck } from "./rules/card-statement-check.ts";
import { cardUnaffected } from "./rules/card-unaffected.ts";
import { cnAuthorityNotTold } from "./rules/cn-authority-not-told.ts";
import { cnCacReport } from "./rules/cn-cac-report.ts";
import { cnCslAfter2026 } from "./rules/cn-csl-after-2026.ts";
import { cnCslBefore2026 } from "./rules/cn-csl-before-2026.ts";
import { cnNetworkDataMeasures } from "./rules/cn-network-data-measures.ts";
import { cnNotLookedAt } from "./rules/cn-not-looked-at.ts";
import { cnNoticeAdvice } from "./rules/cn-notice-advice.ts";
import { cnNoticeCause } from "./rules/cn-notice-cause.ts";
import { cnNoticeContact } from "./rules/cn-notice-contact.ts";
import { cnNoticeHarm } from "./rules/cn-notice-harm.ts";
import { cnNoticeKinds } from "./rules/cn-notice-kinds.ts";
import { cnNoticeRemedy } from "./rules/cn-notice-remedy.ts";
import { cnPeopleNotTold } from "./rules/cn-people-not-told.ts";
import { cnRemedyOffer } from "./rules/cn-remedy-offer.ts";
import { cnReportLate } from "./rules/cn-report-late.ts";
import { cnSensitive } from "./rules/cn-sensitive.ts";
import { cnSummaryLate } from "./rules/cn-summary-late.ts";
import { firstNoticeAfterStudy } from "./rules/first-notice-after-study.ts";
import { jpClassDenied } from "./rules/jp-class-denied.ts";
import { jpClockNotStarted } from "./rules/jp-clock-not-started.ts";
import { jpContractorClock } from "./rules/jp-contractor-clock.ts";
import { jpEncryptionExemption } from "./rules/jp-encryption-exemption.ts";
import { jpExemptionAgainstFacts } from "./rules/jp-exemption-against-facts.ts";
import { jpFinalLate } from "./rules/jp-final-late.ts";
import { jpInWhoseHands } from "./rules/jp-in-whose-hands.ts";
import { jpMyNumber } from "./rules/jp-my-number.ts";
import { jpNoDutyClaim } from "./rules/jp-no-duty-claim.ts";
import { jpNoNoticeGround } from "./rules/jp-no-notice-ground.ts";
import { jpNoticeAdvice } from "./rules/jp-notice-advice.ts";
import { jpNoticeCause } from "./rules/jp-notice-cause.ts";
import { jpNoticeContact } from "./rules/jp-notice-contact.ts";
import { jpNoticeHarm } from "./rules/jp-notice-harm.ts";
import { jpNoticeItems } from "./rules/jp-notice-items.ts";
import { jpNoticeOutline } from "./rules/jp-notice-outline.ts";
import { jpPeopleNotTold } from "./rules/jp-people-not-told.ts";
import { jpPreliminaryLate } from "./rules/jp-preliminary-late.ts";
import { jpPrincipalNotTold } from "./rules/jp-principal-not-told.ts";
import { jpPublicBody } from "./rules/jp-public-body.ts";
import { jpReportNotTold } from "./rules/jp-report-not-told.ts";
import { jpSpecialCare } from "./rules/jp-special-care.ts";
import { jpSubstituteCheck } from "./rules/jp-substitute-check.ts";
import { jpSubstituteNeedless } from "./rules/jp-substitute-needless.ts";

/** In the order of docs/rules.md. */
export const lawRules: readonly Rule[] = [
  jpNoticeOutline,
  jpNoticeItems,
  jpNoticeCause,
  jpNoticeHarm,
  jpNoticeAdvice,
  jpNoticeContact,
  jpPeopleNotTold,
  jpReportNotTold,
  jpPreliminaryLate,
  jpFinalLate,
  jpClockNotStarted,
  jpSubstituteCheck,
  jpSubstituteNeedless,
  jpNoNoticeGround,
  jpNoDutyClaim,
  jpClassDenied,
  jpEncryptionExemption,
  jpExemptionAgainstFacts,
  jpInWhoseHands,
  jpPrincipalNotTold,
  jpContractorClock,
  jpSpecialCare,
  jpMyNumber,
  jpPublicBody,
  cardPeriodAndCount,
  cardElements,
  cardStatementCheck,
  cardMonitoring,
  cardReissueFee,
  cardPaymentStopped,
  cardForensicStudy,
  cardInvestigator,
  cardUnaffected,
  cardLatePublication,
  firstNoticeAfterStudy,
  cnNoticeKinds,
  cnNoticeCause,
  cnNoticeHarm,
  cnNoticeRemedy,
  cnNoticeAdvice,
  cnNoticeContact,
  cnNetworkDataMeasures,
  cnPeopleNotTold,
  cnAuthorityNotTold,
  cnCacReport,
  cnReportLate,
  cnSummaryLate,
  cnRemedyOffer,
  cnCslAfter2026,
  cnCslBefore2026,
  cnSensitive,
  cnNotLookedAt,
];
