// A helper that prints phrases → a visit to each phrase it may choose, and problems for those that are missing.
import { vocabulary } from "../../incident/vocabulary.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Phrases, Signature } from "../signature.ts";
import type { Argument, Call } from "./argument.ts";
import { inWords, type Visiting } from "./scope.ts";
import { branches, idsOf, type ObjectType, plain, type Type, unionOf } from "./type.ts";

/** The call, its first argument, and where the helper's name stands. */
type Asked = { call: Call; category: Argument; at: hbs.AST.Position };

/** Visits the phrases of a category as the call would print them. */
export function checkPhrases(phrases: Phrases, signature: Signature, asked: Asked, visiting: Visiting): void {
  const { call, category } = asked;
  const [parameter] = signature.takes;
  if (typeof category.literal !== "string" || parameter?.what !== "phrases") return;
  const name = parameter.prefix + category.literal;
  if (!visiting.locale.phrases[name]) return; // told where arguments are checked
  const wanted =
    phrases === "subject"
      ? { ids: idsOfSubject(asked, visiting), context: call.subject }
      : { ids: vocabulary[phrases.ids], context: formsOf(phrases.forms, visiting) };
  for (const id of wanted.ids) {
    const unit = visiting.units.phrase(name, id);
    if (unit) visiting.lead(unit, wanted.context, { loops: call.scope.loops });
    else {
      const { tag } = visiting.locale.locale;
      const place = visiting.locale.places[`phrases.${name}`] ?? { file: visiting.locale.file };
      visiting.problems.push(problem("phrase-missing", place, { key: `phrases.${name}.${id}`, locale: tag }));
    }
  }
}

/** The ids that choose the phrase: the subject's own where it is one, else those of its field. */
function idsOfSubject({ call, category, at }: Asked, visiting: Visiting): string[] {
  const field = call.key ?? String(category.literal);
  const { subject } = call;
  const own = branches(subject).filter((branch) => branch.kind === "leaf");
  const objects = branches(subject).filter((branch) => branch.kind === "object");
  const tell = (code: string, params: Problem["params"]): string[] => {
    visiting.problems.push(problem(code, call.scope.unit.place(at), { helper: call.helper, ...params }));
    return [];
  };
  if (branches(subject).some((branch) => branch.kind === "unknown")) return [];
  const having = objects.filter((object) => object.fields().has(field));
  if (own.length === 0 && having.length === 0) {
    if (call.key !== undefined) return []; // told where arguments are checked
    return tell("template-unknown-field", { field, ...inWords(subject) });
  }
  // An entry that has words of its own needs no phrase.
  const ids = idsOf(unionOf([...own, ...having]), field)?.filter((id) => id !== "text") ?? [];
  return ids.length > 0 ? ids : tell("template-without-ids", { field, ...inWords(subject) });
}

/** The forms of the terms of a category: the context of phrases that put them together. */
function formsOf(category: string, { locale }: Visiting): Type {
  const words = Object.values(locale.terms[category] ?? {});
  const forms = new Set(words.flatMap((word) => (typeof word === "string" ? ["plain"] : Object.keys(word))));
  const fields = new Map<string, Type>([...forms].map((form) => [form, plain("text")]));
  const object: ObjectType = {
    kind: "object",
    key: `forms:${category}`,
    name: category,
    mentioned: false,
    fields: () => fields,
  };
  return object;
}
