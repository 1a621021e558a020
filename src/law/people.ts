// The counts of an incident → between which bounds the number of people lies.
import type { Incident } from "../incident/schema.ts";
import { pathParts } from "../incident/yaml/path.ts";

type Group = NonNullable<Incident["affected"]>[number];
type Written = NonNullable<Group["people"]>;

/** At least, and at most where there is an end to it; `rough` where it is only about so many. */
export type Bounds = { least: number; most?: number; rough?: true };

/** Bounds with the places in the file that they come from. */
export type People = Bounds & { paths: string[] };

function valueAt(incident: Incident, path: string): unknown {
  let value: unknown = incident;
  for (const part of pathParts(path) ?? []) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part]; // a list is read by its indices alike
  }
  return value;
}

/** Of counts that stand beside each other. */
function add(parts: readonly Bounds[]): Bounds {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const ends = parts.flatMap(({ most }) => (most === undefined ? [] : [most]));
  return {
    least,
    ...(ends.length === parts.length ? { most: ends.reduce((sum, end) => sum + end, 0) } : {}),
    ...(parts.some(({ rough }) => rough) ? { rough: true } : {}),
  };
}

/** The bounds of one count as the file writes it; a sum is followed, and one that leads back to itself has no end. */
export function boundsOf(count: Written | undefined, incident: Incident, within: readonly string[] = []): Bounds {
  if (count === undefined || count === "unknown") return { least: 0 };
  if (typeof count === "number") return { least: count, most: count };
  if ("about" in count) return { least: count.about, most: count.about, rough: true };
  if ("at-most" in count) return { least: 0, most: count["at-most"] };
  if ("at-least" in count) return { least: count["at-least"] };
  if ("more-than" in count) return { least: count["more-than"] + 1 };
  const paths = "sum" in count ? count.sum : count["at-most-sum"];
  const sum = add(
    paths.map((path) =>
      // What stands at a path of a sum is a count, or the file has a problem and there is no number.
      within.includes(path) ? { least: 0 } : boundsOf(valueAt(incident, path) as Written, incident, [...within, path]),
    ),
  );
  return "sum" in count ? sum : { ...sum, least: 0 };
}

/** A group's people; where they are not told, what each of them has at least one of bounds their number. */
function peopleOf(group: Group, path: string, incident: Incident): People {
  if (group.people !== undefined && group.people !== "unknown")
    return { ...boundsOf(group.people, incident), paths: [`${path}.people`] };
  const others = (["accounts", "records", "cards"] as const)
    .filter((key) => group[key] !== undefined)
    .map((key) => ({ ...boundsOf(group[key], incident), paths: [`${path}.${key}`] }))
    .filter(({ most }) => most !== undefined);
  const [closest] = others.sort((a, b) => (a.most ?? 0) - (b.most ?? 0));
  if (closest === undefined) return { least: 0, paths: [`${path}.people`] };
  return { ...closest, least: 0 };
}

/** A total that takes in everybody. */
function totalOf(incident: Incident): People | undefined {
  const { totals = [], affected = [] } = incident;
  const i = totals.findIndex(
    ({ of, groups, people }) =>
      people !== undefined &&
      people !== "unknown" &&
      (of === "all" || of === "personal-data") &&
      (groups === undefined || affected.every(({ id }) => groups.includes(id))),
  );
  return i < 0 ? undefined : { ...boundsOf(totals[i]?.people, incident), paths: [`totals[${i}].people`] };
}

/** How many people are concerned, or how many of some groups; people in several groups are counted once where that is told. */
export function countPeople(incident: Incident, of: (group: Group) => boolean = () => true): People {
  const { affected = [] } = incident;
  const all = affected.every(of);
  const total = all ? totalOf(incident) : undefined;
  if (total !== undefined) return total;
  if (affected.length === 0) return { least: 0, paths: ["affected"] };
  const parts = affected.flatMap((group, i) => (of(group) ? [peopleOf(group, `affected[${i}]`, incident)] : []));
  const paths = parts.flatMap((part) => part.paths);
  const sum = add(parts);
  if (incident.overlap === undefined) return { ...sum, paths };
  const twice = all ? boundsOf(incident.overlap.people, incident).least : 0;
  return {
    ...sum,
    least: Math.max(0, ...parts.map(({ least }) => least)),
    ...(sum.most === undefined ? {} : { most: sum.most - twice }),
    paths,
  };
}
