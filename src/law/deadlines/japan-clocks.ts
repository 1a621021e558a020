// An incident and its classes → from when its clocks run: who knew when, and which class was met only later.
import type { Incident } from "../../incident/schema.ts";
import type { ClassFinding } from "../japan/classes.ts";
import { isPrincipal } from "../role.ts";
import { isEarlier, type Stamp, stampOf } from "../stamp.ts";
import { contractorTold, type Told } from "../told.ts";

export type Clock = {
  /** Where the file says from when; where it says nothing, where it would. */
  path: string;
  start?: Stamp;
  /** Classes of this clock, and whether it began after that of the incident. */
  classes: ClassFinding[];
  later: boolean;
};

/** When the issuer knew: the day any of its departments did, or a principal was told by its contractor, whichever came first. */
export function awareOf(incident: Incident): Told {
  const written = incident.breach.aware?.date;
  const stamp = stampOf(written, incident);
  const aware: Told = { path: "breach.aware.date", ...(stamp === undefined ? {} : { stamp }) };
  if (!isPrincipal(incident)) return aware;
  const told = contractorTold(incident);
  if (told?.stamp === undefined) return aware;
  return aware.stamp === undefined || isEarlier(told.stamp, aware.stamp) ? told : aware;
}

/** One clock for what was clear from the start, and one for each day on which a further class was met. */
export function clocksOf(incident: Incident, classes: readonly ClassFinding[]): Clock[] {
  const { path, stamp } = awareOf(incident);
  const base: Clock = { path, ...(stamp === undefined ? {} : { start: stamp }), classes: [], later: false };
  const later = new Map<string, Clock>();
  for (const finding of classes.filter(({ holds }) => holds !== "no")) {
    const { own } = finding;
    const since = own?.since === undefined ? undefined : stampOf(own.since, incident);
    if (own?.since === undefined || (since && stamp && since.day <= stamp.day)) {
      base.classes.push(finding);
      continue;
    }
    const key = since?.day ?? own.path;
    const clock = later.get(key) ?? {
      path: `${own.path}.since`,
      ...(since === undefined ? {} : { start: since }),
      classes: [],
      later: true,
    };
    clock.classes.push(finding);
    later.set(key, clock);
  }
  return [...(base.classes.length > 0 ? [base] : []), ...later.values()];
}
