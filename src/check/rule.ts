// What a rule is: a name, how bad its findings are, how it finds them, and examples of both kinds.
import type { MarkedLeaf, MarkedObject } from "../incident/fact.ts";
import type { Incident } from "../incident/schema.ts";
import type { Day } from "../incident/values.ts";
import type { Fact, LocaleTag, Notice } from "../notice/tree.ts";
import type { Place, Problem, Severity, Source } from "../problem.ts";
import type { SaidText } from "./texts.ts";

export type { Severity, Source } from "../problem.ts";
export type Jurisdiction = Source["jurisdiction"];

/** What a rule looks at: one incident, as read, and what its notices say. */
export type Subject = {
  incident: Incident;
  marked: MarkedObject;
  /** All values by path; `internal` is none of them. */
  leaves: ReadonlyMap<string, MarkedLeaf>;
  /** The day that counts as today: as told, or that of the notice; a rule that needs it is silent without. */
  asOf?: Day;
  /** Whether somebody asked for that day (`--as-of`), and it is not merely that of the notice. */
  isAsked: boolean;
  /** Whose law is looked at. */
  jurisdictions: readonly Jurisdiction[];
  /** The languages checked, and the one the facts were written in. */
  locales: readonly LocaleTag[];
  source: LocaleTag;
  /** The notices that could be made, one per language at most. */
  notices: readonly Notice[];
  /** Every fact a notice says, in reading order; none where there is no notice in that language. */
  factsIn(locale: LocaleTag): readonly Fact[];
  /** Every text and name of the file that is printed, by language. */
  texts(): readonly SaidText[];
  /** What the notice says as plain text; empty where there is no notice in that language. */
  plainIn(locale: LocaleTag): string;
  /** Comments of the file, without `#`; none at all where the file has nothing of what is looked for. */
  comments(having: RegExp): readonly { text: string; place: Place }[];
  placeOf(path: string): Place;
};

/** What a rule found: where, what its words are filled with, and how bad where that differs from the rule. */
export type Finding = {
  path: string;
  params?: Problem["params"];
  severity?: Severity;
  /** Where nothing of the file's values stands at fault, but a comment. */
  place?: Place;
};

/** YAML that is laid over the incident in test/check/base.yaml: keys are joined, lists replaced, `null` takes away. */
export type Good = string;
/** The same, with what must be found: all findings, in order. */
export type Bad = {
  yaml: string;
  asOf?: Day;
  found: { path: string; params?: Problem["params"]; severity?: Severity }[];
};

export type Rule = {
  /** The name of its file, and the code of its problems. */
  id: string;
  family: "consistency" | "law" | "languages" | "privacy";
  severity: Severity;
  /** Of rules of law only. */
  source?: Source;
  find(subject: Subject): Finding[];
  examples: { good: readonly (Good | { yaml: Good; asOf: Day })[]; bad: readonly Bad[] };
};
