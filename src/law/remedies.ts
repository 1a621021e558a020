// An incident → whether anything was done about it, or only will be.
import type { Incident } from "../incident/schema.ts";
import { happened } from "./told.ts";

/** What stops a loss or its harm; looking into it and telling people of it do not. */
const acts: readonly string[] = [
  "card-payment-stopped",
  "sales-stopped",
  "service-closed",
  "member-access-stopped",
  "login-stopped",
  "system-disconnected",
  "account-stopped",
  "points-stopped",
  "points-restored",
  "password-reset",
  "setting-corrected",
  "vulnerability-fixed",
  "tampering-removed",
  "deletion-requested",
  "deletion-confirmed",
  "recovered",
  "takedown",
  "restored",
  "recalled",
  "found",
  "device-locked",
  "device-wiped",
  "network-shut-down",
  "service-suspended",
  "access-closed",
  "cache-removal-requested",
  "cache-removed",
  "fault-fixed",
  "malware-removed",
  "script-removed",
  "sources-blocked",
  "account-secured",
  "remote-control-ended",
  "measure-taken",
];

const isUnderWay = (steps: readonly { state: string }[]): boolean =>
  steps.some(({ state }) => state === "done" || state === "running");

/** `taken`: something is done or under way. */
export function remedies(incident: Incident): "taken" | "planned" | "none" {
  const { measures = [], cards, points, breach, lost, "mis-sent": misSent, remedies: made = [] } = incident;
  const under = isUnderWay(measures);
  const onCards = cards?.["numbers-passed-to"] !== undefined || cards?.monitoring !== undefined;
  const byCards = onCards && cards?.["monitoring-state"] !== "planned";
  if (under || byCards || breach.contained !== undefined || happened(incident, acts)) return "taken";
  if (points?.restored?.state === "done" || isUnderWay(made)) return "taken";
  if ((lost?.remote ?? []).some(({ state }) => state === "done" || state === "sent")) return "taken";
  if (misSent?.deletion !== undefined || misSent?.returned !== undefined || misSent?.recall === "done") return "taken";
  return measures.length + made.length > 0 || onCards ? "planned" : "none";
}
