// An incident and one of its notices → what a document for review holds beside the notice: its head, names of facts, hashes.
import { createHash } from "node:crypto";
import { parseMoment } from "../incident/values.ts";
import { formatMoment } from "../locale/dates.ts";
import type { Locale } from "../locale/schema.ts";
import { factsOf } from "../notice/facts.ts";
import type { Notice } from "../notice/tree.ts";
import type { Catalog } from "../template/catalog.ts";
import type { Lent } from "../write/index.ts";
import { nameField } from "./name-field.ts";
import type { LoadedIncident } from "./pipeline.ts";
import type { Words } from "./words.ts";

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** All that writing for review takes; `words` are in the notice's language. */
export function lentForReview(
  loaded: LoadedIncident,
  notice: Notice,
  { locales, hash }: Pick<Catalog, "locales" | "hash">,
  words: Words,
): Lent {
  const incident = sha256(loaded.bytes);
  const locale = locales.get(notice.locale);
  const header = locale === undefined ? "" : headerOf(notice, locale, incident, loaded.incident.notice.calendar);
  return {
    purpose: "review",
    sources: { incident, templates: hash },
    review: { header, labels: labelsOf(notice, words) },
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
