// A telephone number that no exchange can ring: too short, too long, or with no such beginning.
import { phonesOf } from "../desks.ts";
import { phoneFault } from "../phones.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, source }: Subject): Finding[] {
  const home = source.startsWith("zh") ? "cn" : "jp";
  return phonesOf(incident).flatMap(({ path, number }) => {
    const fault = phoneFault(number, home);
    return fault === undefined ? [] : [{ path, params: { number, ...fault } }];
  });
}

export const phoneImpossible: Rule = {
  id: "phone-impossible",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      `contacts: [{ phones: [{ number: 0120-39-3501 }, { number: 0800-123-4567 }, { number: 045-228-3929 }, { number: (03)1234-5678 }, { number: 090-1234-5678 }], fax: "03-1234-5678" }]`,
      "contacts: [{ phones: [{ number: +81-3-1234-5678 }, { number: +86-21-1234-5678 }, { number: 400-820-0000 }, { number: +1-212-555-0100 }, { number: 0570-000-000 }] }]",
      `locales: [zh-Hans]
contacts: [{ phones: [{ number: 021-1234-5678 }, { number: "13800000000" }, { number: 0755-12345678 }] }]`,
    ],
    bad: [
      {
        yaml: "contacts: [{ phones: [{ number: 0120-000-00 }] }]",
        found: [{ path: "contacts[0].phones[0].number", params: { number: "0120-000-00", digits: 9, wanted: "10" } }],
      },
      {
        yaml: "contacts: [{ phones: [{ number: 03-1234-567 }, { number: 0800-123-456 }, { number: 090-123-4567 }], fax: 06-1234-56789 }]",
        found: [
          { path: "contacts[0].phones[0].number" },
          { path: "contacts[0].phones[1].number" },
          { path: "contacts[0].phones[2].number" },
          { path: "contacts[0].fax" },
        ],
      },
      {
        yaml: "contacts: [{ phones: [{ number: 1234-5678 }] }]",
        found: [{ path: "contacts[0].phones[0].number", params: { number: "1234-5678", area: "" } }],
      },
      {
        yaml: "contacts: [{ phones: [{ number: +86-138-0000-000 }, { number: 400-820-000 }] }]",
        found: [{ path: "contacts[0].phones[0].number" }, { path: "contacts[0].phones[1].number" }],
      },
    ],
  },
};
