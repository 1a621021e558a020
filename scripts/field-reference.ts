// The incident's schema → docs/incident.md: every field, what it takes, what it is for.
import { leafMeta } from "../src/incident/fact.ts";
import { aboutField } from "../src/incident/field.ts";
import { incidentSchema } from "../src/incident/schema.ts";
import { isOptional, type Schema, shapeOf } from "../src/incident/yaml/shape.ts";

const refs = {
  service: "id of `services`",
  actor: "id of `parties`, or a [role](vocabulary.md#role)",
  document: "id of `documents`",
  group: "id of `affected`",
  named: "id of `names`",
  section: "a [part of the notice](vocabulary.md#section)",
} as const;
const kinds: Record<string, string> = {
  text: "text",
  name: "name",
  moment: "date",
  time: "time",
  count: "count",
  phone: "phone number",
  email: "mail address",
  url: "web address",
  number: "whole number",
};

/** What a field takes, in a few words. */
function takes(field: Schema): string {
  const { kind, schema } = shapeOf(field);
  const meta = leafMeta(schema);
  if (meta?.ref) return refs[meta.ref];
  if (meta?.vocabulary)
    return `[${meta.vocabulary}](vocabulary.md#${meta.vocabulary})${meta.fact ? ", or `{ text: … }`" : ""}`;
  if (meta?.words) return "words";
  if (meta?.fact === "moment" && kind.type === "string") return "day";
  if (meta?.fact) return meta.unit ? `count (${meta.unit})` : (kinds[meta.fact] ?? meta.fact);
  switch (kind.type) {
    case "list":
      return `list of ${takes(kind.item(0) ?? schema)}`;
    case "boolean":
      return "true or false";
    case "choice":
      return kind.values.map((id) => `\`${id}\``).join(", ");
    case "record":
      return "entries by your own id";
    case "object":
      return "fields below";
    case "union":
      return [...new Set(kind.options.map(takes))].join("; or ");
    default:
      return "text";
  }
}

type Fields = ReadonlyMap<string, Schema>;

/** The objects that a field holds, directly, in a list, by id, or as one of several ways to write it. */
function objectsIn(field: Schema): { suffix: string; fields: Fields }[] {
  const { kind, schema } = shapeOf(field);
  if (leafMeta(schema)) return [];
  const within = (inner: Schema | undefined, step: string) =>
    inner === undefined ? [] : objectsIn(inner).map((object) => ({ ...object, suffix: step + object.suffix }));
  switch (kind.type) {
    case "object":
      return [{ suffix: "", fields: kind.keys }];
    case "list":
      return within(kind.item(0), "[]");
    case "record":
      return within(kind.value, ".<id>");
    case "union":
      return kind.options.flatMap(objectsIn);
    default:
      return [];
  }
}

function fallback(field: Schema): string {
  // zod's own type is a union by `type`.
  const { type, defaultValue } = field._zod.def as { type: string; defaultValue?: unknown };
  return type !== "default" || typeof defaultValue === "object" ? "" : ` Without it: \`${String(defaultValue)}\`.`;
}

/** Fields that have a table already, by the path they were told at. */
type Told = { path: string; fields: Fields };

const lastName = (path: string): string =>
  path
    .replace(/(?:\[\])+$/, "")
    .split(".")
    .at(-1) ?? "";

function table(path: string, fields: Fields, out: string[], seen: Told[]): void {
  const rows = [...fields].map(([key, field]) => {
    const text = [aboutField(field), fallback(field)].filter(Boolean).join(".").replaceAll("|", "\\|").trim();
    return `| \`${key}\`${isOptional(field) ? "" : " *"} | ${takes(field).replaceAll("|", "\\|")} | ${text} |`;
  });
  out.push(
    `## ${path === "" ? "The file" : `\`${path}\``}`,
    "",
    "| field | takes | for |",
    "| --- | --- | --- |",
    ...rows,
    "",
  );
  for (const [key, field] of fields) {
    for (const inner of objectsIn(field)) {
      const own = `${path === "" ? "" : `${path}.`}${key}${inner.suffix}`;
      // A schema with a description of its own is another, of the same fields.
      const told = seen.find(
        ({ fields: other }) =>
          other.size === inner.fields.size && [...other].every(([k, f]) => inner.fields.get(k) === f),
      );
      if (told === undefined) {
        seen.push({ path: own, fields: inner.fields });
        table(own, inner.fields, out, seen);
      } else if (lastName(told.path) !== lastName(own))
        out.push(`## \`${own}\``, "", `The fields of \`${told.path}\`.`, "");
    }
  }
}

/** The page as Markdown. */
export function incidentPage(): string {
  const out: string[] = [
    "# The incident file",
    "",
    "Every field of the YAML file, from the schema itself (made by `npm run docs`). * must be there. A whole file with comments, to copy from:",
    "[incidents/example-aobado.yaml](../incidents/example-aobado.yaml). Words behind the ids: [vocabulary.md](vocabulary.md).",
    "",
    "- *text*: one string in the source language (the first of `locales`), or one per language `{ ja: …, zh-Hans: … }`; instead of a string, a list may mix",
    '  words with `{ fact: path }` (a value of this file, such as `issuer.short`, in quotes where there is a bracket: `"affected[0].people"`) and `{ see: cause }` (the number of a part of the notice).',
    "  `{ fact: services.shop }` names it as the notice does: in full with its short name the first time, by that after. In `{ }`, a text with a comma or colon",
    '  stands in quotes: `{ ja: "合計1,204件です。" }`.',
    "- *words*: a string (a line end is a line end), or a list of strings and `{ fact: path }` (the value as the template's own line says it; `nth: 2` the second",
    "  time that it does; `says: …, of: value` in other words while the value is that one), `{ see: block }` (the number of a section or list item), `{ strong: […] }`, `{ strike: […] }`.",
    "- *name*: one string for all languages, or one per language.",
    "- *date*: `2011-12`, `2026-04-10`, `2026-04-10 08:30`, `publication` (本日 / 今日), or `{ date: …, part: afternoon, about: true, zone: japan }`.",
    "- *day*: `2026-04-10` and nothing else.",
    '- *count*: a number, `{ about: 30 }`, `{ at-most: 30 }`, `{ at-least: 30 }`, `{ more-than: 30 }`, `{ sum: ["affected[0].people", …] }`, or `unknown`.',
    '- *time* and *phone number* in quotes: `"08:30"`, `"0120-000-000"`.',
    "- A field that takes a list takes a single value too where both are named.",
    "- *id of `parties`, or a role*: whoever is named or met twice goes into `parties`; who is only a kind of somebody (`police`, `card-companies`) is its role.",
    "",
  ];
  for (const { fields } of objectsIn(incidentSchema)) table("", fields, out, []);
  return `${out.join("\n").trimEnd()}\n`;
}
