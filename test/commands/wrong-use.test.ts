// commander's errors in the user's words: every one that commander can write, and nothing of its English is left.
import { Command, Option } from "commander";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { list } from "../../src/commands/options.ts";
import { wordsOf } from "../../src/commands/words.ts";
import { nameValues, wordWrongUse } from "../../src/commands/wrong-use.ts";
import { messageLanguages, readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";
import { textOf } from "../helpers/source.ts";

const folder = inRepository("templates/messages");
const wordsIn = (language: string) => {
  const messages = readMessages(folder, language);
  return wordsOf(messages, () => messages);
};

/** What commander says of some arguments, and what we make of it. */
function told(args: string[], language: string): { said: string; worded: string } {
  const words = wordsIn(language);
  const found = { said: "", worded: "" };
  const program = new Command("p").exitOverride().configureOutput({
    writeErr: () => undefined,
    outputError: (text) => Object.assign(found, { said: text, worded: wordWrongUse(text, words) }),
  });
  program
    .command("render")
    .argument("<incident>", "", (value: string) => list(words)(value, undefined))
    .addOption(new Option("--out <folder>").conflicts("format"))
    .option("--format <names>", "", list(words));
  program.command("must").requiredOption("--locale <tags>");
  try {
    program.parse(args, { from: "user" });
  } catch {}
  return found;
}

const cases: [args: string[], english: string][] = [
  [["rendr"], "error: unknown command 'rendr'\n(Did you mean render?)\n"],
  [["zzzzzz"], "error: unknown command 'zzzzzz'\n"],
  [["render", "a", "--forma", "x"], "error: unknown option '--forma'\n(Did you mean --format?)\n"],
  [["render"], "error: missing required argument 'incident'\n"],
  [["render", "a", "--out"], "error: option '--out <folder>' lacks its value\n"],
  [["must"], "error: option '--locale <tags>' must be given\n"],
  [["render", "a", "b"], "error: too many arguments: 2 instead of 1\n"],
  [["render", "a", "--format", "x,"], "error: 'x,' is no value for '--format <names>': nothing in the list\n"],
  [["render", ","], "error: ',' is no value for 'incident': nothing in the list\n"],
  [
    ["render", "a", "--out", "x", "--format", "y"],
    "error: option '--out <folder>' can't stand beside '--format <names>'\n",
  ],
];

test("every error of commander is worded", () => {
  for (const [args, english] of cases) assert.is(told(args, "en").worded, english);
});

test("in other languages nothing of commander's English is left", () => {
  for (const language of messageLanguages(folder).filter((tag) => tag !== "en"))
    for (const [args] of cases) {
      const { said, worded } = told(args, language);
      const rest = args.reduce((text, arg) => text.replaceAll(arg, ""), worded).replace(/--?[a-z]+|render/g, "");
      assert.not.match(rest, /[a-z]{3,}/i, `${language}: ${said}${worded}`);
    }
});

test("commander has no other errors than these", () => {
  const source = textOf("node_modules/commander/lib/command.js");
  const written = [...source.matchAll(/`(error: [^`]*)`/g)].map(([, text]) => text);
  assert.is(written.length, 10, written.join("\n"));
});

test("what was typed is not taken for a name of ours, quotes and line ends stay", () => {
  const words = wordsIn("en");
  assert.is(wordWrongUse("error: unknown command 'it's\n<tags>'\n", words), "error: unknown command 'it's\n<tags>'\n");
  assert.is(wordWrongUse("our own words", words), "error: our own words\n");
  assert.is(nameValues("--zzz <unheard-of>", words), "--zzz <unheard-of>");
});

test.run();
