// Lost by the one word and stolen by the other: the type of the incident, its verb, its cause, and what the police were told.
import { entriesOf } from "../events.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const types: Record<string, "lost" | "stolen"> = {
  "lost-device": "lost",
  "lost-paper": "lost",
  "stolen-device": "stolen",
  "stolen-paper": "stolen",
};
const words = {
  lost: { loss: "loss", cause: "loss", filing: "lost-property-report" },
  stolen: { loss: "theft", cause: "theft", filing: "theft-report" },
} as const;

function find({ incident }: Subject): Finding[] {
  const { breach } = incident;
  const is = typeof breach.type === "string" ? types[breach.type] : undefined;
  if (is === undefined) return [];
  const [own, other] = is === "lost" ? [words.lost, words.stolen] : [words.stolen, words.lost];
  const causes = (breach.causes ?? []).flatMap(({ type, through }, i) => [
    { path: `breach.causes[${i}].type`, said: type },
    { path: `breach.causes[${i}].through`, said: through },
  ]);
  const filed = entriesOf(incident, "reported").flatMap(({ path, entry }) =>
    [entry.kind ?? []].flat().map((said) => ({ path: `${path}.kind`, said })),
  );
  // Who does not know whether it was stolen may file both.
  const isOpen = filed.some(({ said }) => said === own.filing) || causes.some(({ said }) => said === own.cause);
  const against = [
    ...(breach.loss === other.loss ? [{ path: "breach.loss", said: breach.loss }] : []),
    ...(isOpen ? [] : causes.filter(({ said }) => said === other.cause)),
    ...(isOpen ? [] : filed.filter(({ said }) => said === other.filing)),
  ];
  const [first] = against;
  return first === undefined ? [] : [{ path: "breach.type", params: { other: first.path, said: String(first.said) } }];
}

const lost = (type: string, loss: string, more = ""): string =>
  `breach: { type: ${type}, loss: ${loss}, causes: [{ type: procedure-not-followed }] }${more}`;
const filed = (kind: string): string =>
  `\ntimeline: [{ date: 2026-01-21, event: reported, to: police-station, kind: ${kind} }]`;

export const lostOrStolen: Rule = {
  id: "lost-or-stolen",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      lost("stolen-paper", "theft", filed("theft-report")),
      lost("lost-device", "leak", filed("lost-property-report")),
      lost("stolen-device", "leak", filed("damage-report")),
      lost("lost-device", "loss", filed("[lost-property-report, theft-report]")),
    ],
    bad: [
      {
        yaml: lost("lost-paper", "theft"),
        found: [{ path: "breach.type", params: { other: "breach.loss", said: "theft" } }],
      },
      {
        yaml: lost("lost-device", "leak", filed("theft-report")),
        found: [{ path: "breach.type", params: { other: "timeline[0].kind", said: "theft-report" } }],
      },
      { yaml: lost("stolen-device", "loss"), found: [{ path: "breach.type" }] },
    ],
  },
};
