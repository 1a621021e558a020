// A million people or more, or a level set by hand, and no report to the cyberspace administration.
import { countPeople } from "../../law/people.ts";
import { toldTo } from "../../law/reports.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** 较大: 以上 takes in the number itself (annex, as quoted). */
const larger = 1_000_000;

function find({ incident }: Subject): Finding[] {
  const { legal } = incident;
  const level = legal?.china?.level;
  const { most, paths } = countPeople(incident);
  const byNumber = most !== undefined && most >= larger;
  if (level === "below" || (level === undefined && !byNumber)) return [];
  const sent = (legal?.reports ?? []).some(({ to }) => to === "cac" || to === "public-security");
  if (sent || toldTo(incident, ["cac", "public-security"]).length > 0) return [];
  const [path = "affected"] = paths;
  return level === undefined ? [{ path, params: { people: most ?? 0 } }] : [{ path: "legal.china.level" }];
}

export const cnCacReport: Rule = {
  id: "cn-cac-report",
  family: "law",
  severity: "error",
  source: {
    jurisdiction: "cn",
    article: "国家网络安全事件报告管理办法第四条、附件《网络安全事件分级指南》",
    term: "较大以上网络安全事件的报告",
    strength: "must",
    read: "quoted",
    asOf: "2026-10-09",
    from: "2025-11-01",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 999999, data: [name] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1000000, data: [name] }]\nlegal: { reports: [{ to: cac, date: 2026-01-20 }] }\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1000000, data: [name] }]\nbreach: { occurred: null, aware: { date: 2025-10-31 } }\ntimeline: null\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1000000, data: [name] }]\nlegal: { china: { level: below } }\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 1000000, data: [name] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].people", params: { people: 1000000 } }],
      },
      { yaml: "legal: { china: { level: larger } }", found: [{ path: "legal.china.level" }] },
    ],
  },
};
