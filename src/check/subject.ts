// An incident as read, with its notices → the subject that rules look at; and the day that decides which law it falls under.

import { type Day, firstDay } from "../incident/days.ts";
import { leavesOf, type MarkedLeaf, type MarkedObject } from "../incident/fact.ts";
import type { Incident } from "../incident/schema.ts";
import { commentsOf } from "../incident/yaml/comments.ts";
import type { Places } from "../incident/yaml/places.ts";
import { onceFor } from "../law/once-for.ts";
import { factsOf } from "../notice/facts.ts";
import { plainText } from "../notice/plain.ts";
import type { Fact, LocaleTag, Notice } from "../notice/tree.ts";
import { momentOf } from "./moments.ts";
import type { Subject } from "./rule.ts";
import { type SaidText, textsOf } from "./texts.ts";
import { wordingTexts } from "./wording-texts.ts";

/** What a subject is made of; without `asOf` the notice's day counts as today. */
export type SubjectParts = {
  incident: Incident;
  marked: MarkedObject;
  places: Pick<Places, "text" | "placeOf" | "placeAt">;
  locales: readonly LocaleTag[];
  notices: readonly Notice[];
  asOf?: Day | undefined;
};

/** Makes a subject; what costs time is made when a rule first asks for it. */
export function subjectOf({ incident, marked, places, locales, notices, asOf }: SubjectParts): Subject {
  const ofNotice = <T>(make: (notice: Notice) => T, none: T): ((locale: LocaleTag) => T) => {
    const made = new Map<LocaleTag, T>();
    return (locale) => {
      const notice = notices.find((one) => one.locale === locale);
      const found = made.get(locale) ?? (notice === undefined ? none : make(notice));
      made.set(locale, found);
      return found;
    };
  };
  const leaves = new Map<string, MarkedLeaf>();
  for (const leaf of leavesOf(marked)) leaves.set(leaf.path, leaf);
  const source = incident.locales[0] ?? "ja"; // the schema asks for one at least
  let texts: readonly SaidText[] | undefined;
  let comments: ReturnType<Subject["comments"]> | undefined;
  const today = asOf ?? incident.notice.date;
  return {
    incident,
    marked,
    leaves,
    // Customers who read a translation do not make their law apply: where it does, the file says so.
    jurisdictions: incident.legal?.jurisdictions ?? ["jp"],
    locales,
    source,
    notices,
    factsIn: ofNotice<readonly Fact[]>(factsOf, []),
    plainIn: ofNotice(plainText, ""),
    texts() {
      texts ??= [...textsOf(leaves.values(), source), ...wordingTexts(incident.wording)];
      return texts;
    },
    comments(having) {
      if (!having.test(places.text)) return [];
      comments ??= commentsOf(places.text).map(({ text, offset }) => ({ text, place: places.placeAt(offset) }));
      return comments;
    },
    placeOf: places.placeOf,
    ...(today === undefined ? {} : { asOf: today }),
    isAsked: asOf !== undefined,
  };
}

/** The day on which the incident became known; else on which it began, as far as that is told; else that of the notice. */
export const incidentDay = onceFor(({ incident, asOf }: Pick<Subject, "incident" | "asOf">): Day | undefined => {
  const { aware, noticed, occurred } = incident.breach;
  for (const moment of [aware?.date, noticed?.date, occurred?.from, occurred?.to]) {
    const known = momentOf(moment)?.date;
    if (known !== undefined) return firstDay(known);
  }
  const day = incident.notice.date ?? asOf;
  return day === undefined ? undefined : firstDay(day);
});
