// The incident's schema → docs/incident.md: every field, what it takes, what it is for.
import type { z } from "zod";
import { bareSchema, leafMeta } from "../src/incident/fact.ts";
import { incidentSchema } from "../src/incident/schema.ts";

type Schema = z.core.$ZodType;
/** The fields of zod's definitions that are read here, by the type of the schema. */
type Def = {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  innerType?: Schema;
  entries?: Record<string, string>;
  defaultValue?: unknown;
};
const defOf = (schema: Schema): Def => schema._zod.def as Def; // zod's own type is a union by `type`

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
function takes(schema: Schema): string {
  const meta = leafMeta(schema);
  if (meta?.ref) return refs[meta.ref];
  if (meta?.vocabulary)
    return `[${meta.vocabulary}](vocabulary.md#${meta.vocabulary})${meta.fact ? ", or `{ text: … }`" : ""}`;
  if (meta?.fact) return meta.unit ? `count (${meta.unit})` : (kinds[meta.fact] ?? meta.fact);
  const def = defOf(schema);
  if (def.innerType) return takes(def.innerType);
  if (def.type === "array" && def.element) return `list of ${takes(def.element)}`;
  if (def.type === "boolean") return "true or false";
  if (def.type === "enum")
    return Object.keys(def.entries ?? {})
      .map((id) => `\`${id}\``)
      .join(", ");
  if (def.type === "record") return "entries by your own id";
  if (def.type === "object") return "fields below";
  if (def.type === "union" && def.options) return [...new Set(def.options.map(takes))].join("; or ");
  return "text";
}

/** The objects that a field holds, directly, in a list, by id, or as one of several ways to write it. */
function objectsIn(schema: Schema): { suffix: string; shape: Record<string, Schema> }[] {
  if (leafMeta(schema)) return [];
  const def = defOf(schema);
  if (def.innerType) return objectsIn(def.innerType);
  if (def.shape) return [{ suffix: "", shape: def.shape }];
  if (def.type === "array" && def.element)
    return objectsIn(def.element).map((o) => ({ ...o, suffix: `[]${o.suffix}` }));
  if (def.type === "record" && def.valueType)
    return objectsIn(def.valueType).map((o) => ({ ...o, suffix: `.<id>${o.suffix}` }));
  if (def.type === "union" && def.options) return def.options.flatMap(objectsIn);
  return [];
}

function about(schema: Schema): string {
  const outer = (schema as { description?: string }).description; // zod puts a schema's description there
  if (outer) return outer;
  const def = defOf(schema);
  return def.innerType && !leafMeta(def.innerType) ? about(def.innerType) : "";
}

function needed(schema: Schema): boolean {
  const { type } = defOf(schema);
  return type !== "optional" && type !== "default";
}

function fallback(schema: Schema): string {
  const def = defOf(schema);
  if (def.type !== "default") return "";
  return typeof def.defaultValue === "object" ? "" : ` Without it: \`${String(def.defaultValue)}\`.`;
}

function table(path: string, shape: Record<string, Schema>, out: string[], seen: Set<Record<string, Schema>>): void {
  const rows = Object.entries(shape).map(([key, schema]) => {
    const text = [about(schema), fallback(schema)].filter(Boolean).join(".").replaceAll("|", "\\|").trim();
    return `| \`${key}\`${needed(schema) ? " *" : ""} | ${takes(schema).replaceAll("|", "\\|")} | ${text} |`;
  });
  out.push(
    `## ${path === "" ? "The file" : `\`${path}\``}`,
    "",
    "| field | takes | for |",
    "| --- | --- | --- |",
    ...rows,
    "",
  );
  for (const [key, schema] of Object.entries(shape)) {
    for (const inner of objectsIn(schema)) {
      if (seen.has(inner.shape)) continue;
      seen.add(inner.shape);
      table(`${path === "" ? "" : `${path}.`}${key}${inner.suffix}`, inner.shape, out, seen);
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
    "  words with `{ fact: path }` (a value of this file, such as `affected[0].people`) and `{ see: cause }` (the number of a part of the notice).",
    "- *name*: one string for all languages, or one per language.",
    "- *date*: `2011-12`, `2026-04-10`, `2026-04-10 08:30`, `publication` (本日 / 今日), or `{ date: …, part: afternoon, about: true, zone: japan }`.",
    "- *count*: a number, `{ about: 30 }`, `{ at-most: 30 }`, `{ at-least: 30 }`, `{ more-than: 30 }`, `{ sum: [paths] }`, or `unknown`.",
    '- *time* and *phone number* in quotes: `"08:30"`, `"0120-000-000"`.',
    "- A field that takes a list takes a single value too where both are named.",
    "",
  ];
  const { shape } = defOf(bareSchema(incidentSchema));
  table("", shape ?? {}, out, new Set());
  return `${out.join("\n").trimEnd()}\n`;
}
