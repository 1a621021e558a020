// Parts of an incident → a whole one that the schema takes, with as little else as there can be.
import { type Incident, incidentSchema } from "../../src/incident/schema.ts";

const least = {
  template: "itemised",
  locales: ["ja"],
  issuer: { name: "青葉堂" },
  breach: { type: "lost-paper", certainty: "possible" },
  affected: [{ id: "all", who: {}, people: 10, data: ["name"] }],
};

/** As a file with these parts would be read; `breach` and `issuer` are laid over the least there must be. */
export function incidentOf(parts: Record<string, unknown> = {}): Incident {
  const over = (key: "breach" | "issuer") => ({ ...least[key], ...(parts[key] as object | undefined) }); // as the caller wrote it
  return incidentSchema.parse({ ...least, ...parts, breach: over("breach"), issuer: over("issuer") });
}

/** One group with these items. */
export const groupWith = (data: unknown[], more: Record<string, unknown> = {}) => ({
  affected: [{ id: "all", who: {}, people: 10, data, ...more }],
});
