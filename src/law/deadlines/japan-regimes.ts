// An incident's classes → by which laws it is to be reported: the Act, in its two parts, and 番号法; each with its articles.
import type { Incident } from "../../incident/schema.ts";
import type { Source } from "../../problem.ts";
import { japanese } from "../japan/articles.ts";
import type { ClassFinding } from "../japan/classes.ts";
import { isPublicBody } from "../japan/public-body.ts";
import type { Deadline } from "./row.ts";

/** A law by which to report, and the classes of it that hold or may. */
export type Regime = {
  name: "act" | "my-number";
  report: Source;
  final: Source;
  people: Source;
  /** How sure it is that the terms are those of the Act's own rule, where that is not as sure as the text. */
  certainty?: Deadline["certainty"];
  classes: ClassFinding[];
};

const isNumber = ({ name }: ClassFinding): boolean => name.startsWith("my-number");

/** The rule for public bodies was not read: that its terms are the same is general knowledge. */
function actFor(isPublic: boolean): Omit<Regime, "classes"> {
  return isPublic
    ? {
        name: "act",
        report: japanese.publicReport,
        final: japanese.publicReport,
        people: japanese.publicPeople,
        certainty: "general",
      }
    : { name: "act", report: japanese.preliminary, final: japanese.final, people: japanese.people };
}

const numbers: Omit<Regime, "classes"> = {
  name: "my-number",
  report: japanese.numberReport,
  final: japanese.numberReport,
  people: japanese.numberPeople,
};

/** The laws of which a class holds or may. */
export function regimesOf(incident: Incident, classes: readonly ClassFinding[]): Regime[] {
  const all: Regime[] = [
    { ...actFor(isPublicBody(incident)), classes: classes.filter((finding) => !isNumber(finding)) },
    { ...numbers, classes: classes.filter(isNumber) },
  ];
  return all.filter((regime) => regime.classes.some(({ holds }) => holds !== "no"));
}
