// A name or free text as it is shown now → what to write: the entry of that language, or the one string that stands for all.
import type { YamlValue } from "../../incident/edit.ts";
import type { MarkedLeaf } from "../../incident/fact.ts";
import { joinPath } from "../../incident/yaml/path.ts";
import type { ReadShown } from "../read-shown.ts";
import { isMap } from "./leaf.ts";

/** The language of the notice, and the first of the file, in which bare strings are. */
type Languages = { locale: string; source: string };

/**
 * A bare string shown in the file's first language is changed itself; shown in another, that language gets an entry of its own, so
 * that nothing changes where nobody looked. A list of words and facts is none of ours: each fact in it is read by itself.
 */
export function readWords(
  { path, value }: MarkedLeaf,
  was: string,
  next: string,
  { locale, source }: Languages,
): ReadShown {
  const words = next.trim();
  const shown = isMap(value) ? (value[locale] ?? value[source] ?? Object.values(value)[0]) : value;
  if (Array.isArray(shown) && shown.some((part) => typeof part !== "string")) return { refused: "references" };
  if (words.includes("\n")) return { refused: "line-break" };
  const known = value as YamlValue; // as the schema has it: plain data
  if (words === was) return { value: known, edit: { put: path, value: known } };
  if (isMap(value)) {
    const key = joinPath(path, locale);
    // As above.
    const written = { ...(value as { [key: string]: YamlValue }), [locale]: words };
    return { value: written, edit: { put: key, value: words } };
  }
  const written = locale === source ? words : { [source]: known, [locale]: words };
  return { value: written, edit: { put: path, value: written } };
}
