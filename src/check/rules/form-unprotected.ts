// A form whose data would travel unprotected.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  return (incident.contacts ?? []).flatMap(({ form }, i) =>
    form !== undefined && /^http:/i.test(form) ? [{ path: `contacts[${i}].form`, params: { url: form } }] : [],
  );
}

export const formUnprotected: Rule = {
  id: "form-unprotected",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "contacts: [{ form: https://shop.example.jp/form }]",
      "services: { shop: { url: http://shop.example.jp/ } }",
    ],
    bad: [
      {
        yaml: "contacts: [{ form: http://shop.example.jp/form }]",
        found: [{ path: "contacts[0].form", params: { url: "http://shop.example.jp/form" } }],
      },
    ],
  },
};
