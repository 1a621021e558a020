// One number that the file states in two places, in each another.
import { type Range, rangeAt, sumOf } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Two places that count the same, each with the number it gives. */
type Pair = { path: string; said: Range | undefined; other: string; there: Range | undefined };

/** The groups of people who did this, those within others of them left out, with the sum of their numbers. */
function counted({ incident, leaves }: Subject, did: string, unit: string): { path: string; sum: Range | undefined } {
  const groups = groupsOf(incident).filter(({ group }) => group.who.did === did);
  const own = groups.filter(({ within }) => !groups.some(({ path }) => path === within));
  const paths = own.map(({ path }) => `${path}.${unit}`);
  return {
    path: paths[0] ?? "",
    sum: paths.length === 0 ? undefined : sumOf(paths.map((path) => rangeAt(leaves, path))),
  };
}

const none: Range = { least: 0, most: 0 };

function pairsOf(subject: Subject): Pair[] {
  const at = (path: string) => rangeAt(subject.leaves, path);
  const groupsAgainst = (did: string, unit: string, other: string): Pair => {
    const { path, sum } = counted(subject, did, unit);
    return { path, said: sum, other, there: at(other) };
  };
  const deletion = "mis-sent.deletion";
  // Whom the mail did not reach may be counted among those who need not answer, or not.
  const unreached = { least: 0, most: at("mis-sent.undelivered")?.most ?? 0 };
  const answers = [at(`${deletion}.confirmed`), at(`${deletion}.open`), unreached];
  return [
    groupsAgainst("was-logged-into", "accounts", "breach.logins"),
    groupsAgainst("points-misused", "points", "points.misused"),
    groupsAgainst("was-mailed", "people", "mis-sent.to.people"),
    // Whoever has not said so yet is open. More answers than letters are told by a rule of their own.
    {
      path: `${deletion}.open`,
      said: sumOf(answers),
      other: "mis-sent.to.people",
      there: atLeast(at("mis-sent.to.people")),
    },
    {
      path: `${deletion}.open`,
      said: subject.incident["mis-sent"]?.deletion?.all === true ? at(`${deletion}.open`) : undefined,
      other: `${deletion}.all`,
      there: none,
    },
    ...(subject.incident.notifying ?? []).map(({ done }, i) => ({
      path: `notifying[${i}].unreached`,
      said: done === true ? at(`notifying[${i}].unreached`) : undefined,
      other: `notifying[${i}].done`,
      there: none,
    })),
  ];
}

/** Of a number that may not be fallen short of: itself or anything below its end. */
const atLeast = (range: Range | undefined): Range | undefined =>
  range === undefined ? undefined : { least: range.least, most: Number.POSITIVE_INFINITY };

function find(subject: Subject): Finding[] {
  return pairsOf(subject).flatMap(({ path, said, other, there }) => {
    if (said === undefined || there === undefined) return [];
    if (said.least <= there.most && there.least <= said.most) return [];
    const shown = Number.isFinite(said.most) ? said.most : said.least;
    return [{ path, params: { here: shown, other, there: there.least } }];
  });
}

const group = (more: string): string => `affected: [{ id: all, data: [name], ${more} }]\nnotifying: null`;

export const figureTwoWays: Rule = {
  id: "figure-two-ways",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `${group("who: { did: was-logged-into }, accounts: 1263")}\nbreach: { logins: 1263 }`,
      `${group("who: { did: was-logged-into }, accounts: { about: 1300 }")}\nbreach: { logins: 1263 }`,
      "mis-sent: { to: { are: attendees, people: 214 }, deletion: { confirmed: 187, open: 27 } }",
      "mis-sent: { to: { are: attendees, people: 214 }, deletion: { confirmed: 187 } }",
      "mis-sent: { to: { are: attendees, people: 214 }, undelivered: 2, deletion: { confirmed: 185, open: 27 } }",
      `${group("who: { did: was-mailed }, people: 214")}\nmis-sent: { to: { are: attendees, people: 214 } }`,
    ],
    bad: [
      {
        yaml: "notifying: [{ groups: [cards], by: [letter], done: true, unreached: 5 }]",
        found: [{ path: "notifying[0].unreached", params: { here: 5, other: "notifying[0].done", there: 0 } }],
      },
      {
        yaml: `${group("who: { did: was-logged-into }, accounts: 1362")}\nbreach: { logins: 1263 }`,
        found: [{ path: "affected[0].accounts", params: { here: 1362, other: "breach.logins", there: 1263 } }],
      },
      {
        yaml: `affected: [{ id: all, data: [name], who: {}, of-these: [{ id: points, who: { did: points-misused }, points: 91200 }] }]
notifying: null
points: { misused: 92100 }`,
        found: [{ path: "affected[0].of-these[0].points" }],
      },
      {
        yaml: `${group("who: { did: was-mailed }, people: 214")}\nmis-sent: { to: { are: attendees, people: 241 } }`,
        found: [{ path: "affected[0].people", params: { here: 214, other: "mis-sent.to.people", there: 241 } }],
      },
      {
        yaml: "mis-sent: { to: { are: attendees, people: 214 }, deletion: { confirmed: 187, open: 17 } }",
        found: [{ path: "mis-sent.deletion.open", params: { here: 204, other: "mis-sent.to.people", there: 214 } }],
      },
      {
        yaml: "mis-sent: { to: { are: attendees, people: 214 }, deletion: { all: true, open: 17 } }",
        found: [{ path: "mis-sent.deletion.open" }],
      },
    ],
  },
};
