// The language that the command line asks for, and one that is not there.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { languageArgument } from "../../src/commands/language.ts";
import { breachNotice, goodIncident } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

test("--lang is found wherever it stands, and the last one counts", () => {
  const cases: [string[], string | undefined][] = [
    [[], undefined],
    [["check", "a.yaml", "--lang", "ja"], "ja"],
    [["--lang=zh-CN", "check"], "zh-CN"],
    [["--lang", "ja", "check", "--lang=en"], "en"],
    [["check", "--", "--lang", "ja"], undefined],
    [["check", "--lang"], undefined],
  ];
  for (const [args, expected] of cases) assert.is(languageArgument(args), expected, args.join(" "));
});

test("every command takes it, before or after its name, and refuses a language without messages", async () => {
  const cwd = folderWith({ "a.yaml": goodIncident });
  for (const args of [
    ["--lang", "ja", "check", "a.yaml"],
    ["check", "a.yaml", "--lang", "zh_CN"],
  ])
    assert.is((await breachNotice(args, { cwd })).exit, 0, args.join(" "));
  const { exit, err } = await breachNotice(["check", "a.yaml", "--lang", "xx"], { cwd });
  assert.is(exit, 2);
  assert.match(err, /^error: 'xx' is no value for '--lang <tag>': there are en/);
});

test.run();
