// Questions × a way to ask → answers; what was given beforehand is not asked again.
import type { Answers } from "./answers.ts";
import { type Parsed, parseAnswer, type WordOf } from "./parse-answer.ts";
import { type Question, type QuestionId, questions } from "./questions.ts";

/** How a question reaches a person: the text typed, ids with commas between, or nothing when the person gives up. */
export type Asker = (question: Question, check: (typed: string) => Parsed) => Promise<string | undefined>;

/** All answers; nothing when the person gave up on the way. */
export async function ask(
  given: Partial<Record<QuestionId, string>>,
  asker: Asker,
  locales: readonly string[],
  wordOf?: WordOf,
): Promise<Answers | undefined> {
  const answers: Record<string, unknown> = {};
  for (const question of questions) {
    const { id, after } = question;
    const check = (typed: string) => parseAnswer(question, typed, locales, wordOf);
    let typed = given[id];
    if (typed === undefined) {
      if (after !== undefined && answers[after] === undefined) continue;
      typed = await asker(question, check);
      if (typed === undefined) return undefined;
    }
    const parsed = check(typed);
    if ("value" in parsed) answers[id] = parsed.value;
  }
  return answers as Answers; // each value was read by the question that has its key
}
