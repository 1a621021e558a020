// A number called free of charge that is not.
import { phonesOf } from "../desks.ts";
import { digitsOf } from "../phones.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  return phonesOf(incident)
    .filter(({ number, tollFree }) => tollFree && !/^(0120|0800|800|1800|\+)/.test(digitsOf(number)))
    .map(({ path, number }) => ({ path, params: { number } }));
}

export const notTollFree: Rule = {
  id: "not-toll-free",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "contacts: [{ phones: [{ number: 0800-123-4567, toll-free: true }, { number: 03-1234-5678 }] }]",
    ],
    bad: [
      {
        yaml: "contacts: [{ phones: [{ number: 0570-000-000, toll-free: true }] }]",
        found: [{ path: "contacts[0].phones[0].number", params: { number: "0570-000-000" } }],
      },
    ],
  },
};
