import { test } from "uvu";
import * as assert from "uvu/assert";
import { documentWords } from "../../src/commands/document-words.ts";
import { languageNames } from "../../src/commands/review-matter.ts";
import { kindOf, wordRemark } from "../../src/commands/word-remark.ts";
import { type Problem, problem, type Source } from "../../src/problem.ts";
import { pipeline } from "../helpers/every-notice.ts";

const words = documentWords();
const nameLanguage = languageNames((await pipeline()).catalog);
const at = { file: "x.yaml", line: 1, column: 1 };
const say = (found: Problem, locale = "ja", others: Problem[] = []): string =>
  wordRemark(found, others, words(locale), nameLanguage);

test("a point of law names article, term, strength and state, and that it is no advice", () => {
  const source: Source = {
    jurisdiction: "jp",
    ...{ article: "施行規則第10条", term: "原因" },
    strength: "must",
    read: "text",
    asOf: "2025-06-01",
  };
  const found: Problem = { ...problem("jp-notice-cause", at, {}, { path: "breach.causes" }), source };
  assert.is(
    say(found),
    "【要修正】原因が書かれていません\n該当する項目：事案／原因\n根拠：施行規則第10条「原因」（義務、条文を確認済み、2025-06-01 時点）\nこの指摘は法的助言ではありません。\n規則：jp-notice-cause",
  );
  assert.match(
    say(found, "zh-Hans"),
    /^【须修改】未写明原因\n相关事项：.*\n依据：.*\n本提示不构成法律意见。\n规则：jp-notice-cause$/,
  );
});

test("no path, no quotes of code and no tag of a language is in it", () => {
  const certainty = problem("certainty-in-text", at, { surer: "漏えいしました" }, { path: "timeline[0].text.ja" });
  assert.match(say(certainty), "「漏えいの確からしさ」はそうなっていません");
  const missing = problem("missing-translation", at, { locale: "zh-Hans", source: "ja" }, { path: "timeline[0].text" });
  assert.match(say(missing, "zh-Hans"), "此处没有简体中文的文字，现以日本語原文显示");
  const untold = problem("jp-people-not-told", at, { public: "shown" }, { path: "affected[0]" });
  assert.match(say(untold), "区分 shown の方");
  for (const text of [certainty, missing, untold].map((found) => say(found)))
    assert.not.match(text, /`|breach\.|zh-Hans/);
});

test("what is still to be written is said without its mark", () => {
  const kinds = ["TODO: 公表日を確認する", "FIXME 公表日を確認する", "要確認：公表日", "TODO"].map((todo) =>
    say(problem("todo-left", at, { todo }))
      .split("\n")
      .at(0),
  );
  const said = "【未記入】公表日を確認する";
  assert.equal(kinds, [said, said, "【未記入】要確認：公表日", "【未記入】TODO"]);
});

test("one that stands for several names all their fields", () => {
  const left = ["contacts", "faq"].map((path) =>
    problem("left-out-on-purpose", at, { path, template: "x", locale: "ja" }, { path, severity: "info" }),
  );
  const [first, ...others] = left;
  assert.ok(first);
  assert.match(say(first, "ja", others), /^【前提】この文書には、次の事項をあえて記載していません：お問い合わせ窓口、/);
});

test("what was decided on purpose is an assumption, other notes are for information", () => {
  const info = (code: string) => kindOf(problem(code, at, {}, { severity: "info" }));
  assert.equal(["rule-accepted", "left-out-on-purpose", "cn-not-looked-at", "card-unaffected"].map(info), [
    ...["assumption", "assumption", "assumption", "info"],
  ]);
  assert.equal([kindOf(problem("x", at)), kindOf(problem("todo-left", at))], ["error", "todo"]);
});

test.run();
