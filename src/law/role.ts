// An incident → whether the data were the issuer's own, entrusted by it to a contractor, or entrusted to it by others.
import type { Incident } from "../incident/schema.ts";

/** Whether the data were entrusted to the issuer by others: where the file says so, else by whom it names. */
export function isContractor({ legal, entrusted }: Incident): boolean {
  return legal?.role === undefined ? worksForOthers(entrusted) : legal.role === "contractor";
}

/** Whether a contractor of the issuer had the data: where the file says so, else by whom it names. */
export function isPrincipal({ legal, entrusted }: Incident): boolean {
  if (legal?.role !== undefined) return legal.role === "principal";
  return entrusted?.contractor !== undefined && !worksForOthers(entrusted);
}

/** Whether somebody is named who entrusted the work to the issuer, at first or second hand. */
function worksForOthers(entrusted: Incident["entrusted"]): boolean {
  return entrusted?.principals !== undefined || entrusted?.["prime-contractor"] !== undefined;
}
