// A Chinese resident id (公民身份号码) in what everybody will read.

import { printedNumbers } from "../printed.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { masked, residentIdsIn } from "../secrets.ts";

function find(subject: Subject): Finding[] {
  return printedNumbers(subject).flatMap(({ path, text }) =>
    residentIdsIn(text).map((secret) => ({ path, params: { secret: masked(secret) } })),
  );
}

export const residentId: Rule = {
  id: "resident-id",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 受付, zh-Hans: 编号 11010519491231002Y } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 受付, zh-Hans: 号码 11010519491231002X } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { secret: "…02X" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 受付, zh-Hans: 号码 440524188001010014 } }]",
        found: [{ path: "timeline[0].text.zh-Hans" }],
      },
    ],
  },
};
