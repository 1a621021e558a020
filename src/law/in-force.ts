// The text of a law and a day → whether it was in force on that day.
import type { Day } from "../incident/days.ts";
import type { Source } from "../problem.ts";

/** Whether a text was in force on a day; where none is known, as it is now. */
export function isTextInForce({ from, to }: Pick<Source, "from" | "to">, day: Day | undefined): boolean {
  if (day === undefined) return to === undefined;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
