// The incident's schema, its vocabulary and the locales' words → docs/incident.md and docs/vocabulary.md; and the rules → docs/rules.md.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { entry } from "../src/incident/schema/timeline.ts";
import { categories, vocabulary } from "../src/incident/vocabulary.ts";
import { readMessages } from "../src/locale/messages.ts";
import { type Locale, readLocale } from "../src/locale/read.ts";
import { termWords } from "../src/locale/term-words.ts";
import { incidentPage } from "./field-reference.ts";
import { rulesPage } from "./rules-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function localeOf(tag: string): Promise<Locale> {
  const file = `templates/locales/${tag}.yaml`;
  const { value } = readLocale(await readFile(`${root}${file}`, "utf8"), file);
  if (!value) throw new Error(`${file} has problems`);
  return value;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Which fields go into the phrase of an id, in any language; partials that a phrase is built of, taken apart. */
function fieldsOf(locales: readonly Locale[], category: string, id: string): string[] {
  const built: Record<string, string> = { acting: "by why", "group-names": "groups", "group-short": "groups" };
  const code = locales
    .flatMap(({ phrases }) => [...(phrases[category]?.[id] ?? "").matchAll(/\{\{([^}]*)\}\}/g)])
    .map(([, inside = ""]) =>
      inside.replace(/"[^"]*"/g, "").replace(/> ([a-z-]+)/, (_, name: string) => built[name] ?? ""),
    )
    .join(" ");
  const named = new Set(code.replace(/@root[\w.-]*/g, "").match(/[a-z][a-z-]*/g) ?? []);
  return (fields[category] ?? []).filter((field) => named.has(field));
}

/** The fields of what has an id with a phrase, apart from those that every one takes. */
const fields: Record<string, string[]> = {
  event: Object.keys(entry.shape).filter((key) => !["date", "time", "part", "about", "event"].includes(key)),
  request: "at when screen link also call number-on-card why".split(" "),
  message: ["data", "etc"],
};

function vocabularyPage(locales: readonly Locale[]): string {
  const meanings = readMessages(`${root}templates/messages`, "en", "terms");
  const parts = categories.map((category) => {
    const ids: readonly string[] = vocabulary[category];
    const worded = ids.some((id) => locales.some((locale) => cell(termWords(locale, category, id)) !== ""));
    const takes = category in fields;
    const columns = [...(worded ? locales.map(({ locale }) => locale.name) : ["meaning"]), ...(takes ? ["takes"] : [])];
    const rows = ids.map((id) => {
      const words = locales.map((locale) => cell(termWords(locale, category, id)));
      const meaning = meanings.get(`terms.${category}.${id}`) ?? "";
      const own = worded ? (words.join("") === "" ? [meaning, ...words.slice(1)] : words) : [meaning];
      const used = fieldsOf(locales, category, id).map((field) => `\`${field}\``);
      return `| ${[`\`${id}\``, ...own, ...(takes ? [used.join(" ")] : [])].join(" | ")} |`;
    });
    const head = [`| id | ${columns.join(" | ")} |`, `| --- |${" --- |".repeat(columns.length)}`];
    return [`## ${category}`, "", ...head, ...rows, ""].join("\n");
  });
  const head = [
    "# Vocabulary",
    "",
    "What the genre says in a fixed way, by category: the id to write in an incident file, and how each language words it. Where an id is a whole",
    "sentence, … stands for the facts that go into it, and *takes* names the fields they come from; an event takes `date`, `time`, `part` and `about` too,",
    "a report to an authority `and-later` and `cooperating`, a request `groups` and `strength`. Made from the code by `npm run docs`; the words live in `templates/locales/`.",
    "",
  ];
  return `${[...head, ...parts].join("\n").trimEnd()}\n`;
}

/** The pages that are made, by path. */
export async function pages(): Promise<Record<string, string>> {
  const locales = await Promise.all(["ja", "zh-Hans"].map(localeOf));
  return {
    "docs/incident.md": incidentPage(),
    "docs/vocabulary.md": vocabularyPage(locales),
    "docs/rules.md": rulesPage(`${root}templates/messages`),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await pages())) writeFileSync(`${root}${path}`, text);
}
