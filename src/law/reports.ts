// An incident's timeline → what was told to whom: reports to an authority, words to a principal.
import type { Incident } from "../incident/schema.ts";

type Entry = NonNullable<Incident["timeline"]>[number];
type Actor = NonNullable<Incident["breach"]["by"]>;

/** The role of an actor: that of the party it names, or itself; nothing where it is told in own words. */
export function roleOf({ parties }: Incident, actor: Actor): string | undefined {
  if (typeof actor !== "string") return undefined;
  const role = parties?.[actor]?.role;
  if (role === undefined) return actor;
  return typeof role === "string" ? role : undefined;
}

/** Whether an actor is one of these roles. */
export function isOne(incident: Incident, actor: Actor | undefined, roles: readonly string[]): boolean {
  const role = actor === undefined ? undefined : roleOf(incident, actor);
  return role !== undefined && roles.includes(role);
}

const telling: readonly unknown[] = ["reported", "consulted", "contacted"];

/** The entries in which one of these roles was told, reports and first words alike. */
export function toldTo(incident: Incident, roles: readonly string[]): Entry[] {
  return (incident.timeline ?? []).filter(({ event, to }) => {
    if (!telling.includes(event) || to === undefined) return false;
    return (Array.isArray(to) ? to : [to]).some((actor) => isOne(incident, actor, roles));
  });
}

/** Whether any entry tells one of these events. */
export function happened({ timeline }: Incident, events: readonly string[]): boolean {
  return (timeline ?? []).some(({ event }) => typeof event === "string" && events.includes(event));
}
