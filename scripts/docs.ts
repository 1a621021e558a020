// The incident's schema, its vocabulary and the locales' words → docs/incident.md and docs/vocabulary.md.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { categories, vocabulary } from "../src/incident/vocabulary.ts";
import { type Locale, readLocale } from "../src/locale/read.ts";
import { incidentPage } from "./field-reference.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function localeOf(tag: string): Promise<Locale> {
  const file = `templates/locales/${tag}.yaml`;
  const { value } = readLocale(await readFile(`${root}${file}`, "utf8"), file);
  if (!value) throw new Error(`${file} has problems`);
  return value;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** What a locale calls a term: its plain form, or where it is only part of sentences, the start of its phrase. */
function wordsOf(locale: Locale, category: string, id: string): string {
  const words = locale.terms[category]?.[id];
  if (words !== undefined)
    return cell(typeof words === "string" ? words : (words["plain"] ?? Object.values(words)[0] ?? ""));
  const phrase = locale.phrases[category]?.[id];
  return phrase === undefined ? "" : cell(phrase.replace(/\{\{[^}]*\}\}/g, "…").replace(/…+/g, "…"));
}

function vocabularyPage(locales: readonly Locale[]): string {
  const parts = categories.map((category) => {
    const rows = vocabulary[category].map(
      (id) => `| \`${id}\` | ${locales.map((l) => wordsOf(l, category, id)).join(" | ")} |`,
    );
    return [
      `## ${category}`,
      "",
      `| id | ${locales.map((l) => l.locale.name).join(" | ")} |`,
      `| --- |${" --- |".repeat(locales.length)}`,
      ...rows,
      "",
    ].join("\n");
  });
  const head = [
    "# Vocabulary",
    "",
    "What the genre says in a fixed way, by category: the id to write in an incident file, and how each language words it. Where an id is a whole",
    "sentence, … stands for the facts that go into it. Made from the code by `npm run docs`; the words live in `templates/locales/`.",
    "",
  ];
  return `${[...head, ...parts].join("\n").trimEnd()}\n`;
}

/** The pages that are made, by path. */
export async function pages(): Promise<Record<string, string>> {
  const locales = await Promise.all(["ja", "zh-Hans"].map(localeOf));
  return { "docs/incident.md": incidentPage(), "docs/vocabulary.md": vocabularyPage(locales) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await pages())) writeFileSync(`${root}${path}`, text);
}
