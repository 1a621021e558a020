// Every finding and every comment of earlier rounds becomes one remark of a document, or is counted as being in none.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyRules } from "../../src/commands/apply-rules.ts";
import { documentWords } from "../../src/commands/document-words.ts";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import { remarksElsewhere, remarksOn } from "../../src/commands/remarks.ts";
import { languageNames } from "../../src/commands/review-matter.ts";
import { composeOne, pipeline } from "../helpers/every-notice.ts";
import { loadText } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const { catalog, load } = await pipeline();
const words = documentWords();
const nameLanguage = languageNames(catalog);
const text = readFileSync(join(home, "incidents/example-aobado.yaml"), "utf8");

async function of(loaded: LoadedIncident, locales: readonly string[] = loaded.locales) {
  const made = await Promise.all(locales.map((locale) => composeOne(loaded, loaded.template, locale)));
  const notices = made.map((one) => one.notice());
  const read = await load(loaded.file, loaded.name);
  const byRules = await applyRules(loaded, notices, { locales });
  const findings = [...read.problems, ...made.flatMap(({ problems }) => problems), ...byRules];
  const sections = catalog.templates.get(loaded.template)?.settings.sections;
  assert.ok(sections);
  const remarks = notices.map((notice) =>
    remarksOn(notice, findings, loaded, { sections, words: words(notice.locale), nameLanguage }),
  );
  return { findings, remarks, elsewhere: remarksElsewhere(notices, findings, loaded, nameLanguage) };
}

const withText = (more: string): Promise<LoadedIncident> => loadText(`${text}\n${more}`);
const untranslated = text.replace("zh-Hans: [停止了, { fact: services.shop.short }, 的登录功能]", "");

test("a finding about one language is a remark of that document alone; where there is none, it is counted", async () => {
  const loaded = await loadText(untranslated);
  const both = await of(loaded);
  const missing = both.remarks.map((remarks) => remarks.filter(({ rule }) => rule === "missing-translation"));
  assert.equal(
    missing.map((remarks) => remarks.map(({ where }) => where.path)),
    [[], ["timeline[4].text"]],
  );
  assert.equal(both.elsewhere, []);
  const { remarks, elsewhere } = await of(loaded, ["ja"]);
  assert.not.ok(remarks.flat().some(({ rule }) => rule === "missing-translation"));
  assert.equal(
    elsewhere.map(({ code, params, severity }) => [code, params["count"], severity]),
    [["findings-elsewhere", 1, "info"]],
  );
});

test("a rule that the file accepts is an assumption, with its reason", async () => {
  const accepted = "  accepted: [{ rule: cn-not-looked-at, reason: 中国の弁護士に確認済み }]\n";
  const { remarks } = await of(await withText(accepted));
  assert.match(
    remarks[0]?.map((remark) => remark.text).join("\n") ?? "",
    /【前提】確認済みとして扱います（cn-not-looked-at）：中国の弁護士に確認済み/,
  );
});

const comment = (more: string): string =>
  `  - comment: { locale: ja, template: chronology-first, by: 山田, date: 2026-04-09T10:30, text: 質問, ${more} }\n`;

test("comments of earlier rounds come along as they were made, each in its document", async () => {
  const review = `review:\n${comment('block: leak, anchor: 漏えい, at: "totals[0].people", state: resolved, replies: [{ by: 広報室, text: 回答 }]')}${comment("block: course").replace("chronology-first", "itemised")}`;
  const { remarks, elsewhere } = await of(await withText(review));
  const [ja = [], zh = []] = remarks.map((some) => some.filter(({ by }) => by !== "breach-notice"));
  assert.equal(zh, []);
  assert.equal(ja, [
    {
      where: { block: "leak", path: "totals[0].people", anchor: "漏えい" },
      ...{ by: "山田", text: "質問", date: "2026-04-09T10:30", state: "resolved" },
      replies: [{ by: "広報室", text: "回答" }],
    },
  ]);
  assert.equal(
    elsewhere.map(({ code, params }) => [code, params["count"]]),
    [["comments-elsewhere", 1]],
  );
});

test("an open comment is not told a second time, and a reminder stands at what was changed", async () => {
  const lookAt = '{ locale: zh-Hans, since: ja, template: chronology-first, path: "timeline[4].text", because: text }';
  const { remarks } = await of(await withText(`review:\n${comment("block: leak")}  - look-at: ${lookAt}\n`));
  const [ja = [], zh = []] = remarks;
  assert.not.ok([...ja, ...zh].some(({ rule }) => rule === "review-comment-open"));
  assert.equal(
    ja.filter(({ rule }) => rule === "translation-to-look-at"),
    [],
  );
  const [reminder] = zh.filter(({ rule }) => rule === "translation-to-look-at");
  assert.is(reminder?.where.path, "timeline[4].text");
  assert.match(reminder?.text ?? "", /^【待确认】日本語的文件已改动/);
});

test("what is found of counsel's words stands at the line they are for", async () => {
  const line = 'locale: ja, template: chronology-first, block: "chronology-first.ja:18"';
  const wording = `wording:\n  - { ${line}, was: 別の文, text: 概要 }\n  - { ${line}, was: 記, text: 概要 }\n`;
  const { remarks } = await of(await withText(wording));
  const found = remarks[0]?.filter(({ rule }) => rule?.startsWith("wording-"));
  assert.equal(found?.map(({ rule, where }) => [rule, where.block]).sort(), [
    ["wording-outdated", "chronology-first.ja:18"],
    ["wording-twice", "chronology-first.ja:18"],
  ]);
  for (const { text } of found ?? []) assert.not.match(text, "chronology-first");
  assert.equal(
    remarks[1]?.filter(({ rule }) => rule?.startsWith("wording-")),
    [],
  );
});

test("what internal has yet to say of itself is in no document, and is counted", async () => {
  const { remarks, elsewhere } = await of(await withText("  # TODO ask the board 秘密\n# TODO 公表の前に確認\n"));
  const todos = remarks.map((some) =>
    some.filter(({ rule }) => rule === "todo-left").map((one) => one.text.split("\n")[0]),
  );
  assert.equal(todos, [["【未記入】公表の前に確認"], ["【待填写】公表の前に確認"]]);
  assert.equal(
    elsewhere.map(({ code, params }) => [code, params["count"]]),
    [["todos-kept-internal", 1]],
  );
});

test("remarks have the notice's day, or the first that files know, never the clock's", async () => {
  const dates = async (loaded: LoadedIncident) => [
    ...new Set((await of(loaded)).remarks.flat().map(({ date, by }) => `${by} ${date}`)),
  ];
  assert.equal(await dates(await loadText(text)), ["breach-notice 2026-04-10"]);
  const dateless = await loadText(text.replace(/^ {2}date: .*\n/m, ""));
  assert.equal(await dates(dateless), ["breach-notice 1980-01-01"]);
});

test.run();
