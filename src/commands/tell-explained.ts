// A topic → its explanation as lines for a person, or JSON; without one, the list of all fields.
import { allFields } from "../incident/field.ts";
import type { Glossary } from "../locale/glossary.ts";
import {
  type Explained,
  type ExplainedWords,
  explainField,
  explainWords,
  type Meaning,
  type NamedField,
  nameFields,
} from "./explain-topic.ts";
import type { Topic } from "./find-topic.ts";
import { textWidth } from "./point-at.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";

/** Tells a topic, to standard output. */
export async function tellExplained(
  topic: Topic | undefined,
  glossary: Glossary,
  { console, words }: Pick<Session, "console" | "words">,
  options: { json?: true },
): Promise<void> {
  const print = (result: object, lines: string[]): void => {
    if (options.json) console.out(JSON.stringify({ command: "explain", exit: 0, ...result }, null, 2));
    else for (const line of lines) console.out(line);
  };
  if (topic?.type === "field") {
    const field = await explainField(topic.field, glossary, words);
    print({ field }, fieldLines(field, words));
  } else if (topic?.type === "words") {
    const told = explainWords(topic.category, topic.id, glossary, words);
    print({ vocabulary: told }, wordLines(told, words));
  } else if (topic?.type === "found") {
    const fields = nameFields(topic.fields, glossary);
    const found = topic.words.map(({ category, id, meaning }) => ({ id: `${id} (${category})`, meaning }));
    const between = fields.length > 0 && found.length > 0 ? [""] : [];
    print({ fields, words: topic.words }, [...nameLines(fields), ...between, ...columns(found)]);
  } else {
    const every =
      topic?.fields ?? allFields().filter((field, i, all) => all.findIndex(({ path }) => path === field.path) === i);
    const fields = nameFields(every, glossary);
    print({ fields }, nameLines(fields));
  }
}

function fieldLines(field: Explained, words: Words): string[] {
  const part = (key: string, lines: string[]): string[] =>
    lines.length === 0
      ? []
      : ["", words.say(`explain.part.${key}`), ...lines.map((line) => (line === "" ? "" : `  ${line}`))];
  const presence = field.required
    ? words.say("explain.required")
    : field.without === undefined
      ? words.say("explain.optional")
      : words.say("explain.without", { value: field.without });
  const unsure = field.needed.some(({ sure }) => !sure) ? [words.say("explain.unsure")] : [];
  return [
    words.say("explain.title", { name: field.name, path: field.path }),
    `  ${field.about}`,
    ...part("takes", [...field.takes, presence, ...columns(field.words)]),
    ...part("fields", nameLines(field.fields)),
    ...part(
      "example",
      (field.example ?? "")
        .trimEnd()
        .split("\n")
        .filter((line) => line !== ""),
    ),
    ...part("needed", [
      ...field.needed.map(({ item, article, sure }) =>
        words.say("explain.needed", { item, article: sure ? article : `${article} *` }),
      ),
      ...(field.needed.length === 0 ? [] : [...unsure, words.say("explain.no-advice")]),
    ]),
    ...part(
      "said",
      field.said.map(({ template, sections }) =>
        words.say("explain.said", {
          template,
          sections: sections.map((one) => one || words.say("explain.opening")).join(words.say("joining.items")),
        }),
      ),
    ),
  ];
}

function wordLines({ category, name, words: ids, fields }: ExplainedWords, words: Words): string[] {
  return [
    words.say("explain.title", { name, path: category }),
    ...columns(ids).map((line) => `  ${line}`),
    "",
    words.say("explain.part.taken-by"),
    ...nameLines(fields).map((line) => `  ${line}`),
  ];
}

/** Paths with their names beside them; a star where the field must be there. */
function nameLines(fields: readonly NamedField[]): string[] {
  return columns(fields.map(({ path, name, required }) => ({ id: path + (required ? " *" : ""), meaning: name })));
}

/** Ids in one column, what they mean in the next. */
function columns(rows: readonly Meaning[]): string[] {
  const width = Math.min(48, Math.max(0, ...rows.map(({ id }) => textWidth(id))));
  return rows.map(({ id, meaning }) => `${id}${" ".repeat(Math.max(2, width + 2 - textWidth(id)))}${meaning}`);
}
