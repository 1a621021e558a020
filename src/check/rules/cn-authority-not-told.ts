// An incident under Chinese law in whose file no authority of China is told; not telling individuals frees nobody from that.
import { pipl } from "../../law/china/articles.ts";
import { isPreliminary } from "../../law/stage.ts";
import { wasTold } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** 履行个人信息保护职责的部门: 网信部门 and those of each trade. */
const authorities: readonly string[] = ["cac", "public-security", "supervisory-authority"];

function find({ incident }: Subject): Finding[] {
  const { legal } = incident;
  if (wasTold(incident, authorities)) return [];
  const i = (legal?.["no-notice"] ?? []).findIndex(({ jurisdiction }) => jurisdiction === "cn");
  if (i >= 0) return [{ path: `legal.no-notice[${i}]`, params: { exempt: "authority-still" }, severity: "error" }];
  return [{ path: "timeline", severity: isPreliminary(incident) ? "info" : "warning" }];
}

export const cnAuthorityNotTold: Rule = {
  id: "cn-authority-not-told",
  family: "law",
  severity: "warning",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款、第二款",
    term: "通知履行个人信息保护职责的部门",
  },
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-23, event: reported, to: cac }]",
      "legal: { reports: [{ to: cac, date: 2026-01-23 }], no-notice: [{ jurisdiction: cn, why: the key was never lost }] }",
    ],
    bad: [
      { yaml: "{}", found: [{ path: "timeline", severity: "warning" }] },
      {
        yaml: "legal: { no-notice: [{ jurisdiction: cn, why: the key was never lost }] }",
        found: [{ path: "legal.no-notice[0]", severity: "error" }],
      },
    ],
  },
};
