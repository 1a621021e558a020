// Said not to be known, or not to have happened, and told by another field of the file.
import { rangeAt } from "../counts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Where something is denied, in which words, and where the file tells of it. */
type Denial = { path: string; said: string | undefined; no: readonly string[]; other: string; isTold: boolean };

const useful: readonly string[] = ["solicited", "used-at-new-employer", "used-privately"];

function denials({ incident, leaves }: Subject): Denial[] {
  const { breach, lost, insider } = incident;
  const sent = incident["mis-sent"];
  const counts = (path: string): boolean => (rangeAt(leaves, path)?.least ?? 0) > 0;
  const looked = lost?.found?.looked;
  const deeds: readonly string[] = insider?.deeds ?? [];
  const { harm, viewable } = breach;
  return [
    {
      path: "breach.viewable.accessed",
      said: viewable?.accessed,
      no: ["none-known"],
      other: "breach.viewable.accesses",
      isTold: counts("breach.viewable.accesses"),
    },
    {
      path: "lost.access",
      said: lost?.access,
      no: ["none-known"],
      other: "lost.found.looked",
      isTold: looked === "looked",
    },
    {
      path: "breach.certainty",
      said: breach.certainty,
      no: ["no-trace", "unlikely"],
      other: "lost.found.looked",
      isTold: looked === "looked",
    },
    {
      path: "mis-sent.opened",
      said: sent?.opened,
      no: ["none"],
      other: "mis-sent.opened-mails",
      isTold: counts("mis-sent.opened-mails"),
    },
    {
      path: "breach.harm.publication",
      said: harm?.publication,
      no: ["none-known"],
      other: "breach.harm.published",
      isTold: harm?.published !== undefined && harm.published.state !== "claimed",
    },
    {
      path: "breach.harm.publication",
      said: harm?.publication,
      no: ["none-known"],
      other: "insider.deeds",
      isTold: deeds.includes("posted-online"),
    },
    {
      path: "breach.harm.misuse",
      said: harm?.misuse,
      no: ["none-known"],
      other: "insider.deeds",
      isTold: deeds.some((deed) => useful.includes(deed)),
    },
    {
      path: "breach.harm.misuse",
      said: harm?.misuse,
      no: ["none-known"],
      other: "insider.solicited",
      isTold: insider?.solicited !== undefined,
    },
  ];
}

function find(subject: Subject): Finding[] {
  const paths = new Set<string>();
  return denials(subject).flatMap(({ path, said, no, other, isTold }) => {
    if (!isTold || said === undefined || !no.includes(said) || paths.has(path)) return [];
    paths.add(path);
    return [{ path, params: { said, other } }];
  });
}

export const deniedThoughTold: Rule = {
  id: "denied-though-told",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "breach: { viewable: { by: anyone, accessed: seen, accesses: 31 } }",
      "breach: { viewable: { by: anyone, accessed: none-known } }",
      "lost: { access: none-known, found: { state: recovered, looked: no-sign } }",
      "breach: { harm: { publication: none-known, published: { state: claimed, on: leak-site } } }",
      "insider: { by: staff, deeds: [copied-to-own-media] }",
    ],
    bad: [
      {
        yaml: "breach: { viewable: { by: anyone, accessed: none-known, accesses: 31 } }",
        found: [
          { path: "breach.viewable.accessed", params: { said: "none-known", other: "breach.viewable.accesses" } },
        ],
      },
      {
        yaml: "lost: { access: none-known, found: { state: recovered, looked: looked } }",
        found: [{ path: "lost.access", params: { said: "none-known", other: "lost.found.looked" } }],
      },
      {
        yaml: "insider: { by: staff, deeds: [solicited, posted-online] }\nbreach: { harm: { publication: none-known } }",
        found: [{ path: "breach.harm.publication" }, { path: "breach.harm.misuse" }],
      },
    ],
  },
};
