// The words of a term as they are shown now → the id that the locale words so, in the same form as before where there are several.
import type { MarkedLeaf } from "../../incident/fact.ts";
import { type Category, vocabulary } from "../../incident/vocabulary.ts";
import { inRegister, rewordingOf } from "../../locale/register.ts";
import type { Locale, Register } from "../../locale/schema.ts";
import { markedAt } from "../../template/marked-at.ts";
import type { ReadShown, ShownContext } from "../read-shown.ts";
import { isMap, leafAt } from "./leaf.ts";

/** The words of one id by form; a form is a term's own, or a phrase with a form of what was lost in it. */
type Forms = ReadonlyMap<string, string>;

/** Reads a term; `was` is what it showed. No id, or more than one, is worded so: refused. */
export function readTerm(leaf: MarkedLeaf, was: string, next: string, context: ShownContext): ReadShown {
  const category = leaf.meta.ref === "actor" ? "role" : leaf.meta.vocabulary;
  if (category === undefined) return { refused: "no-place" };
  const words = next.trim();
  const known = wordsOf(category, context);
  const self = category === "role" ? selfWords(context) : undefined;
  const sayings = (id: string): (readonly [form: string, text: string])[] =>
    id === "self" && self !== undefined ? [["self", self]] : [...(known.get(id) ?? [])];
  const old = String(leaf.value);
  const shown = new Set(sayings(old).flatMap(([form, text]) => (text === was ? [form] : [])));
  const saying = (fits: (form: string) => boolean): string[] =>
    [...known.keys()].filter((id) => sayings(id).some(([form, text]) => text === words && fits(form)));
  const inForm = saying((form) => shown.has(form));
  // How surely it was lost stands in one phrase with what was lost: another word for that is another fact.
  const strict = inForm.length > 0 || (category === "certainty" && shown.size > 0);
  const found = strict ? inForm : saying(() => true);
  const [only, ...more] = found.includes(old) ? [old] : found;
  if (only === undefined) return { refused: "no-such-term" };
  // A role that somebody of this incident is called by means that one.
  const named =
    leaf.meta.ref === "actor" && only !== old && markedAt(context.incident, `parties.${only}`) !== undefined;
  if (more.length > 0 || named) return { refused: "ambiguous-term", among: found };
  return { value: only, edit: { put: leaf.path, value: only } };
}

const remembered = new WeakMap<Locale, Map<string, ReadonlyMap<string, Forms>>>();

/** The words of all ids of a category, in the locale of the template's register; without those that an incident gives itself. */
function wordsOf(category: Category, { locale, register }: ShownContext): ReadonlyMap<string, Forms> {
  const own = inRegister(locale, register);
  const categories = remembered.get(own) ?? new Map<string, ReadonlyMap<string, Forms>>();
  remembered.set(own, categories);
  const found = categories.get(category);
  if (found !== undefined) return found;
  const made = new Map(vocabulary[category].map((id) => [id as string, formsOf(category, id, own, register)] as const));
  categories.set(category, made);
  return made;
}

function formsOf(category: Category, id: string, locale: Locale, register: Register | undefined): Forms {
  const zone = Object.entries(locale.patterns.moments.zones).find(([name]) => category === "zone" && name === id)?.[1];
  const words = zone ?? locale.terms[category]?.[id] ?? {};
  const forms = Object.entries(typeof words === "string" ? { plain: words } : words).filter(([, text]) => text !== "");
  return new Map(category === "certainty" ? [...forms, ...lostForms(id, locale, register)] : forms);
}

/** How the issuer calls itself, where that is one string in the language of the notice. */
function selfWords({ incident, locale }: ShownContext): string | undefined {
  const self = leafAt(incident, "issuer.self") ?? leafAt(incident, "issuer.short");
  const said = isMap(self?.value) ? self.value[locale.locale.tag] : self?.value;
  return typeof said === "string" ? said : undefined;
}

/** How surely something was lost is worded by a phrase round each form of each word for the loss. */
function lostForms(id: string, locale: Locale, register: Register | undefined): [form: string, text: string][] {
  const reword = register === undefined ? (text: string) => text : rewordingOf(locale, register);
  return Object.entries(locale.phrases).flatMap(([category, phrases]) => {
    const phrase = category.startsWith("lost-") ? phrases[id] : undefined;
    if (phrase === undefined) return [];
    return Object.entries(locale.terms["loss"] ?? {}).map(([loss, words]): [string, string] => {
      const forms: Record<string, string> = typeof words === "string" ? { plain: words } : words;
      return [
        `${category} ${loss}`,
        reword(phrase).replace(/\{\{([a-z]+)\}\}/g, (_, form: string) => forms[form] ?? ""),
      ];
    });
  });
}
