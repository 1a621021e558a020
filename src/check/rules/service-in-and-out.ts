// A service told as hit and, elsewhere, as not concerned.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { breach, unaffected = [], operations = [] } = incident;
  const hit = new Map<string, string>();
  const add = (path: string, services: readonly string[] = []): void => {
    for (const one of services) if (!hit.has(one)) hit.set(one, path);
  };
  add("breach.at", breach.at);
  add("breach.encrypted.at", breach.encrypted?.at);
  add("breach.viewable.at", breach.viewable?.at);
  const told = (path: string, services: readonly string[] = []): Finding[] => {
    const service = services.find((one) => hit.has(one));
    return service === undefined ? [] : [{ path, params: { service, other: hit.get(service) ?? "" } }];
  };
  return [
    // What is not concerned for some data, or some people, may be for others.
    ...unaffected.flatMap(({ services, of, data, who }, i) =>
      of === undefined && data === undefined && who === undefined ? told(`unaffected[${i}].services`, services) : [],
    ),
    ...operations.flatMap(({ at, state }, i) => (state === "unaffected" ? told(`operations[${i}].state`, at) : [])),
  ];
}

export const serviceInAndOut: Rule = {
  id: "service-in-and-out",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "services: { app: { type: application, name: A } }\nunaffected: [{ services: [app] }]\noperations: [{ at: [app], state: unaffected }]",
      "unaffected: [{ services: [shop], of: [card-data] }]",
      "operations: [{ at: [shop], state: restored, since: 2026-01-20 }]",
    ],
    bad: [
      {
        yaml: "unaffected: [{ services: [shop] }]\noperations: [{ at: [shop], state: unaffected }]",
        found: [
          { path: "unaffected[0].services", params: { service: "shop", other: "breach.at" } },
          { path: "operations[0].state" },
        ],
      },
      {
        yaml: "services: { app: { type: application, name: A } }\nbreach: { encrypted: { at: [app], devices: 3 } }\nunaffected: [{ services: [app] }]",
        found: [{ path: "unaffected[0].services", params: { service: "app", other: "breach.encrypted.at" } }],
      },
    ],
  },
};
