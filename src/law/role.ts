// An incident → whether the data were the issuer's own, entrusted by it to a contractor, or entrusted to it by others.
import type { Incident } from "../incident/schema.ts";

/** Whether the data were entrusted to the issuer by others: where the file says so, else by whom it names. */
export function isContractor({ legal, entrusted }: Incident): boolean {
  return legal?.role === undefined ? entrusted?.principals !== undefined : legal.role === "contractor";
}

/** Whether a contractor of the issuer had the data: where the file says so, else by whom it names. */
export function isPrincipal({ legal, entrusted }: Incident): boolean {
  if (legal?.role !== undefined) return legal.role === "principal";
  return entrusted?.contractor !== undefined && entrusted.principals === undefined;
}
