// An incident and one of its notices → what a document for review holds beside the notice: its head, names of facts, remarks, hashes.
import { createHash } from "node:crypto";
import { parseMoment } from "../incident/values.ts";
import { formatMoment } from "../locale/dates.ts";
import type { Locale } from "../locale/schema.ts";
import { factsOf } from "../notice/facts.ts";
import type { Notice } from "../notice/tree.ts";
import type { Problem } from "../problem.ts";
import type { Catalog } from "../template/catalog.ts";
import type { Lent } from "../write/index.ts";
import { nameField } from "./name-field.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { remarksOn } from "./remarks.ts";
import type { Words } from "./words.ts";

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What each language calls itself, by its tag. */
export function languageNames({ locales }: Pick<Catalog, "locales">): (tag: string) => string | undefined {
  return (tag) => locales.get(tag)?.locale.name;
}

/** All that writing for review takes; `findings` are all that checks found of the incident, `words` are in the notice's language. */
export function lentForReview(
  loaded: LoadedIncident,
  notice: Notice,
  findings: readonly Problem[],
  catalog: Pick<Catalog, "locales" | "templates" | "hash">,
  words: Words,
): Lent {
  const { locales, hash } = catalog;
  const incident = sha256(loaded.bytes);
  const locale = locales.get(notice.locale);
  const header = locale === undefined ? "" : headerOf(notice, locale, incident, loaded.incident.notice.calendar);
  // A notice was made of it, so the template is there.
  const sections = catalog.templates.get(notice.template)?.settings.sections ?? {};
  return {
    purpose: "review",
    sources: { incident, templates: hash },
    review: {
      ...{ header, labels: labelsOf(notice, words), moved: words.say("comments.moved") },
      remarks: remarksOn(notice, findings, loaded, { sections, words, nameLanguage: languageNames(catalog) }),
    },
  };
}

/** Whatever the file says of itself, what is out for review is a draft; of the hash eight figures are enough to tell versions apart. */
function headerOf(
  { date }: Notice,
  locale: Locale,
  hash: string,
  calendar: LoadedIncident["incident"]["notice"]["calendar"],
): string {
  const word = (id: string): string => String(locale.terms["page"]?.[id] ?? "");
  const version = word("version-before") + hash.slice(0, 8) + word("version-after");
  const parsed = date === undefined ? undefined : parseMoment(date);
  const day =
    parsed !== undefined && "moment" in parsed
      ? formatMoment(parsed.moment, locale, { calendar })
          .map(({ text }) => text)
          .join("")
      : undefined;
  const dated = day === undefined ? word("no-date") : word("date-before") + day + word("date-after");
  return [word("draft"), version, dated].filter((part) => part !== "").join(word("review-between"));
}

/** What people call each fact that the notice says, by its path. */
function labelsOf(notice: Notice, words: Words): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const { path } of factsOf(notice)) {
    const name = Object.hasOwn(labels, path) ? undefined : nameField(path, words);
    if (name !== undefined) labels[path] = name;
  }
  return labels;
}
