// A comment of counsel's that nobody has settled.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  return (incident.review ?? []).flatMap((entry, i): Finding[] => {
    if (!("comment" in entry) || entry.comment.state !== "open") return [];
    const { by, text, at, anchor } = entry.comment;
    const about = at ?? (anchor === "" ? undefined : anchor);
    return [{ path: `review[${i}].comment`, params: { by, asked: text, ...(about === undefined ? {} : { about }) } }];
  });
}

const comment = "locale: ja, template: chronology-first, by: 法務部, text: 確認をお願いします。";

export const reviewCommentOpen: Rule = {
  id: "review-comment-open",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: ["notice: {}", `review: [{ comment: { ${comment}, state: resolved } }]`],
    bad: [
      {
        yaml: `review: [{ comment: { ${comment}, at: "affected[0].people" } }]`,
        found: [
          {
            path: "review[0].comment",
            params: { by: "法務部", asked: "確認をお願いします。", about: "affected[0].people" },
          },
        ],
      },
      {
        yaml: `review:
  - comment: { ${comment}, state: resolved }
  - comment: { ${comment}, state: open, anchor: "", replies: [{ by: 広報室, text: 確認中です。 }] }`,
        found: [{ path: "review[1].comment", params: { by: "法務部", asked: "確認をお願いします。" } }],
      },
    ],
  },
};
