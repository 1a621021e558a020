// A Japanese notice that names nobody whom people can reach.
import { guideline } from "../../law/japan/articles.ts";
import { canBeReached } from "../../law/said.ts";
import { missingInJapan } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  const { contacts } = subject.incident;
  if (canBeReached(subject.incident)) return [];
  // A desk that was closed had been there: the notice is kept as it was.
  if ((contacts ?? []).some(({ closed }) => closed !== undefined)) return [];
  return missingInJapan(subject, "contacts", "warning");
}

export const jpNoticeContact: Rule = {
  id: "jp-notice-contact",
  family: "law",
  severity: "warning",
  source: {
    ...guideline,
    read: "general",
    article:
      "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-4-5（本人が確認できる問合せ窓口の例による）",
    term: "問合せ窓口",
  },
  find,
  examples: {
    good: [
      "contacts: [{ form: 'https://www.example.jp/form' }]",
      "contacts: [{ phones: [{ number: '0120-000-000' }], closed: 2026-04-09 }]",
    ],
    bad: [
      { yaml: "contacts: null", found: [{ path: "contacts" }] },
      { yaml: "contacts: [{ section: 総務課 }]", found: [{ path: "contacts" }] },
    ],
  },
};
