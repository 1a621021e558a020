// A mail address or telephone number that is none of the incident's desks.
import { digitsOf } from "../phones.ts";
import { printedTexts } from "../printed.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { emailsIn, masked, phonesIn } from "../secrets.ts";

function find(subject: Subject): Finding[] {
  const emails = new Set<string>();
  const phones = new Set<string>();
  subject.leaves.forEach(({ meta, value }) => {
    if (meta.fact !== "email" && meta.fact !== "phone") return;
    emails.add(String(value).toLowerCase());
    phones.add(digitsOf(String(value)));
  });
  const found: Finding[] = [];
  for (const { path, text } of printedTexts(subject)) {
    for (const email of emailsIn(text))
      if (!emails.has(email.toLowerCase()))
        found.push({ path, params: { email: `${email.slice(0, 2)}…${email.slice(email.indexOf("@"))}` } });
    for (const phone of phonesIn(text))
      if (!phones.has(digitsOf(phone))) found.push({ path, params: { phone: masked(phone) } });
  }
  return found;
}

export const strangerContact: Rule = {
  id: "stranger-contact",
  family: "privacy",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: desk@example.jp または 0120-000-000 へ, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 期間は2026-01-05から, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: hanako@example.com へ連絡, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { email: "ha…@example.com" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 090-1234-5678 へ連絡, zh-Hans: 请拨打13812345678 } }]",
        found: [{ path: "timeline[0].text.ja", params: { phone: "…678" } }, { path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "services: { shop: { url: https://shop.example.jp/?u=hanako%40example.com } }",
        found: [{ path: "services.shop.url" }],
      },
    ],
  },
};
