// The help in the user's words: nothing of commander's English is left, and every placeholder has a word.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageLanguages, readMessages } from "../../src/locale/messages.ts";
import { breachNotice, inRepository } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const folder = inRepository("templates/messages");
const cwd = folderWith();
const help = async (command: string, language: string): Promise<string> =>
  (await breachNotice([...(command === "" ? [] : [command]), "--help", "--lang", language], { cwd })).out;

const commands = [...(await help("", "en")).matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = ""]) => name);

test("every command has help, whose placeholders have words", async () => {
  assert.ok(commands.includes("check"), commands.join());
  const messages = readMessages(folder, "en", "cli");
  for (const command of ["", ...commands.filter((name) => name !== "help")]) {
    const named = [...(await help(command, "en")).matchAll(/[<[]([a-z][a-z-]*)(?:\.\.\.)?[>\]]/g)];
    assert.equal(
      named.filter(([, id]) => !messages.has(`help.values.${id}`)).map(([text]) => text),
      [],
      command,
    );
  }
});

test("in other languages titles, placeholders and defaults are in that language", async () => {
  for (const language of messageLanguages(folder).filter((tag) => tag !== "en"))
    for (const command of ["", "render"]) {
      const text = await help(command, language);
      assert.not.match(text, /Usage|Options|Arguments|Commands|\(default|[<[](?!DATE)[a-z]/, language);
    }
});

test.run();
