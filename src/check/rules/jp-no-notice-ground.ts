// A reason for not telling people that Japanese law does not have: only where telling each is hard is something else enough.
import { japanese } from "../../law/japan/articles.ts";
import { noticeDuty } from "../../law/japan/duty.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { legal } = subject.incident;
  const i = (legal?.["no-notice"] ?? []).findIndex(({ jurisdiction }) => jurisdiction === "jp");
  // With something in its place the reason is told there too.
  if (i < 0 || legal?.["instead-of-notice"] !== undefined) return [];
  return noticeDuty(subject.incident, incidentDay(subject)) === "due" ? [{ path: `legal.no-notice[${i}]` }] : [];
}

export const jpNoNoticeGround: Rule = {
  id: "jp-no-notice-ground",
  family: "law",
  severity: "warning",
  source: japanese.difficult,
  find,
  examples: {
    good: [
      "legal: { no-notice: [{ jurisdiction: cn, why: the key was never lost }] }",
      "legal: { instead-of-notice: { by: desk, why: no address is held }, no-notice: [{ jurisdiction: jp, why: no address is held }] }",
      "legal: { exemption: { ground: recovered-unseen, why: found sealed }, no-notice: [{ jurisdiction: jp, why: none is due }] }",
      "legal: { role: contractor, reports: [{ to: principal, date: 2026-01-21 }], no-notice: [{ jurisdiction: jp, why: the principal tells them }] }",
    ],
    bad: [
      {
        yaml: "legal: { no-notice: [{ jurisdiction: cn, why: avoided }, { jurisdiction: jp, why: the harm is small }] }",
        found: [{ path: "legal.no-notice[1]" }],
      },
    ],
  },
};
