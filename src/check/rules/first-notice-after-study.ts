// A first notice that waited for the whole study although an outside attack was known: a short early one is advised.
import { classesOf } from "../../law/japan/classes.ts";
import { firstPublished, knewOn, studyEnded } from "../../law/publication.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const [knew, published, ended] = [knewOn(incident), firstPublished(incident), studyEnded(incident)];
  if (knew === undefined || published === undefined || ended === undefined) return [];
  if (isPreliminary(incident) || published < ended || ended <= knew) return [];
  if (incident["late-publication"] !== undefined) return [];
  // The guidance is on attacks.
  if (!classesOf(incident).some(({ name, holds }) => name === "wrongful-purpose" && holds === "yes")) return [];
  return [{ path: "notice.earlier", params: { knew, ended } }];
}

export const firstNoticeAfterStudy: Rule = {
  id: "first-notice-after-study",
  family: "law",
  severity: "info",
  source: {
    jurisdiction: "jp",
    article: "サイバー攻撃被害に係る情報の共有・公表ガイダンス（2023年3月8日）",
    term: "第一報的公表",
    strength: "practice",
    read: "quoted",
    asOf: "2026-11-22",
    from: "2023-03-08",
  },
  find,
  examples: {
    good: [
      "late-publication: null\nbreach: { type: lost-paper, causes: [{ type: loss }] }",
      "late-publication: { since: 2026-01-20, reason: await-investigation }",
      "late-publication: null\nnotice: { date: 2026-03-01 }",
      "late-publication: null\nnotice: { earlier: [{ title: { ja: 不正アクセスについて, zh-Hans: 关于非法访问 }, date: 2026-02-02 }] }",
    ],
    bad: [
      {
        yaml: "late-publication: null",
        found: [{ path: "notice.earlier", params: { knew: "2026-01-20", ended: "2026-03-24" } }],
      },
    ],
  },
};
