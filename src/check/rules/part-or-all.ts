// Said to be a part, and by its number all there are; or said to be all, and by its number a part.
import { type Range, rangeAt, sumOf } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type Said = { path: string; said: string | undefined; part: Range | undefined; whole: Range | undefined };

const isPart: readonly (string | undefined)[] = ["recovered-in-part", "some"];
const isAll: readonly (string | undefined)[] = ["recovered", "all"];

function saidOf({ incident, leaves }: Subject): Said[] {
  const at = (path: string) => rangeAt(leaves, path);
  const main = groupsOf(incident).filter(({ within }) => within === undefined);
  /** One thing may hold the data of several groups: at least as many as those of one, at most those of all. */
  const all = (unit: string): Range | undefined => {
    const parts = main.map(({ path }) => at(`${path}.${unit}`)).filter((one) => one !== undefined);
    const sum = sumOf(parts);
    return parts.length === 0 || sum === undefined
      ? undefined
      : { least: Math.max(...parts.map(({ least }) => least)), most: sum.most };
  };
  const { lost } = incident;
  const sent = incident["mis-sent"];
  // To a company may have gone more than one.
  const to = sent?.to?.companies === undefined ? at("mis-sent.to.people") : undefined;
  const found = { path: "lost.found.state", said: lost?.found?.state };
  return [
    { path: "mis-sent.returned.state", said: sent?.returned?.state, part: at("mis-sent.returned.mails"), whole: to },
    { path: "mis-sent.opened", said: sent?.opened, part: at("mis-sent.opened-mails"), whole: to },
    { ...found, part: at("lost.found.sheets"), whole: all("sheets") },
    { ...found, part: at("lost.found.devices"), whole: all("devices") },
  ];
}

function find(subject: Subject): Finding[] {
  return saidOf(subject).flatMap(({ path, said, part, whole }): Finding[] => {
    if (part === undefined || whole === undefined || whole.most === 0) return [];
    const params = { part: part.least, whole: whole.most };
    if (isPart.includes(said) && part.least >= whole.most) return [{ path, params: { ...params, all: said ?? "" } }];
    return isAll.includes(said) && part.most < whole.least ? [{ path, params: { ...params, said: said ?? "" } }] : [];
  });
}

const letters = (more: string): string => `mis-sent: { to: { are: patients, people: 24 }, ${more} }`;

export const partOrAll: Rule = {
  id: "part-or-all",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "affected: [{ id: a, who: {}, devices: 1, data: [name] }, { id: b, who: {}, devices: 1, data: [name] }]\nnotifying: null\nlost: { found: { state: recovered, devices: 1 } }",
      letters("returned: { state: recovered-in-part, mails: 23 }"),
      letters("returned: { state: recovered, mails: 24 }"),
      letters("returned: { state: recovered-in-part }"),
      "mis-sent: { to: { are: patients, people: 24, companies: 3 }, returned: { state: recovered-in-part, mails: 24 } }",
    ],
    bad: [
      {
        yaml: letters("returned: { state: recovered-in-part, mails: 24 }, opened: all, opened-mails: 3"),
        found: [
          { path: "mis-sent.returned.state", params: { part: 24, whole: 24, all: "recovered-in-part" } },
          { path: "mis-sent.opened", params: { part: 3, whole: 24, said: "all" } },
        ],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 37, sheets: 41, data: [name] }]\nnotifying: null\nlost: { found: { state: recovered, sheets: 40 } }",
        found: [{ path: "lost.found.state", params: { part: 40, whole: 41, said: "recovered" } }],
      },
    ],
  },
};
