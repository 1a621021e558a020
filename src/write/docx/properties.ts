// What a notice is → the document's properties: title, author, language, date.
import type { Notice } from "../../notice/tree.ts";
import { lookOf } from "../look.ts";
import type { Purpose } from "../purpose.ts";
import { type Element, el } from "./element.ts";
import { PROPERTY_PREFIX } from "./ids.ts";
import { writable } from "./text.ts";

/** core.xml: docx would write the clock's time, and no language. A notice without a date is of 1980-01-01. What is published says nothing of who made it. */
export function corePart(notice: Notice, purpose: Purpose): Element {
  const author = writable(notice.author, "author");
  const { val, eastAsia } = lookOf(notice.locale).word.lang;
  const moment = (name: string): Element =>
    el(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, [`${wholeDate(notice.date)}T00:00:00Z`]);
  const madeBy = [
    el("dc:creator", undefined, [author]),
    el("cp:lastModifiedBy", undefined, [author]),
    el("cp:revision", undefined, ["1"]),
  ];
  return el(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      el("dc:title", undefined, [writable(notice.title, "title")]),
      ...(purpose === "publication" ? [] : madeBy),
      moment("created"),
      moment("modified"),
      el("dc:language", undefined, [eastAsia ?? val]),
    ],
  );
}

/** A month or a year counts as its first day. */
function wholeDate(date = "1980-01-01"): string {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  return found === null ? "1980-01-01" : `${found[1]}-${found[2] ?? "01"}-${found[3] ?? "01"}`;
}

/** app.xml: which program wrote the file, so that a reader can tell who saved it last; nothing of what is published. */
export function appPart(purpose: Purpose): Element {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const program = purpose === "publication" ? undefined : el("Application", undefined, ["breach-notice"]);
  return el("Properties", { xmlns: namespace }, [program]);
}

/** Custom properties: what the file was made from; they live through Word and LibreOffice. */
export function customProperties(
  notice: Notice,
  sources: Readonly<Record<string, string>>,
): { name: string; value: string }[] {
  const { incident, template, locale } = notice;
  const made = Object.entries({ incident, template, locale }).map(([name, value]) => [name, value] as const);
  const from = Object.entries(sources).map(([name, hash]) => [`source ${name}`, hash] as const);
  return [...made, ...from].map(([name, value]) => ({
    name: `${PROPERTY_PREFIX}${writable(name, "a source's name")}`,
    value: writable(value, name),
  }));
}
