// An incident and texts for its fields → the same incident with those texts, as a file that is read like any other.
import { join } from "node:path";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import { leavesOf, type MarkedLeaf, markIncident } from "../../src/incident/fact.ts";
import type { Incident } from "../../src/incident/schema.ts";
import type { Found } from "../../src/problem.ts";
import { pipeline } from "./every-notice.ts";
import { folderWith } from "./folder.ts";

/** Leaves that take any text: names and free texts, in the place of a term or an item too. */
export function openLeaves(incident: Incident): MarkedLeaf[] {
  return leavesOf(markIncident(incident)).filter(
    ({ meta, value }) => meta.fact === "text" || meta.fact === "name" || isWayOut(value),
  );
}

const isWayOut = (value: unknown): boolean => typeof value === "object" && value !== null && "text" in value;

/** The path at which a notice says a leaf. */
export const saidAt = ({ path, value }: MarkedLeaf): string => (isWayOut(value) ? `${path}.text` : path);

/** Reads the incident anew with a text at each of these leaves, the same in all its languages. */
export async function fillIncident(
  { incident, name }: LoadedIncident,
  texts: ReadonlyMap<MarkedLeaf, string>,
): Promise<Found<LoadedIncident>> {
  const filled = structuredClone(incident) as Incident & Record<string, unknown>; // a plain object
  for (const [leaf, text] of texts) {
    const steps = [...leaf.path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index ?? key ?? "");
    const last = steps.pop() ?? "";
    let holder: Record<string, unknown> = filled;
    for (const step of steps) holder = holder[step] as Record<string, unknown>; // the path is of this incident
    const worded = Object.fromEntries(incident.locales.map((locale) => [locale, text]));
    holder[last] = isWayOut(leaf.value) ? { text: worded } : worded;
  }
  // JSON is YAML; what JSON escapes, lone surrogates and control characters, YAML escapes alike.
  const folder = folderWith({ [`${name}.yaml`]: JSON.stringify(filled, null, 1) });
  return (await pipeline()).load(join(folder, `${name}.yaml`), name);
}
