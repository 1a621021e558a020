// templates/messages/ read: one map, English under the language asked for.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageLanguage, messageLanguages, prepareMessages, readMessages } from "../../src/locale/messages.ts";
import { folderWith } from "../helpers/folder.ts";

test("all files of a language make one map by dotted key", () => {
  const folder = folderWith({
    "en.yaml": "a: { b: x, c: 1 }\nd: y\n",
    "cli.en.yaml": "e: z\n",
    "ja.yaml": "a: { b: 甲 }\n",
    "README.md": "-",
  });
  assert.equal(
    [...readMessages(folder, "en")],
    [
      ["e", "z"],
      ["a.b", "x"],
      ["a.c", "1"],
      ["d", "y"],
    ],
  );
  assert.is(readMessages(folder, "ja").get("a.b"), "甲");
  assert.is(readMessages(folder, "ja").get("a.c"), "1");
  assert.is(readMessages(folder, "xx").get("a.b"), "x");
  assert.equal([...readMessages(folder, "ja", "cli")], [["e", "z"]]);
});

test("what was prepared of a file is taken as long as the file is the same", () => {
  const folder = folderWith({ "en.yaml": "a: { b: x }\nc: 1\n" });
  const all = [...readMessages(folder, "en")];
  const files = prepareMessages(folder);
  assert.equal([...files.keys()], ["en.yaml.json"]);
  const prepared = folderWith(Object.fromEntries(files));
  assert.equal([...readMessages(folder, "en", undefined, { prepared })], all);
  // To see which of the two it was.
  writeFileSync(join(prepared, "en.yaml.json"), files.get("en.yaml.json")?.replace('"x"', '"prepared"') ?? "");
  assert.is(readMessages(folder, "en", undefined, { prepared }).get("a.b"), "prepared");
  writeFileSync(join(folder, "en.yaml"), "a: { b: y }\n");
  assert.equal([...readMessages(folder, "en", undefined, { prepared })], [["a.b", "y"]]);
});

test("the languages are those that have a file of their own", () => {
  const folder = folderWith({ "en.yaml": "", "zh-Hans.yaml": "", "cli.ja.yaml": "", "README.md": "-" });
  assert.equal(messageLanguages(folder), ["en", "zh-Hans"]);
});

test("the option says the language, else the environment, ours first; likely scripts are known", () => {
  const known = ["en", "ja", "zh-Hans"];
  const cases: [NodeJS.ProcessEnv, string | undefined, string][] = [
    [{}, undefined, "en"],
    [{ LANG: "ja_JP.UTF-8" }, undefined, "ja"],
    [{ LANG: "ja" }, undefined, "ja"],
    [{ LANG: "C.UTF-8" }, undefined, "en"],
    [{ LANG: "fr_FR.UTF-8" }, undefined, "en"],
    [{ LANG: "zh_CN.UTF-8" }, undefined, "zh-Hans"],
    [{ LANG: "zh_SG" }, undefined, "zh-Hans"],
    [{ LANG: "zh" }, undefined, "zh-Hans"],
    [{ LANG: "zh_TW.Big5" }, undefined, "zh-Hans"],
    [{ LC_ALL: "POSIX", LANG: "ja_JP.UTF-8" }, undefined, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "ja_JP@cjk", LANG: "zh_CN" }, undefined, "ja"],
    [{ BREACH_NOTICE_LANG: "en", LANG: "ja_JP.UTF-8" }, undefined, "en"],
    [{ LANG: "../../etc" }, undefined, "en"],
    [{ LANG: "ja_JP.UTF-8" }, "zh-Hans", "zh-Hans"],
    [{ LANG: "ja_JP.UTF-8" }, "zh-CN", "zh-Hans"],
    [{ LANG: "ja_JP.UTF-8" }, "xx", "ja"],
  ];
  for (const [env, asked, language] of cases)
    assert.is(messageLanguage(env, known, asked), language, JSON.stringify([env, asked]));
  assert.is(messageLanguage({ LANG: "zh_TW" }, [...known, "zh-Hant"]), "zh-Hant");
});

test.run();
