// A fact as it was exported, and the text shown in its place now → what to write into the incident file, or why that can't be told.
import type { Edit, YamlValue } from "../incident/edit.ts";
import type { MarkedLeaf, MarkedObject } from "../incident/fact.ts";
import { email, phone, url } from "../incident/schema/values.ts";
import { plainForm, readWhole } from "../locale/read-number.ts";
import type { Locale, Register } from "../locale/schema.ts";
import { leafOf } from "../template/marked-at.ts";
import { readCountAgain } from "./read-shown/count.ts";
import { isMap, leafAt } from "./read-shown/leaf.ts";
import { readMomentAgain } from "./read-shown/moment.ts";
import type { Refusal } from "./read-shown/refusal.ts";
import { readTerm } from "./read-shown/term.ts";
import { readWords } from "./read-shown/words.ts";
import type { ListedFact } from "./reviewed.ts";

export { type Refusal, refusalProblem } from "./read-shown/refusal.ts";

/** One saying of a fact as the exported list has it; `text` is what it showed. */
export type ShownFact = Pick<ListedFact, "path" | "kind" | "text" | "unit" | "derivedFrom">;

/** What the fact was shown from: the incident as it went out, the language of the notice, and its template's register. */
export type ShownContext = { incident: MarkedObject; locale: Locale; register?: Register | undefined };

/**
 * What to write, or the reason why not. `value` is the whole value at the fact's path, in the form that it has in the file; `edit`
 * writes no more of it than changes: the entry of one language, the `date` of a moment with more said. `among` are the ids that are all
 * worded so: another saying of the same fact may tell which.
 */
export type ReadShown = { value: YamlValue; edit: Edit } | { refused: Refusal; among?: readonly string[] };

/**
 * Reads the text that stands where a fact was shown, by the locale's own patterns and words. Nothing is guessed: what could mean two
 * things, or leans on what stands before it, is refused. What was read is still to be shown again and held against the text: people
 * write `1007` where we print `1,007`, and a shorter date where we would print the year.
 */
export function readShown(fact: ShownFact, next: string, context: ShownContext): ReadShown {
  const { path, kind, text, unit = "" } = fact;
  const { incident, locale } = context;
  const leaf = leafAt(incident, path);
  if (fact.derivedFrom !== undefined || isSum(leaf?.value)) return { refused: "derived" };
  if (leaf === undefined) return { refused: "no-place" };
  if (next.trim() === "") return { refused: "empty" };
  const ownWords = (): ReadShown =>
    readWords(leaf, text, next, { locale: locale.locale.tag, source: leafOf(incident, "locales[0]") });
  switch (kind) {
    case "text":
    case "name":
      return ownWords();
    case "term":
    case "item":
      return leaf.meta.fact === "text" ? ownWords() : readTerm(leaf, text, next, context);
    case "date":
    case "time":
      return readMomentAgain(leaf, text, next, locale, leafOf(incident, "notice.date") || undefined);
    case "count":
      return readCountAgain(leaf, next, unit, locale);
    case "number": {
      const number = readWhole(next);
      return number === undefined || number < 1 ? { refused: "not-a-number" } : written(leaf, number);
    }
    case "phone": {
      const number = next
        .normalize("NFKC")
        .trim()
        .replace(/[\u2010-\u2015\u2212\u30fc]/g, "-");
      return phone.safeParse(number).success ? written(leaf, number) : { refused: "not-a-phone" };
    }
    case "email": {
      const address = withHyphens(plainForm(next));
      return email.safeParse(address).success ? written(leaf, address) : { refused: "not-an-email" };
    }
    case "url": {
      const address = withHyphens(next.trim());
      return url.safeParse(address).success ? written(leaf, address) : { refused: "not-a-url" };
    }
    default:
      return { refused: "no-place" }; // a period's ends are facts of their own
  }
}

/** Word's key for a hyphen that does not break writes another sign, which no address has. */
const withHyphens = (address: string): string => address.replace(/[\u2010\u2011]/g, "-");

function written({ path }: MarkedLeaf, value: string | number): ReadShown {
  return { value, edit: { put: path, value } };
}

function isSum(value: unknown): boolean {
  return isMap(value) && ("sum" in value || "at-most-sum" in value);
}
