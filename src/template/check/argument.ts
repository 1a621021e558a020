// One argument of a helper → what is wrong with it, by what the helper's signature says it must be.

import { sortsOf } from "../../incident/sorts.ts";
import { type Category, vocabulary } from "../../incident/vocabulary.ts";
import { nearest } from "../../incident/yaml/nearest.ts";
import type { Locale } from "../../locale/schema.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Parameter } from "../signature.ts";
import { inWords, type Scope } from "./scope.ts";
import { branches, fieldNames, fieldOf, idsOf, itemsOf, type Type } from "./type.ts";

/** A written argument with its type; `literal` is its text where it stands in the template itself. */
export type Argument = { type: Type; literal?: string | number | boolean; at: hbs.AST.Position };

/** What is known of the call that the argument belongs to. */
export type Call = {
  helper: string;
  locale: Locale;
  scope: Scope;
  /** What names of fields and ids are about: the first argument, for a phrase its subject. */
  subject: Type;
  /** The arguments before it. */
  before: readonly Argument[];
  /** The option `key`, which says what ids are about. */
  key?: string;
};

/** Problems of one argument. `name` is that of an option, or counts arguments from 1. */
export function checkArgument(parameter: Parameter, argument: Argument, name: string, call: Call): Problem[] {
  const place = call.scope.unit.place(argument.at);
  const told = (code: string, params: Problem["params"], names: readonly string[] = [], said = ""): Problem[] => {
    const meant = names.length > 0 ? nearest(said, names) : undefined;
    return [
      problem(code, place, { helper: call.helper, ...params, ...(meant === undefined ? {} : { nearest: meant }) }),
    ];
  };
  const wrong = (): Problem[] => told("template-argument", { argument: name, expected: `argument-${parameter.what}` });
  const { type, literal } = argument;
  if (branches(type).some((branch) => branch.kind === "unknown") && literal === undefined) return [];
  const text = typeof literal === "string" ? literal : undefined;
  // A text that the caller of a partial gives is not known here.
  const given = literal === undefined && branches(type).some((branch) => branch.kind === "text");
  const oneOf = (names: readonly string[], code: string, params: Problem["params"]): Problem[] => {
    if (given) return [];
    if (text === undefined) return wrong();
    return names.includes(text) ? [] : told(code, { ...params, id: text }, names, text);
  };

  switch (parameter.what) {
    case "value":
      return [];
    case "list": {
      const { having } = parameter;
      const items = branches(itemsOf(type));
      const fits = items.some((item) =>
        item.kind === "object"
          ? !having || having.some((field) => item.fields().has(field))
          : item.kind === "leaf" || item.kind === "list",
      );
      return fits && literal === undefined ? [] : wrong();
    }
    case "object":
      return parameter.having.some((field) => branches(type).some((b) => b.kind === "object" && b.fields().has(field)))
        ? []
        : told("template-argument", {
            argument: name,
            expected: "argument-object",
            fields: parameter.having.join(", "),
          });
    case "leaf":
      return branches(type).some((b) => b.kind === "leaf" && b.meta.fact && parameter.facts.includes(b.meta.fact))
        ? []
        : wrong();
    case "word":
      if (literal === undefined && branches(type).some((b) => b.kind === "leaf" && b.meta.vocabulary)) return [];
      return oneOf(parameter.of, "template-unknown-word", { argument: name, allowed: parameter.of.join(", ") });
    case "flag":
      return typeof literal === "boolean" || branches(type).some((b) => b.kind === "flag") ? [] : wrong();
    case "number":
      return typeof literal === "number" || branches(type).some((b) => b.kind === "number") ? [] : wrong();
    case "field": {
      const items = itemsOf(call.subject);
      if (given) return [];
      if (text === undefined) return wrong();
      if (fieldOf(items, text, call.scope.longForms)) return [];
      return told("template-unknown-field", { field: text, ...inWords(items) }, fieldNames(items), text);
    }
    case "id": {
      const own = parameter.by !== undefined ? itemsOf(call.subject) : call.subject;
      return checkIds(text === undefined ? undefined : [text], own, parameter.by && (call.key ?? parameter.by));
    }
    case "sort": {
      const known = sortsOfType(call.subject);
      if (branches(call.subject).some((branch) => branch.kind === "unknown")) return [];
      if (known.length === 0) return told("template-without-sorts", { ...inWords(call.subject) });
      return oneOf(known, "template-unknown-word", { argument: name, allowed: known.join(", ") });
    }
    case "sorts": {
      const items = itemsOf(call.subject);
      const own = fieldOf(items, name, call.scope.longForms);
      if (!own) return told("template-unknown-field", { field: name, ...inWords(items) }, fieldNames(items), name);
      if (branches(own).some((branch) => branch.kind === "unknown")) return [];
      const known = sortsOfType(itemsOf(own));
      if (known.length === 0) return told("template-without-sorts", { ...inWords(own) });
      if (text === undefined) return wrong();
      const allowed = known.join(", ");
      return text
        .split(" ")
        .filter((sort) => !known.includes(sort))
        .flatMap((sort) => told("template-unknown-word", { argument: name, allowed, id: sort }, known, sort));
    }
    case "ids": {
      if (literal === undefined)
        return given || branches(type).some((b) => b.kind === "leaf" || b.kind === "object") ? [] : wrong();
      return checkIds(text?.split(" "), itemsOf(call.subject), name);
    }
    case "category":
      return oneOf([...Object.keys(call.locale.terms), "zone"], "template-unknown-category", {});
    case "id-of-category": {
      const category = call.before.at(-1)?.literal;
      const ids = typeof category === "string" ? idsOfCategory(category, call.locale) : undefined;
      if (!ids || (literal === undefined && branches(type).some((b) => b.kind === "leaf"))) return [];
      return oneOf(ids, "template-unknown-id", { of: String(category) });
    }
    case "form": {
      const forms = formsOf(parameter.of, call);
      return forms ? oneOf([...forms], "template-unknown-form", { allowed: [...forms].join(", ") }) : [];
    }
    case "phrases": {
      const { prefix } = parameter;
      const names = Object.keys(call.locale.phrases).filter((category) => category.startsWith(prefix));
      return oneOf(
        names.map((category) => category.slice(prefix.length)),
        "template-unknown-phrases",
        { locale: call.locale.locale.tag },
      );
    }
    default:
      return parameter satisfies never;
  }

  /** Whether these are ids that a value, or the `field` of one, can be. */
  function checkIds(ids: readonly string[] | undefined, of: Type, field?: string): Problem[] {
    const known = idsOf(of, field);
    if (known === undefined || given) return [];
    if (ids === undefined) return wrong();
    if (
      field !== undefined &&
      !fieldOf(of, field, call.scope.longForms) &&
      !branches(of).some((b) => b.kind === "leaf")
    )
      return told("template-unknown-field", { field, ...inWords(of) }, fieldNames(of), field);
    if (known.length === 0) return told("template-without-ids", { ...inWords(of), ...(field ? { field } : {}) });
    return ids
      .filter((id) => !known.includes(id))
      .flatMap((id) => told("template-unknown-id", { id, of: field ?? inWords(of).in ?? "" }, known, id));
  }
}

