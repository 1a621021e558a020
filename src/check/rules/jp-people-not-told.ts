// People who must be told and, by the file, are not: neither one by one nor, where that is hard, by something in its place.
import { actItself } from "../../law/japan/articles.ts";
import { noticeDuty } from "../../law/japan/duty.ts";
import { gap } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";
import { isExcused, untoldGroups } from "../told.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const duty = noticeDuty(incident, incidentDay(subject));
  if ((duty !== "due" && duty !== "perhaps") || isExcused(incident, "jp")) return [];
  const { all, groups } = untoldGroups(incident);
  if (duty === "perhaps")
    return all ? [{ path: "notifying", params: { nobody: "nobody-told", open: "class-open" }, severity: "info" }] : [];
  if (all) return [{ path: "notifying", params: { nobody: "nobody-told" }, severity: gap(incident) }];
  return groups.map(({ path, id, publicly }) => ({
    path,
    params: publicly ? { public: id } : { group: id },
    severity: "warning" as const,
  }));
}

export const jpPeopleNotTold: Rule = {
  id: "jp-people-not-told",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項（行政機関等：第68条第2項）",
    term: "本人への通知",
  },
  find,
  examples: {
    good: [
      "notifying: null\nlegal: { instead-of-notice: { by: publication, why: no address is held } }",
      "notifying: null\nlegal: { reports: [{ to: customers, date: 2026-03-01 }] }",
      "notifying: [{ by: [letter] }]",
      "notifying: null\nnotice: { why-you: { ja: ご登録をいただいているため, zh-Hans: 因您已注册 } }",
      "notifying: null\nbreach: { aware: { date: 2021-12-01 }, occurred: null }\ntimeline: null",
      "notifying: null\nbreach: { type: mis-sent-mail, causes: [{ type: wrong-recipient }] }\naffected: [{ id: all, who: {}, people: 3, data: [name, email] }]",
    ],
    bad: [
      {
        yaml: "notifying: null\nbreach: { type: mis-sent-mail, causes: [{ type: wrong-recipient }] }\naffected: [{ id: all, who: {}, people: unknown, data: [name, email] }]",
        found: [{ path: "notifying", params: { nobody: "nobody-told", open: "class-open" }, severity: "info" }],
      },
      {
        yaml: "notifying: [{ groups: [cards], by: [email] }, { groups: [members], by: [this-notice] }]",
        found: [{ path: "affected[1]", params: { public: "members" }, severity: "warning" }],
      },
      { yaml: "notifying: null", found: [{ path: "notifying", severity: "error" }] },
      { yaml: "notifying: [{ by: [this-notice] }]", found: [{ path: "notifying", severity: "error" }] },
      {
        yaml: "notifying: null\nnotice: { report: { stage: first } }",
        found: [{ path: "notifying", severity: "warning" }],
      },
      {
        yaml: "notifying: [{ groups: [cards], by: [email] }]",
        found: [{ path: "affected[1]", params: { group: "members" }, severity: "warning" }],
      },
    ],
  },
};
