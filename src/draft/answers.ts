// What is known of an incident when its file is begun; whatever is absent is not known yet.
import type { Day } from "../incident/days.ts";
import type { Term } from "../incident/vocabulary.ts";

/** A number as people know it: 30, about 30, at most 30. */
export type KnownCount = number | { about: number } | { "at-most": number };

/** Somebody who was told, and the day where it is known. */
export type Told = { to: Term<"role">; date?: Day };

/** The answers by question; a question without an answer is a `# TODO` in the file. */
export type Answers = {
  type?: Term<"breach">;
  "service-type"?: Term<"service">;
  service?: string;
  noticed?: Day;
  "found-by"?: Term<"role">;
  from?: Day;
  to?: Day;
  certainty?: Term<"certainty">;
  issuer?: string;
  "issuer-kind"?: Term<"issuer">;
  who?: Term<"person">;
  data?: readonly Term<"item">[];
  people?: KnownCount;
  told?: readonly Told[];
  stage?: Term<"stage">;
  phone?: string;
  email?: string;
  locales?: readonly string[];
};
