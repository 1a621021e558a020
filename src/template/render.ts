// What one rendering of one incident in one language shares: its data, what was touched, what went wrong.
import type { MarkedObject } from "../incident/fact.ts";
import type { Locale } from "../locale/schema.ts";
import type { Problem } from "../problem.ts";

/** Settings of the incident that steer how values are written. */
export type Render = {
  locale: Locale;
  /** The incident's source language: the one bare strings are in. */
  source: string;
  incident: MarkedObject;
  calendar: "gregorian" | "era" | "both";
  weekdays: boolean;
  /** Paths of ids that a template looked at, to choose words or only to pick; facts are told from the tree. */
  touched: Set<string>;
  /** Paths of what was said in words that carry no path of theirs: terms by the phrase they chose, references by a mention. */
  phrased: Set<string>;
  problems: Problem[];
  /** Paths of what is being put into words or added up: what says itself would never end. */
  saying: Set<string>;
  file: string;
  /** The template's ids for the parts of a notice that texts point to. */
  sections: Record<string, string>;
  /** The notice's own date, for values that say "publication". */
  date?: string;
  /** The day an entry of the timeline said last. */
  lastDay?: string;
};
