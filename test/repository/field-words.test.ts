// Every field of the schema has its name, and its meaning, in each language of messages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { allFields } from "../../src/incident/field.ts";
import { messageLanguages, readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

const folder = inRepository("templates/messages");
const keys = [...new Set(allFields().map(({ key }) => key))];

test("each language names each field and says what it is for; the English meaning is the schema's own", () => {
  for (const language of messageLanguages(folder)) {
    const words = readMessages(folder, language, "fields", { under: false });
    const wanted = keys.flatMap((key) => [`fields.${key}.name`, ...(language === "en" ? [] : [`fields.${key}.about`])]);
    assert.equal(
      wanted.filter((key) => !words.has(key)),
      [],
      `missing in fields.${language}.yaml`,
    );
    assert.equal(
      [...words.keys()].filter((key) => !wanted.includes(key)),
      [],
      `of no field in fields.${language}.yaml`,
    );
  }
});

test("names are short, and two fields beside each other have different ones", () => {
  for (const language of messageLanguages(folder)) {
    const words = readMessages(folder, language, "fields", { under: false });
    const names = keys.map((key) => [key.replace(/\.?[^.]+$/, ""), words.get(`fields.${key}.name`) ?? ""] as const);
    assert.equal(
      names.filter(([, name]) => name.length > (language === "en" ? 40 : 22)).map(([, name]) => name),
      [],
      language,
    );
    const doubled = names.filter(([holder, name], i) =>
      names.some(([other, same], j) => j < i && other === holder && same === name),
    );
    assert.equal(
      doubled.map(([, name]) => name),
      [],
      language,
    );
  }
});

test.run();
