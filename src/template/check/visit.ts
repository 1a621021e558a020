// One unit with one context → its problems and the further units it leads to; each such pair is walked once.
import type { Locale } from "../../locale/schema.ts";
import type { IncidentTypes } from "./incident-types.ts";
import type { Scope, Visit } from "./scope.ts";
import type { Type } from "./type.ts";
import type { Unit, Units } from "./unit.ts";
import { walk } from "./walk.ts";

/** What all visits of one language share. */
export type Journey = { locale: Locale; types: IncidentTypes; units: Units; visits: Map<string, Visit> };

/** A partial that calls itself with ever longer contexts is followed until their keys have this length. */
const longestKey = 10_000;

/** Visits a unit, or gives the visit made before. */
export function visit(unit: Unit, context: Type, more: Pick<Scope, "loops" | "block">, journey: Journey): Visit {
  const key = [unit.name, context.key, more.loops > 0, more.block?.key ?? ""].join("\n");
  const known = journey.visits.get(key);
  if (known) return known;
  const made: Visit = { unit, problems: [...unit.problems], next: new Set(), same: new Map() };
  journey.visits.set(key, made);
  if (!unit.program || key.length > longestKey) return made;
  const { types, locale, units } = journey;
  const scope: Scope = {
    unit,
    root: types.root,
    longForms: types.longForms,
    contexts: [context],
    names: new Map(),
    ...more,
  };
  walk(unit.program, scope, {
    ...made,
    locale,
    units,
    lead: (further, its, bits, same) => {
      const next = visit(further, its, bits, journey);
      made.next.add(next);
      if (same) made.same.set(next, same);
    },
  });
  return made;
}

/** Calls that lead back to where they stand with nothing changed: printed once, they would be printed without end. */
export function endlessCalls(visits: readonly Visit[]): { unit: Unit; at: hbs.AST.Position }[] {
  return visits.flatMap((start) =>
    [...start.same].flatMap(([called, at]) => {
      const reached = new Set([called]);
      for (const { same } of reached) for (const further of same.keys()) reached.add(further);
      return reached.has(start) ? [{ unit: start.unit, at }] : [];
    }),
  );
}

/** Visits, or readings, and all they lead to. */
export function allFrom<T extends { next: ReadonlySet<T> }>(starts: readonly T[]): T[] {
  const seen = new Set(starts);
  for (const { next } of seen) for (const further of next) seen.add(further);
  return [...seen];
}
