// A network data incident whose notice names only measures to come: those already taken are to be told.
import { networkData } from "../../law/china/articles.ts";
import { remedies } from "../../law/remedies.ts";
import { gap } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Paper is no network data. */
const offline: readonly unknown[] = ["mis-sent-post", "lost-paper", "stolen-paper"];

function find({ incident }: Subject): Finding[] {
  if (offline.includes(incident.breach.type) || remedies(incident) !== "planned") return [];
  // The duty is to tell of harm that was done; where it may yet be, that is for counsel to judge.
  const { harm } = incident.breach;
  const isDone = harm?.misuse === "seen" || harm?.["secondary-damage"] === "seen" || harm?.publication === "seen";
  return [{ path: "measures", severity: isDone ? gap(incident) : "warning" }];
}

export const cnNetworkDataMeasures: Rule = {
  id: "cn-network-data-measures",
  family: "law",
  severity: "error",
  source: {
    ...networkData,
    article: "网络数据安全管理条例第十一条第二款",
    term: "安全事件和风险情况、危害后果、已经采取的补救措施",
  },
  find,
  examples: {
    good: [
      "timeline: null\nmeasures: [{ what: waf, state: running }]",
      "breach: { type: lost-paper, loss: loss }\ntimeline: null\nmeasures: [{ what: training, state: planned }]\ncards: null",
      "{}",
    ],
    bad: [
      {
        yaml: "timeline: null\nmeasures: [{ what: waf, state: planned }]\ncards: null",
        found: [{ path: "measures", severity: "warning" }],
      },
      {
        yaml: "breach: { harm: { misuse: seen } }\ntimeline: null\nmeasures: [{ what: waf, state: planned }]\ncards: null",
        found: [{ path: "measures", severity: "error" }],
      },
    ],
  },
};
