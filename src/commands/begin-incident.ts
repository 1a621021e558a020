// What is known of an incident, from options and questions → its file, which must not be there yet, and what to do next.
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { intro, log, outro } from "@clack/prompts";
import type { Command } from "commander";
import { ask } from "../draft/ask.ts";
import { incidentText } from "../draft/incident-text.ts";
import { parseAnswer, type WordOf } from "../draft/parse-answer.ts";
import { type QuestionId, questions } from "../draft/questions.ts";
import { type Problem, problem } from "../problem.ts";
import { draftWords } from "./draft-words.ts";
import { home } from "./home.ts";
import { askNothing, askOnTerminal } from "./new-prompts.ts";
import { preparePipeline } from "./pipeline.ts";
import { exits, lines } from "./report.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";
import { writeNewFile } from "./write-file.ts";

export type Beginning = {
  /** Where to write; by what happened unless told. */
  file: string | undefined;
  /** Answers given as options. */
  given: Partial<Record<QuestionId, string>>;
  /** Whether the rest is asked, where there is a terminal. */
  ask: boolean;
};

/** As for a run that the person ended with Ctrl+C. */
const INTERRUPTED = 130;

/** Writes the file and gives the exit code; a wrong option ends the command as wrong use. */
export async function beginIncident(
  command: Command,
  session: Session,
  { file, given, ask: may }: Beginning,
): Promise<number> {
  const { console } = session;
  const { catalog, locales } = await preparePipeline();
  const words = draftWords(session.language);
  const wordOf = wordsOfTerms(catalog.locales, session.language);
  for (const question of questions) {
    const typed = given[question.id];
    const parsed = typed === undefined ? undefined : parseAnswer(question, typed, locales, wordOf);
    if (parsed && "wrong" in parsed) {
      const near = parsed.params["nearest"] === undefined ? "" : "-near";
      command.error(`--${question.id}: ${words.say(`new.wrong.${parsed.wrong}${near}`, parsed.params)}`);
    }
  }
  // Before anything is asked: nobody should answer for a file that can't be written.
  if (file !== undefined && existsSync(file)) return refuse(problem("file-exists", { file }), session);
  const interactive = may && process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (interactive) {
    intro(words.say("new.intro"));
    log.message(words.say("new.how"));
  }
  const asker = interactive ? askOnTerminal(words, wordOf, locales) : askNothing;
  const answers = await ask(given, asker, locales, wordOf);
  if (answers === undefined) {
    outro(words.say("new.given-up"));
    return INTERRUPTED;
  }
  const path = file ?? freeName(answers.type ?? "incident");
  const schema = relative(dirname(resolve(path)), join(home, "schema", "incident.schema.json"))
    .split(sep)
    .join("/");
  const draft = incidentText(answers, schema, words.say);
  const failed = writeNewFile(path, Buffer.from(draft.text));
  if (failed) return refuse(failed, session);
  console.out(words.say("new.written", { file: path, template: draft.template, todos: draft.todos }));
  console.tell(nextSteps(words, path));
  return exits.fine;
}

/** `incidents/<what happened>.yaml`, or beside it with a number where that is taken. */
function freeName(name: string): string {
  const folder = existsSync("incidents") ? "incidents" : ".";
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.yaml`);
    if (!existsSync(path)) return path;
  }
}

function refuse(failed: Problem, { console, words }: Session): number {
  for (const line of lines(failed, words, console.colour.tell)) console.tell(line);
  return exits.problems;
}

function nextSteps(words: Words, path: string): string {
  const shown = /[\s'"$`\\]/.test(path) ? JSON.stringify(path) : path;
  const [check, render] = [`breach-notice check ${shown}`, `breach-notice render ${shown}`];
  const explain = "breach-notice explain breach.certainty";
  const width = Math.max(check.length, render.length, explain.length);
  const pad = (text: string) => text.padEnd(width);
  return words.say("new.next", { check: pad(check), render: pad(render), explain: pad(explain) });
}

/** Terms in the person's language; an id where there is no language file of it. */
function wordsOfTerms(
  locales: ReadonlyMap<
    string,
    { locale: { name: string }; terms: Record<string, Record<string, string | Record<string, string>>> }
  >,
  language: string,
): WordOf {
  const own = locales.get(language);
  return (category, id) => {
    if (category === "locale") return locales.get(id)?.locale.name ?? id;
    const word = own?.terms[category]?.[id];
    const said = typeof word === "string" ? word : Object.values(word ?? {})[0];
    return said || id.replaceAll("-", " ");
  };
}
