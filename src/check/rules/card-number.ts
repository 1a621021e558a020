// A card number in what everybody will read.

import { printedNumbers } from "../printed.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { cardNumbersIn, masked } from "../secrets.ts";

function find(subject: Subject): Finding[] {
  return printedNumbers(subject).flatMap(({ path, text }) =>
    cardNumbersIn(text).map((secret) => ({ path, params: { secret: masked(secret) } })),
  );
}

export const cardNumber: Rule = {
  id: "card-number",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 管理番号 4111-1111-1111-1112, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 番号は4111 1111 1111 1111です, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { secret: "…111" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 番号は４１１１－１１１１－１１１１－１１１１です, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
      { yaml: `issuer: { short: "5555555555554444" }`, found: [{ path: "issuer.short" }] },
      {
        yaml: "services: { shop: { url: https://shop.example.jp/?c=378282246310005 } }",
        found: [{ path: "services.shop.url" }],
      },
    ],
  },
};
