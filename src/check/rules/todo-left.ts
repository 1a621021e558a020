// A place marked as still to be written.
import type { Finding, Rule, Subject } from "../rule.ts";

const words = "要確認|未確認の箇所|要記入|未記入|待确认|待补充|待填写";
// A comment that only speaks of such marks, as the head of a new file does, has them amid its words.
const pattern = new RegExp(`(?:^|[:：(（[—-]\\s*)(?:TODO|FIXME)\\b|\\b(?:TODO|FIXME)\\W*$|\\bTBD\\b|${words}`, "i");
/** Any of them, wherever it stands: most files have none. */
const marks = new RegExp(`TODO|FIXME|TBD|${words}`, "i");

function find({ comments, incident }: Subject): Finding[] {
  const severity = incident.notice.status === "published" ? "error" : "warning";
  return comments(marks)
    .filter(({ text }) => pattern.test(text))
    .map(({ text, place }) => ({ path: "", params: { todo: text }, severity, place }));
}

export const todoLeft: Rule = {
  id: "todo-left",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {} # 公表日は決定済み",
      "# A line with TODO is something not known yet\nnotice: {}",
      "# TODO の行はまだわかっていない点です\nnotice: {}",
    ],
    bad: [
      {
        yaml: `notice:
  # TODO: 公表日を確認する
  status: draft`,
        found: [{ path: "", params: { todo: "TODO: 公表日を確認する" } }],
      },
      {
        yaml: `notice:
  # 要確認：報告の段階
  status: published`,
        found: [{ path: "", params: { todo: "要確認：報告の段階" }, severity: "error" }],
      },
    ],
  },
};
