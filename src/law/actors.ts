// Whoever acts in an incident → the role it has: its own, or that of the party it names.
import type { Incident } from "../incident/schema.ts";

export type Actor = NonNullable<Incident["breach"]["by"]>;

/** The role of an actor: that of the party it names, or itself; nothing where it is told in own words. */
export function roleOf({ parties }: Incident, actor: Actor): string | undefined {
  if (typeof actor !== "string") return undefined;
  const role = parties?.[actor]?.role;
  if (role === undefined) return actor;
  return typeof role === "string" ? role : undefined;
}

/** Whether one of these actors is one of these roles. */
export function isOne(incident: Incident, actors: Actor | Actor[] | undefined, roles: readonly string[]): boolean {
  return listOf(actors).some((actor) => {
    const role = roleOf(incident, actor);
    return role !== undefined && roles.includes(role);
  });
}

/** The roles of actors, without those told in own words. */
export const rolesOf = (incident: Incident, actors: Actor | Actor[] | undefined): string[] =>
  listOf(actors).flatMap((actor) => roleOf(incident, actor) ?? []);

const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
