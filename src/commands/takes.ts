// A field's schema → what it takes, in the user's words.
import { leafMeta } from "../incident/fact.ts";
import { type Category, categories, vocabulary } from "../incident/vocabulary.ts";
import { type Schema, shapeOf } from "../incident/yaml/shape.ts";
import { wordOf } from "../incident/yaml/words.ts";
import type { Words } from "./words.ts";

/** Where the ids of a kind of reference are defined. */
const definedIn: Record<string, string> = {
  service: "services",
  document: "documents",
  group: "affected",
  named: "names",
};

/** What a value may be, one line for each way to write it. */
export function takes(field: Schema, words: Words): string[] {
  return [...new Set(ways(field, words))];
}

function ways(field: Schema, words: Words): string[] {
  const shape = shapeOf(field);
  const { kind, schema } = shape;
  const meta = leafMeta(schema);
  const word = (id: string): string => words.findAny(`words.${id}`) ?? id;
  if (meta?.ref === "actor") return [words.say("explain.takes.actor")];
  if (meta?.ref !== undefined && meta.ref !== "section")
    return [words.say("explain.takes.reference", { kind: word(meta.ref), in: definedIn[meta.ref] ?? "" })];
  if (meta?.vocabulary !== undefined) {
    const term = words.say("explain.takes.term", { vocabulary: word(meta.vocabulary) });
    return meta.fact === undefined ? [term] : [term, words.say("explain.takes.own-words")];
  }
  if (meta?.unit !== undefined)
    return [
      words.say("explain.takes.count", {
        count: word("count"),
        unit: words.findAny(`units.${meta.unit}`) ?? meta.unit,
      }),
    ];
  if (meta !== undefined) return [word(wordOf(shape))];
  switch (kind.type) {
    case "list": {
      const item = kind.item(0);
      return item === undefined
        ? [word("list")]
        : ways(item, words).map((of) => words.say("explain.takes.list", { of }));
    }
    case "record":
      return [words.say("explain.takes.record")];
    case "object":
      return [words.say("explain.takes.fields")];
    case "union":
      return kind.options.flatMap((option) => ways(option, words));
    case "choice":
      return [word(wordOf(shape))];
    default:
      return [word(wordOf(shape))];
  }
}

/** The words a field takes, itself or in a list: a category of the vocabulary, or its own. */
export function listedWords(field: Schema): { category?: Category; ids: string[] } | undefined {
  const { kind, schema } = shapeOf(field);
  const own = kind.type === "choice" ? kind.values.filter((value) => typeof value === "string") : [];
  const category = categories.find((one) => one === leafMeta(schema)?.vocabulary);
  if (category !== undefined) return { category, ids: own.length === 0 ? [...vocabulary[category]] : own };
  if (leafMeta(schema) !== undefined) return undefined;
  if (kind.type === "choice") return own.length === 0 ? undefined : { ids: own };
  const inner = kind.type === "list" ? [kind.item(0)] : kind.type === "union" ? kind.options : [];
  return inner.flatMap((one) => (one === undefined ? [] : (listedWords(one) ?? [])))[0];
}
