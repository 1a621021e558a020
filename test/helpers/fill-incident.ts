// An incident and texts for its fields → the same incident with those texts, as a file that is read like any other.
import { join } from "node:path";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import { leavesOf, type MarkedLeaf, markIncident } from "../../src/incident/fact.ts";
import type { Incident } from "../../src/incident/schema.ts";
import type { Found } from "../../src/problem.ts";
import { pipeline } from "./every-notice.ts";
import { folderWith } from "./folder.ts";
import { putAt } from "./put-at.ts";

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
  const filled = structuredClone(incident);
  for (const [{ path, value }, text] of texts) {
    const worded = Object.fromEntries(incident.locales.map((locale) => [locale, text]));
    putAt(filled, path, isWayOut(value) ? { text: worded } : worded);
  }
  // JSON is YAML; what JSON escapes, lone surrogates and control characters, YAML escapes alike.
  const folder = folderWith({ [`${name}.yaml`]: JSON.stringify(filled, null, 1) });
  return (await pipeline()).load(join(folder, `${name}.yaml`), name);
}
