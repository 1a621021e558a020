// templates/messages/ read: one map, English under the language asked for.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messageLanguage, readMessages } from "../../src/locale/messages.ts";
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

test("the environment says the language, ours first", () => {
  const cases: [NodeJS.ProcessEnv, string][] = [
    [{}, "en"],
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LC_ALL: "POSIX", LANG: "ja_JP.UTF-8" }, "en"],
    [{ LC_ALL: "", LANG: "ja_JP" }, "ja"],
    [{ BREACH_NOTICE_LANG: "en", LANG: "ja_JP.UTF-8" }, "en"],
    [{ LANG: "../../etc" }, "en"],
  ];
  for (const [env, language] of cases) assert.is(messageLanguage(env), language, JSON.stringify(env));
});

test.run();
