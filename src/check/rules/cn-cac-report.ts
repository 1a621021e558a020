// A million people or more, or a level set by hand, and no report to the cyberspace administration.
import { incidentReports } from "../../law/china/articles.ts";
import { largeFrom } from "../../law/china/level.ts";
import { countPeople } from "../../law/people.ts";
import { wasTold } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { legal } = incident;
  const level = legal?.china?.level;
  const { most, paths } = countPeople(incident);
  const byNumber = most !== undefined && most >= largeFrom;
  if (level === "below" || (level === undefined && !byNumber)) return [];
  if (wasTold(incident, ["cac", "public-security"])) return [];
  const [path = "affected"] = paths;
  return level === undefined ? [{ path, params: { people: most ?? 0 } }] : [{ path: "legal.china.level" }];
}

export const cnCacReport: Rule = {
  id: "cn-cac-report",
  family: "law",
  severity: "error",
  source: {
    ...incidentReports,
    article: "国家网络安全事件报告管理办法第四条、附件《网络安全事件分级指南》",
    term: "属于较大以上网络安全事件的，按以下程序报告",
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