/** The sorts that the ids a value can be are of. */
function sortsOfType(type: Type): string[] {
  const own = branches(type).flatMap((branch) => (branch.kind === "leaf" ? [branch.meta.vocabulary] : []));
  return [...new Set(own.flatMap((category) => (category === undefined ? [] : sortsOf(category))))];
}

/** The ids that have words: those of the vocabulary, and those that only the locales have; nothing for no category. */
function idsOfCategory(category: string, locale: Locale): string[] | undefined {
  if (!Object.hasOwn(vocabulary, category) && !locale.terms[category]) return undefined;
  const own: readonly string[] = Object.hasOwn(vocabulary, category) ? vocabulary[category as Category] : []; // just looked
  return [...new Set([...own, ...Object.keys(locale.terms[category] ?? {})])];
}

/** The forms that terms of a category have in this language, `plain` always; nothing where the category can't be told. */
function formsOf(of: string | undefined, { locale, before, subject }: Call): Set<string> | undefined {
  const literal = before[0]?.literal;
  const leaves = branches(subject).flatMap((branch) => (branch.kind === "leaf" ? [branch.meta.vocabulary] : []));
  const categories = of !== undefined ? [of] : typeof literal === "string" ? [literal] : leaves;
  const known = categories.filter((category) => category !== undefined);
  if (known.length === 0) return undefined;
  const words = known.flatMap((category) => Object.values(locale.terms[category] ?? {}));
  return new Set(["plain", ...words.flatMap((word) => (typeof word === "string" ? [] : Object.keys(word)))]);
}
