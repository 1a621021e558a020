// Problems with the name of their field, in the words of each language.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameField } from "../../src/commands/name-field.ts";
import { lines, told } from "../../src/commands/report.ts";
import { wordsOf } from "../../src/commands/words.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { problem } from "../../src/problem.ts";
import { inRepository } from "../helpers/command.ts";

const wordsIn = (language: string) => {
  const read = (part?: string) => readMessages(inRepository("templates/messages"), language, part);
  return wordsOf(read("cli"), read);
};
const odd = problem("impossible-date", { file: "a.yaml", line: 1 }, { value: "x" }, { path: "breach.aware.date" });

test("a problem is told with its field's name and path, above the hint", () => {
  const expected = {
    en: "  field: day of awareness (breach.aware.date)",
    ja: "  項目: 知った日（breach.aware.date）",
    "zh-Hans": "  字段：知悉日期（breach.aware.date）",
  };
  for (const [language, line] of Object.entries(expected)) {
    const words = wordsIn(language);
    assert.is(lines(odd, words, false, undefined, nameField)[1], line);
    assert.is(told([odd], words, nameField)[0]?.field, nameField("breach.aware.date", words));
  }
});

test("of what is in no field nothing is told", () => {
  assert.is(nameField("nothing.here", wordsIn("en")), undefined);
  assert.is(nameField("totals[2].people", wordsIn("en")), "number of people");
});

test.run();
