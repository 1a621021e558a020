// An issuer → whether the rules for 行政機関等 apply to it (法第2条第11項, 第58条), by what it is and how it is called.
import type { Incident } from "../../incident/schema.ts";
import type { Term } from "../../incident/vocabulary.ts";
import { onceFor } from "../once-for.ts";
import { bodyNamed } from "../recognise.ts";

/** `perhaps`: its kind and its name leave it open, and it could be one. */
export type PublicBody = "yes" | "no" | "perhaps";

const bodies: readonly string[] = [
  "city",
  "ward",
  "town",
  "village",
  "prefecture",
  "board-of-education",
  "government-body",
] satisfies Term<"issuer">[];
/** Of a local body these are dealt with as businesses (第58条第2項第1号), and those of the state are none (別表第二). */
const asBusinesses: readonly string[] = ["hospital", "university", "individual"] satisfies Term<"issuer">[];

/** The issuer's name as it is written in Japanese; empty where it has none in that language. */
const nameOf = ({ issuer: { name } }: Incident): string => (typeof name === "string" ? name : (name["ja"] ?? ""));

/** Whether it is one by its kind alone, and its file says that it is none. */
export const deniesItsKind = ({ legal, issuer }: Incident): boolean =>
  legal?.["public-body"] === false && bodies.includes(issuer.kind);

/** By what the file says; else by what the issuer is, and where that does not tell, by its name. */
export const publicBodyOf = onceFor((incident: Incident): PublicBody => {
  const { legal, issuer } = incident;
  const said = legal?.["public-body"];
  if (said !== undefined) return said ? "yes" : "no";
  if (bodies.includes(issuer.kind)) return "yes";
  if (asBusinesses.includes(issuer.kind)) return "no";
  const named = bodyNamed(nameOf(incident));
  if (named === "agency") return "yes";
  if (named === "business") return "no";
  if (issuer.kind === "school") return named === "local" ? "yes" : "perhaps";
  return named === undefined ? "no" : "perhaps";
});

/** Whether the rules for 行政機関等 apply, as far as the file tells. */
export const isPublicBody = (incident: Incident): boolean => publicBodyOf(incident) === "yes";

/** Whether it is one of a prefecture, city, town or village, for which the Act came into force a year later. */
export const isLocalBody = (incident: Incident): boolean =>
  isPublicBody(incident) && incident.issuer.kind !== "government-body" && bodyNamed(nameOf(incident)) !== "agency";
