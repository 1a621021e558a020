// An incident → whether it tells what a law wants told: cause, harm, what people can do, whom they can reach.
import type { Incident } from "../incident/schema.ts";

/** Why it happened; `unknown` and 調査中 are told too. */
export function saysCause({ breach, timeline }: Incident): boolean {
  if ((timeline ?? []).some(({ cause }) => cause !== undefined)) return true;
  return (breach.causes ?? []).length > 0 || breach["method-withheld"] !== undefined;
}

/** Whether there is harm, or the fear of it: "none known" is said too; more access to the system is no harm to people. */
export function saysHarm({ breach: { harm }, phishing }: Incident): boolean {
  const said = [harm?.misuse, harm?.["secondary-damage"], harm?.publication, harm?.published, harm?.orders, harm?.what];
  return said.some((one) => one !== undefined) || phishing !== undefined;
}

/** What harm there may be, and not only that none is known. */
export function saysPossibleHarm({ breach: { harm }, phishing }: Incident): boolean {
  if ([harm?.what, harm?.published, harm?.orders, phishing].some((one) => one !== undefined)) return true;
  return [harm?.misuse, harm?.["secondary-damage"], harm?.publication].some(
    (state) => state === "possible" || state === "partly-possible" || state === "seen",
  );
}

const advisingTopics: readonly string[] = ["how-to-check-misuse", "unknown-charge", "reissue", "password"];

/** What people can do to protect themselves. */
export function saysAdvice({ requests, "our-messages": messages, phishing, faq }: Incident): boolean {
  if ((requests ?? []).length > 0 || (messages ?? []).length > 0) return true;
  if (phishing?.["if-entered"] !== undefined) return true;
  return (faq ?? []).some((question) => "topic" in question && advisingTopics.includes(question.topic));
}

/** A desk that answers: by phone, mail, fax or form, and not closed. */
export function canBeReached({ contacts }: Incident): boolean {
  return (contacts ?? []).some(
    ({ closed, phones, email, fax, form }) =>
      closed === undefined && ((phones ?? []).length > 0 || [email, fax, form].some((one) => one !== undefined)),
  );
}
