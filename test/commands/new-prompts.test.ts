// Prompts answered by keys, as on a terminal.
import { PassThrough } from "node:stream";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { askNothing, askOnTerminal } from "../../src/commands/new-prompts.ts";
import { wordsOf } from "../../src/commands/words.ts";
import { parseAnswer } from "../../src/draft/parse-answer.ts";
import { type QuestionId, questions } from "../../src/draft/questions.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

const locales = ["ja", "zh-Hans"];
const down = "\x1b[B";

/** Asks one question of a person who presses these keys; gives the answer and what was shown. */
async function answered(id: QuestionId, ...keys: string[]): Promise<{ answer: string | undefined; shown: string }> {
  const messages = readMessages(inRepository("templates/messages"), "ja", "new");
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => (shown += text));
  const words = wordsOf(messages, () => messages);
  const asker = askOnTerminal(words, (category, name) => `${category}:${name}`, locales, { input, output });
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const asked = asker(question, (typed) => parseAnswer(question, typed, locales));
  for (const key of keys) {
    await new Promise(setImmediate);
    input.write(key);
  }
  return { answer: await asked, shown };
}

test("a choice begins at what is not known yet", async () => {
  const open = await answered("type", "\r");
  assert.is(open.answer, "");
  assert.match(open.shown, "何が起きましたか");
  assert.match(open.shown, "未確認");
  assert.is((await answered("type", down, down, "\r")).answer, "ransomware");
});

test("several are marked with the space bar", async () => {
  const { answer } = await answered("data", " ", down, down, " ", "\r");
  assert.is(answer, "name,phone");
});

test("what can't be read is asked again, with the reason", async () => {
  const { answer, shown } = await answered("noticed", "2026-02-31", "\r", "\x7f", "\x7f", "28", "\r");
  assert.is(answer, "2026-02-28");
  assert.match(shown, "「2026-02-31」は日付として読めません");
});

test("an empty answer is not known yet", async () => {
  assert.is((await answered("people", "\r")).answer, "");
});

test("of whom was told the day is asked, and may be left open", async () => {
  const { answer, shown } = await answered("told", " ", down, " ", "\r", "2026-04-12", "\r", "\r");
  assert.is(answer, "ppc:2026-04-12,police");
  assert.match(shown, "role:ppcへの報告・連絡はいつですか");
});

test("all languages are marked to begin with", async () => {
  assert.is((await answered("locales", "\r")).answer, "ja,zh-Hans");
});

test("Ctrl+C gives up", async () => {
  for (const id of ["type", "data", "people", "told", "locales"] as const)
    assert.is((await answered(id, "\x03")).answer, undefined, id);
});

test("without a terminal everything stays open", async () => {
  for (const question of questions) assert.is(await askNothing(question), "");
});

test.run();
