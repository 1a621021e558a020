// Reading a locale file: every problem in one run, each at its line and column.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readLocale } from "../../src/locale/read.ts";
import { localeSource } from "../helpers/locales.ts";

const file = "templates/locales/ja.yaml";
/** The Japanese locale up to its patterns: terms, phrases and labels may be left out. */
const [source = ""] = localeSource("ja").split(/^(?:terms|phrases|labels):/m);

/** The file with one text replaced, which must stand in it. */
function changed(before: string, after: string): string {
  assert.ok(source.includes(before), before);
  return source.replace(before, after);
}

/** Code and line of each problem, and what is printed at that place. */
function told(text: string, name = file): [string, string][] {
  const lines = text.split("\n");
  return readLocale(text, name).problems.map(({ code, place }) => {
    assert.is(place.file, name);
    return [code, lines[(place.line ?? 0) - 1]?.slice((place.column ?? 0) - 1) ?? ""];
  });
}

test("the locales of the project are read without problems", () => {
  for (const tag of ["ja", "zh-Hans"]) {
    const { value, problems } = readLocale(localeSource(tag), `templates/locales/${tag}.yaml`);
    assert.equal(problems, []);
    assert.is(value?.locale.tag, tag);
  }
});

test("a slot that nothing fills is told at its pattern, with those that are", () => {
  const text = changed('gregorian: "{number}年"', 'gregorian: "{nummer}年"');
  assert.equal(told(text), [
    ["unknown-slot", '"{nummer}年"'],
    ["missing-slot", '"{nummer}年"'],
  ]);
  const [unknown, missing] = readLocale(text, file).problems;
  assert.equal(unknown?.params, { key: "patterns.years.gregorian", slot: "{nummer}", known: "{number}" });
  assert.equal(missing?.params, { key: "patterns.years.gregorian", slot: "{number}" });
});

test("a range must have both ends, in forms that there are", () => {
  assert.equal(told(changed('same-month: "{from:full}～{to:day}"', 'same-month: "{from:full}～{to:week}"')), [
    ["unknown-slot", '"{from:full}～{to:week}"'],
    ["missing-slot", '"{from:full}～{to:week}"'],
  ]);
});

test("a key that there isn't, and the one that is then missing, are both told", () => {
  assert.equal(told(changed("same-day: 同日", "samme-day: 同日")), [
    ["missing-key", 'year: "{year}"'],
    ["unknown-key", "samme-day: 同日"],
  ]);
});

test("a counter must be there for each unit of the vocabulary", () => {
  const text = changed('      people: "{number}名"\n', "");
  assert.equal(
    readLocale(text, file).problems.map(({ code, params }) => [code, params["key"]]),
    [["missing-key", "patterns.numbers.counters.people"]],
  );
});

test("a counter by plural forms is checked as such", () => {
  const text = changed('people: "{number}名"', 'people: { one: "{number}名", other: "{n}名", many: 3 }');
  assert.equal(
    told(text).map(([code, at]) => [code, at.slice(0, 8)]),
    [
      ["wrong-type", "3 }"],
      ["unknown-slot", '"{n}名", '],
      ["missing-slot", '"{n}名", '],
    ],
  );
});

test("what is neither text nor map is told as such", () => {
  assert.equal(told(changed('people: "{number}名"', "people: [1, 2]")), [["wrong-type", "[1, 2]"]]);
});

test("eras must begin on days that exist, one after the other", () => {
  assert.equal(
    told(changed("from: 1912-07-30", "from: 1912-07-32")).map(([code]) => code),
    ["wrong-value"],
  );
  assert.equal(told(changed("from: 1912-07-30", "from: 1942-07-30")), [
    ["eras-out-of-order", "- { name: 明治, from: 1873-01-01, year-one: 1868 }"],
  ]);
});

test("a week has seven days", () => {
  const text = changed("[日, 月, 火, 水, 木, 金, 土]", "[日, 月, 火, 水, 木, 金]");
  const [short] = readLocale(text, file).problems;
  assert.is(short?.code, "wrong-size");
  assert.equal(short?.params, { key: "patterns.dates.weekdays", limit: "at-least", count: 7 });
});

test("an empty text is told as too short", () => {
  assert.equal(told(changed("same-day: 同日", 'same-day: ""')), [["wrong-size", '""']]);
});

test("several faults are told in one run", () => {
  const text = changed("same-day: 同日", "same-day: 1").replace('month: "{month}月"', 'month: "{m}月"');
  assert.equal(told(text), [
    ["unknown-slot", '"{m}月"'],
    ["missing-slot", '"{m}月"'],
    ["wrong-type", "1"],
  ]);
});

test("the file is named as the locale is tagged", () => {
  assert.equal(told(source, "templates/locales/ja-JP.yaml"), [["locale-tag-differs", "ja"]]);
});

test("a key said twice is told where it stands the second time, and the rest is still read", () => {
  const text = `${changed("same-day: 同日", "same-day: 1")}\nlocale: {}\n`;
  assert.equal(
    told(text)
      .map(([code]) => code)
      .includes("yaml-syntax"),
    true,
  );
  assert.ok(told(text).some(([code, at]) => code === "wrong-type" && at === "1"));
});

test("a file that is no YAML, or none at all, is told without guesses", () => {
  assert.equal(
    told("locale: [\n")
      .map(([code]) => code)
      .slice(0, 1),
    ["yaml-syntax"],
  );
  assert.equal(
    told("").map(([code]) => code),
    ["wrong-type"],
  );
  assert.equal(
    told("- 1\n").map(([code]) => code),
    ["wrong-type"],
  );
});

test("terms, phrases and labels are read with the places of their keys", () => {
  const more = `${source}
terms:
  item:
    name: 氏名
    login-password: { plain: ログインパスワード, short: パスワード }
phrases:
  opening:
    apology: 深くお詫び申し上げます
labels:
  issuer.name: 発行者
`;
  const { value, problems } = readLocale(more, file);
  assert.equal(problems, []);
  assert.equal(value?.terms["item"]?.["login-password"], { plain: "ログインパスワード", short: "パスワード" });
  assert.is(value?.places["terms.item.name"]?.column, 5);
  assert.ok(value?.places["labels.issuer.name"]);
});

test.run();
