// An Individual Number (マイナンバー) in what everybody will read.

import { printedNumbers } from "../printed.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { masked, myNumbersIn } from "../secrets.ts";

const called = "マイナンバー|個人番号|个人编号|My Number";

function find(subject: Subject): Finding[] {
  return printedNumbers(subject).flatMap(({ path, text }) =>
    myNumbersIn(text, called).map((secret) => ({ path, params: { secret: masked(secret) } })),
  );
}

export const myNumberWritten: Rule = {
  id: "my-number-written",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 受付番号 123456789012, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: マイナンバー：1234-5678-9012の方, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { secret: "…012" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 番号は1234 5678 9018です, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { secret: "…018" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 番号は１２３４５６７８９０１８です, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
