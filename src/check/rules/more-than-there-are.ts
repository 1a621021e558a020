// A part that is more than all there are: letters that came back, households of people, addresses of accesses.
import { type Range, rangeAt, sumOf } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type Part = { path: string; part: Range | undefined; whole: Range | undefined };

function partsOf({ incident, leaves }: Subject): Part[] {
  const at = (path: string) => rangeAt(leaves, path);
  const of = (path: string, whole: Range | undefined): Part => ({ path, part: at(path), whole });
  const groups = groupsOf(incident);
  const main = groups.filter(({ within }) => within === undefined);
  const sumIn = (unit: string, ids?: readonly string[]) =>
    sumOf(
      groups
        .filter(({ id, within }) => (ids === undefined ? within === undefined : ids.includes(id)))
        .map(({ path }) => at(`${path}.${unit}`)),
    );
  const { entrusted, notifying = [] } = incident;
  const others = at("entrusted.principal-organisations");
  const inAll = at("entrusted.principals-in-all");
  const named = [entrusted?.principals ?? []].flat().length;
  const to = incident["mis-sent"]?.to?.companies === undefined ? at("mis-sent.to.people") : undefined;
  return [
    of("mis-sent.returned.mails", to),
    of("mis-sent.opened-mails", to),
    of("mis-sent.deletion.confirmed-companies", at("mis-sent.to.companies")),
    of("breach.viewable.sources", at("breach.viewable.accesses")),
    of("breach.logins", at("breach.attempts")),
    of("breach.sources", at("breach.attempts")),
    of("lost.found.sheets", main.length > 0 ? sumIn("sheets") : undefined),
    {
      path: "entrusted.principals-in-all",
      part: named === 0 ? undefined : { least: named, most: named },
      whole: others === undefined ? inAll : sumOf([inAll, others]),
    },
    ...groups.map(({ path }) => of(`${path}.households`, at(`${path}.people`))),
    // Who has seen them for sure came by an access each.
    ...groups.flatMap(({ path, group }) =>
      group["shown-to"]?.certainty === "confirmed"
        ? [of(`${path}.shown-to.people`, at("breach.viewable.accesses"))]
        : [],
    ),
    ...notifying.map(({ groups: ids = [] }, i) =>
      of(`notifying[${i}].unreached`, ids.length > 0 ? sumIn("people", ids) : undefined),
    ),
  ];
}

function find(subject: Subject): Finding[] {
  return partsOf(subject).flatMap(({ path, part, whole }) =>
    part === undefined || whole === undefined || part.least <= whole.most
      ? []
      : [{ path, params: { part: part.least, whole: whole.most } }],
  );
}

export const moreThanThereAre: Rule = {
  id: "more-than-there-are",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "mis-sent: { to: { are: patients, people: 24 }, returned: { state: recovered, mails: 24 } }",
      "mis-sent: { to: { are: patients, people: 24, companies: 3 }, returned: { state: recovered, mails: 27 } }",
      "breach: { viewable: { by: anyone, accesses: 31, sources: 12 } }",
      "breach: { viewable: { by: anyone, accesses: 31 } }\naffected: [{ id: all, who: {}, data: [name], shown-to: { people: { at-most: 173 } } }]\nnotifying: null",
      "breach: { type: list-attack, attempts: { about: 1840000 }, logins: 1263 }\nrequests: null",
      "entrusted: { principals: [principal], principals-in-all: 5 }",
      "parties: { a: { role: principal, name: A }, b: { role: principal, name: B } }\nentrusted: { principals: [a, b], principals-in-all: 1, principal-organisations: 1 }",
      "affected: [{ id: all, who: {}, people: 37, households: 37, data: [name] }]\nnotifying: null",
    ],
    bad: [
      {
        yaml: "mis-sent: { to: { are: patients, people: 24 }, returned: { state: recovered, mails: 25 }, opened-mails: 26 }",
        found: [
          { path: "mis-sent.returned.mails", params: { part: 25, whole: 24 } },
          { path: "mis-sent.opened-mails" },
        ],
      },
      {
        yaml: "breach: { viewable: { by: anyone, accesses: 10, sources: 12 } }",
        found: [{ path: "breach.viewable.sources", params: { part: 12, whole: 10 } }],
      },
      {
        yaml: "breach: { attempts: 1184, logins: 1263, sources: 1200 }",
        found: [
          { path: "breach.logins", params: { part: 1263, whole: 1184 } },
          { path: "breach.sources", params: { part: 1200, whole: 1184 } },
        ],
      },
      {
        yaml: "breach: { viewable: { by: anyone, accesses: 18 } }\naffected: [{ id: all, who: {}, data: [name], shown-to: { people: 27, certainty: confirmed } }]\nnotifying: null",
        found: [{ path: "affected[0].shown-to.people", params: { part: 27, whole: 18 } }],
      },
      {
        yaml: "parties: { a: { role: principal, name: A }, b: { role: principal, name: B } }\nentrusted: { principals: [a, b], principals-in-all: 1 }",
        found: [{ path: "entrusted.principals-in-all", params: { part: 2, whole: 1 } }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 37, households: 73, data: [name] }]\nnotifying: [{ groups: [all], by: [letter], unreached: 38 }]",
        found: [
          { path: "affected[0].households" },
          { path: "notifying[0].unreached", params: { part: 38, whole: 37 } },
        ],
      },
    ],
  },
};
