// The groups whose My Number is lost → the classes of the rule to 番号法第29条の4 that can be told from them.
import type { Incident } from "../../../incident/schema.ts";
import { onceFor } from "../../once-for.ts";
import { countPeople } from "../../people.ts";
import { type Ground, type Judged, judge } from "./finding.ts";
import { holdingsOf } from "./holdings.ts";
import { judgeManyPeople, moreThan } from "./many-people.ts";
import type { NumberClass } from "./rules.ts";
import { judgeWrongfulPurpose } from "./wrongful-purpose.ts";

/** Where the numbers stand in the file; none where no My Number is lost. */
export const myNumbers = onceFor((incident: Incident): readonly string[] => {
  const paths = new Set<string>();
  for (const { items } of holdingsOf(incident))
    for (const { id, path } of items) if (id === "my-number") paths.add(path);
  return [...paths];
});

/** Whether just anybody could see the data: put out by mistake, or by whoever took them. */
function judgeViewable({ breach }: Incident): Judged {
  const told: Ground[] = [];
  if (breach.type === "mistaken-publication") told.push({ path: "breach.type", why: "published-by-mistake" });
  if (breach.harm?.publication === "seen") told.push({ path: "breach.harm.publication", why: "published" });
  const open = breach.type === "misconfiguration" ? [{ path: "breach.type", why: "perhaps-viewable" }] : [];
  return judge(told, open);
}

/** The four classes in the rule's order; that of government systems only a person can tell. */
export function judgeMyNumber(incident: Incident): Record<NumberClass, Judged> {
  const paths = myNumbers(incident);
  const within = (path: string) => paths.some((at) => at.startsWith(`${path}.`));
  const concerned = new Set((incident.affected ?? []).filter((_, i) => within(`affected[${i}]`)));
  return {
    "my-number-systems": judge([]),
    "my-number-wrongful-purpose": judgeWrongfulPurpose(incident),
    "my-number-viewable": judgeViewable(incident),
    "my-number-many-people": judgeManyPeople(
      countPeople(incident, (group) => concerned.has(group)),
      moreThan.myNumber,
    ),
  };
}
