// Answers → the template that fits: what is known so far, and who speaks.
import type { Answers } from "./answers.ts";

/** Public bodies publish in a plain style of their own. */
const publicBodies: readonly string[] = ["city", "prefecture", "school", "university", "government-body"];

/** What is affected when people bought or registered at a site of the issuer's. */
const cardItems: readonly string[] = ["card-number", "cardholder-name", "card-expiry", "security-code"];

/** A first report has a short template of its own; then it is the issuer that decides, then whether cards are concerned. */
export function chooseTemplate(answers: Answers): string {
  if (answers.stage === "first") return "first-report";
  if (answers["issuer-kind"] !== undefined && publicBodies.includes(answers["issuer-kind"])) return "plain-report";
  return answers.data?.some((item) => cardItems.includes(item)) ? "chronology-first" : "case-report";
}
