// Why a changed text of a fact is not written back → a problem that says so to the one who keeps the incident file.
import { type Place, type Problem, problem } from "../../problem.ts";

/** All reasons; each has its words in `templates/messages/values.*.yaml`. */
export const refusals = [
  "derived", // computed from other facts
  "no-place", // the file has no value of its own there
  "empty", // taken away, not changed
  "line-break", // within a value that is one line
  "references", // a text with facts in it, which are read one by one
  "not-a-moment",
  "not-a-count",
  "not-a-number",
  "not-a-phone",
  "not-an-email",
  "not-a-url",
  "relative", // the same day, the next day: of which one?
  "part-missing", // no year, where one was said before
  "no-such-day",
  "weekday-differs",
  "era-differs", // no such year of that era, or not the Gregorian one beside it
  "unclear-time", // twelve in the afternoon
  "elsewhere", // says what another field of the file holds: a day beside a time, or that it is not exact
  "too-exact", // a field for a day gets a time
  "other-unit",
  "bound-differs", // about, where it was at most
  "no-such-term",
  "ambiguous-term",
] as const;

export type Refusal = (typeof refusals)[number];

/** The problem, at the value's place in the incident file; `was` and `now` are the texts shown. */
export function refusalProblem(
  refusal: Refusal,
  { path, was, now, from = [] }: { path: string; was: string; now: string; from?: readonly string[] },
  place: Place,
): Problem {
  const params = { path, was, now, ...(from.length === 0 ? {} : { from: from.join(", ") }) };
  return problem(`not-written-${refusal}`, place, params, { severity: "warning", path });
}
