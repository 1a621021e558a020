// A desk whose end has come, or that is struck through too early.
import { isBefore } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, asOf }: Subject): Finding[] {
  const contacts = incident.contacts ?? [];
  if (asOf === undefined) return [];
  const found = contacts.flatMap(({ until, closed, opened }, i): Finding[] => {
    const path = `contacts[${i}]`;
    if (closed !== undefined && isBefore(closed, opened))
      return [{ path: `${path}.closed`, params: { never: closed } }];
    // A published notice may be struck through in its later form, with the day it bears unchanged.
    if (closed !== undefined && closed > asOf && incident.notice.status === "draft")
      return [{ path: `${path}.closed`, params: { early: closed, today: asOf } }];
    if (closed === undefined && until !== undefined && until < asOf)
      return [{ path: `${path}.until`, params: { ended: until, today: asOf } }];
    return [];
  });
  const ends = contacts.map(({ closed, until }) => closed ?? until);
  const last = ends.at(-1);
  // On its last day a desk is still there; one struck through is not.
  const ended = contacts.every(({ closed, until }) =>
    closed === undefined ? until !== undefined && until < asOf : closed <= asOf,
  );
  if (last !== undefined && found.length === 0 && ended)
    found.push({ path: `contacts[${contacts.length - 1}].closed`, params: { "all-ended": last, today: asOf } });
  return found;
}

export const deskClosed: Rule = {
  id: "desk-closed",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      { yaml: "contacts: [{ email: desk@example.jp, until: 2026-07-31 }]", asOf: "2026-07-31" },
      "contacts: [{ form: https://shop.example.jp/form, until: 2026-07-31 }]",
      {
        yaml: "contacts: [{ form: https://shop.example.jp/form, closed: 2026-07-31 }, { email: desk@example.jp }]",
        asOf: "2026-08-01",
      },
      {
        yaml: `notice: { status: published }
contacts: [{ form: https://shop.example.jp/form, closed: 2026-07-31 }]`,
        asOf: "2026-05-01",
      },
    ],
    bad: [
      {
        yaml: "contacts: [{ form: https://shop.example.jp/form, until: 2026-07-31 }]",
        asOf: "2026-08-01",
        found: [{ path: "contacts[0].until", params: { ended: "2026-07-31", today: "2026-08-01" } }],
      },
      {
        yaml: "contacts: [{ form: https://shop.example.jp/form, closed: 2026-07-31 }]",
        found: [{ path: "contacts[0].closed", params: { early: "2026-07-31", today: "2026-04-10" } }],
      },
      {
        yaml: "contacts: [{ form: https://shop.example.jp/form, closed: 2026-07-31 }]",
        asOf: "2026-08-01",
        found: [{ path: "contacts[0].closed", params: { "all-ended": "2026-07-31", today: "2026-08-01" } }],
      },
      {
        yaml: "contacts: [{ form: https://shop.example.jp/form, opened: 2026-04-10, closed: 2026-04-01 }]",
        found: [{ path: "contacts[0].closed", params: { never: "2026-04-01" } }],
      },
    ],
  },
};
