// Reads the attributes of a data or time element: which fact it says.
import type { Fact, FactKind } from "../../notice/tree.ts";
import type { Draft } from "../resolve-mentions.ts";
import { attribute, type Element, type Reader, report } from "./reader.ts";

const allKinds: Record<FactKind, true> = {
  text: true,
  name: true,
  term: true,
  item: true,
  date: true,
  time: true,
  period: true,
  count: true,
  phone: true,
  email: true,
  url: true,
  number: true,
};

/** By what is written: to V8 a name cut from a text is another each time, and slow to compare. */
const factKinds = new Map<string, FactKind>(Object.keys(allKinds).map((kind) => [kind, kind as FactKind])); // its keys

/** A fact that shows nothing yet; none, and a problem, when its path, kind or value is missing or no such kind exists. */
export function readFact(element: Element, reader: Reader): Draft<Fact> | undefined {
  const path = required(element, "data-path", reader);
  const written = required(element, "data-kind", reader);
  const value = required(element, element.tagName === "time" ? "datetime" : "value", reader);
  if (path === undefined || written === undefined || value === undefined) return undefined;
  const kind = factKinds.get(written);
  if (kind === undefined) {
    report(reader, element, "markup-bad-value", { element: element.tagName, attribute: "data-kind", value: written });
    return undefined;
  }
  const unit = attribute(element, "data-unit");
  const derived = attribute(element, "data-derived");
  const lang = attribute(element, "lang");
  const fact: Draft<Fact> = { type: "fact", path, kind, value, children: [] };
  if (unit !== undefined) fact.unit = unit;
  if (derived !== undefined) fact.derivedFrom = derived.split(" ").filter((part) => part !== "");
  if (lang !== undefined) fact.lang = lang;
  return fact;
}

/** The value of an attribute; its absence is a problem. */
export function required(element: Element, name: string, reader: Reader): string | undefined {
  const value = attribute(element, name);
  if (value === undefined)
    report(reader, element, "markup-missing-attribute", { element: element.tagName, attribute: name });
  return value;
}
