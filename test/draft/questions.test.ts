// Every question has its words in every language, and offers only what the vocabulary has.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { questions } from "../../src/draft/questions.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { messageLanguages, readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

const folder = inRepository("templates/messages");

test("each question can be asked, and given as an option, in every language", () => {
  for (const language of messageLanguages(folder)) {
    const messages = readMessages(folder, language, undefined, { under: false });
    for (const { id } of questions) {
      assert.ok(messages.get(`questions.${id}.ask`), `${language} ${id}`);
      assert.ok(messages.get(`new.option.${id}`), `${language} --${id}`);
    }
  }
});

test("what is offered is in the vocabulary", () => {
  for (const { id, answer } of questions) {
    if (!("ids" in answer)) continue;
    const known: readonly string[] = vocabulary[answer.category];
    assert.equal(
      answer.ids.filter((offered) => !known.includes(offered)),
      [],
      id,
    );
  }
});

test("a question that depends on another comes after it", () => {
  const ids = questions.map(({ id }) => id);
  for (const { id, after } of questions) if (after) assert.ok(ids.indexOf(after) < ids.indexOf(id), id);
});

test.run();
