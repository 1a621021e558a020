// The incident's schema, its vocabulary and the locales' words → docs/incident.md and docs/vocabulary.md; and the rules → docs/rules.md.
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { entry } from "../src/incident/schema/timeline.ts";
import { categories, vocabulary } from "../src/incident/vocabulary.ts";
import { type Locale, readLocale } from "../src/locale/read.ts";
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

/** Where the words of a category stand that are no terms of that name. */
const elsewhere: Record<string, (locale: Locale, id: string) => unknown> = {
  topic: ({ phrases }, id) => phrases["topic-question"]?.[id],
  harm: ({ phrases }, id) => phrases["harm-misuse"]?.[id],
  issuer: ({ terms }, id) => terms["self"]?.[id],
  zone: ({ patterns }, id) => Object.entries(patterns.moments.zones).find(([zone]) => zone === id)?.[1],
  unit: ({ patterns }, id) => Object.entries(patterns.numbers.counters).find(([unit]) => unit === id)?.[1],
};

/** What ids mean that steer the text and have no words of their own. */
const meanings: Record<string, string> = {
  "named.product": "something people bought",
  "named.screen": "a page of a site, printed in quotation marks",
  "named.link-text": "the words of a link, printed in quotation marks",
  "named.brand": "a brand",
  "named.diagnosis": "a check of systems",
  "named.standard": "a standard that measures keep",
  "named.event": "an event people came to",
  "named.department": "a department",
  "overlap.same-person-in-several-groups": "some people are in several groups",
  "overlap.same-record-in-several-groups": "some records are in several groups",
  "overlap.not-published": "why is not told; nothing is said",
  "strength.asked": "asked plainly, as without it",
  "strength.recommended": "安全のため / 建议您",
  "strength.strongly-recommended": "強くお願い申し上げます / 强烈建议您",
  "strength.just-in-case": "念のため / 为慎重起见",
  "when.after-resumption": "サービスの再開後に / 服务恢复后",
  "when.if-reused": "where the same password is used elsewhere",
  "when.if-forgotten": "where the password is forgotten",
  "when.if-suspicious": "where something looks odd",
  "when.if-wanted": "where people wish it",
  "when.regularly": "定期的に / 定期",
  "state.done": "done: これまでに、次の対策を実施いたしました",
  "state.running": "being done: 現在、次の対策を進めております",
  "state.planned": "to be done: 今後、次の対策に取り組んでまいります",
  "state.aimed-at": "aimed at, told with what is planned or after it",
  "resumption-condition.none": "no condition",
  "resumption-time.to-be-announced": "決まり次第、お知らせいたします / 将在确定后另行通知",
  "resumption-time.announced": "told already, where `where` says",
  "resumption-time.done": "started again already",
  "resumption-time.undecided": "現時点では未定です / 目前尚未确定",
  "holding.held": "the issuer held card data",
  "holding.not-held": "the issuer held no card data: 保有しておりませんでした",
  "section.report": "what happened, as a whole",
  "section.affected": "who is affected, and what of theirs",
  "section.cause": "the cause",
  "section.course": "the course of events",
  "section.response": "what the issuer does",
  "section.requests": "what readers are asked",
  "section.prevention": "what is done for the time to come",
};

/** What a locale calls a term: its plain form, or where it is only part of sentences, its phrase with … for facts. */
function wordsOf(locale: Locale, category: string, id: string): string {
  const words = locale.terms[category]?.[id] ?? locale.phrases[category]?.[id] ?? elsewhere[category]?.(locale, id);
  const plain = typeof words === "object" && words !== null ? Object.values(words)[0] : words; // a term's forms
  if (typeof plain !== "string") return "";
  return cell(
    plain
      .replace(/\{\{[^}]*\}\}|\{number\}/g, "…")
      .replace(/…+/g, "…")
      .replace(/、…、(?=…|$)/g, "、…"),
  );
}

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
  const parts = categories.map((category) => {
    const ids: readonly string[] = vocabulary[category];
    const worded = ids.some((id) => locales.some((locale) => wordsOf(locale, category, id) !== ""));
    const takes = category in fields;
    const columns = [...(worded ? locales.map(({ locale }) => locale.name) : ["meaning"]), ...(takes ? ["takes"] : [])];
    const rows = ids.map((id) => {
      const words = locales.map((locale) => wordsOf(locale, category, id));
      const meaning = meanings[`${category}.${id}`] ?? "";
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
