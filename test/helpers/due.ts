// An incident → deadlines by id, for tests of what is due.
import { type Deadline, deadlinesOf } from "../../src/law/deadlines.ts";
import { incidentOf } from "./incident-of.ts";

export type Parts = Record<string, unknown>;
type Options = Parameters<typeof deadlinesOf>[1];

/** An attack that was known on a day. */
export const attack = (aware: unknown, parts: Parts = {}): Parts => ({
  ...parts,
  breach: { type: "unauthorised-access", aware: { date: aware }, ...(parts["breach"] as object | undefined) },
});
/** All of an incident with these parts. */
export const rowsOf = (parts: Parts, options?: Options) => deadlinesOf(incidentOf(parts), options).rows;
/** The one with this id. */
export const row = (parts: Parts, id: string, options?: Options): Deadline => {
  const found = rowsOf(parts, options).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${rowsOf(parts, options).map((one) => one.id)}`);
  return found;
};
/** What there is, in order. */
export const ids = (parts: Parts, options?: Options) => rowsOf(parts, options).map(({ id }) => id);
/** What is said of it. */
export const notesOf = ({ notes }: Deadline) => notes.map(({ id }) => id);
