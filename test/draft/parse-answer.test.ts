// Typed answers are read as people type them, or told what is wrong.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseAnswer } from "../../src/draft/parse-answer.ts";
import { type QuestionId, questions } from "../../src/draft/questions.ts";

function parse(id: QuestionId, typed: string) {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return parseAnswer(question, typed, ["ja", "zh-Hans"]);
}

/** What is wrong with an id, but for the list of those that are known. */
function wrong(id: QuestionId, typed: string): Record<string, string> {
  const parsed = parse(id, typed);
  if (!("wrong" in parsed) || parsed.wrong !== "id") throw new Error(`${typed} is taken`);
  const { known, ...params } = parsed.params;
  assert.ok(known);
  return params;
}

test("a day is read in every way people write it", () => {
  for (const typed of [
    "2026-04-10",
    "2026/4/10",
    "2026.4.10",
    "2026年4月10日",
    "令和8年4月10日",
    "２０２６年４月１０日",
  ])
    assert.equal(parse("noticed", typed), { value: "2026-04-10" }, typed);
  assert.equal(parse("noticed", "令和元年5月1日"), { value: "2019-05-01" });
  assert.equal(parse("noticed", "平成29年2月13日"), { value: "2017-02-13" });
});

test("a day that is in no calendar is told", () => {
  assert.equal(parse("noticed", "2026-02-30"), { wrong: "day", params: { value: "2026-02-30" } });
  assert.equal(parse("noticed", "昨日"), { wrong: "day", params: { value: "昨日" } });
});

test("a number may be about, or at most", () => {
  assert.equal(parse("people", "1,007名"), { value: 1007 });
  assert.equal(parse("people", "約３０名"), { value: { about: 30 } });
  assert.equal(parse("people", "about 30"), { value: { about: 30 } });
  assert.equal(parse("people", "30人左右"), { value: { about: 30 } });
  assert.equal(parse("people", "最大335件"), { value: { "at-most": 335 } });
  assert.equal(parse("people", "最多335人"), { value: { "at-most": 335 } });
  assert.equal(parse("people", "335以下"), { value: { "at-most": 335 } });
  assert.equal(parse("people", "many"), { wrong: "count", params: { value: "many" } });
  assert.equal(parse("people", "-5"), { wrong: "count", params: { value: "-5" } });
});

test("what is not known yet may be said in any language, or left empty", () => {
  for (const typed of ["", "  ", "unknown", "不明", "調査中", "调查中", "？"])
    for (const id of ["type", "noticed", "people", "data", "told", "phone"] as const)
      assert.equal(parse(id, typed), { unknown: true }, `${id} ${typed}`);
});

test("an id that is not known is told with the one that was meant", () => {
  assert.equal(wrong("type", "ransomeware"), { value: "ransomeware", nearest: "ransomware" });
  assert.equal(wrong("data", "name, adress"), { value: "adress", nearest: "address" });
});

test("an id may be said by what people call it; of several that have the word, each is told with it", () => {
  const question = questions.find((one) => one.id === "type");
  if (!question) throw new Error("no such question");
  const called: Record<string, string> = {
    "lost-device": "機器の紛失",
    "lost-paper": "書類の紛失",
    ransomware: "ランサムウェア",
  };
  const told = (typed: string) => parseAnswer(question, typed, ["ja"], (_, id) => called[id] ?? "");
  assert.equal(told("ランサムウェア"), { value: "ransomware" });
  assert.equal(told("紛失"), {
    wrong: "id",
    params: { value: "紛失", known: "lost-device 機器の紛失, lost-paper 書類の紛失" },
  });
  const near = told("ランサム");
  assert.is("params" in near && near.params["nearest"], "ransomware");
});

test("a word that people use and we don't is told with those that share characters with it, the likest first", () => {
  const question = questions.find((one) => one.id === "data");
  if (!question) throw new Error("no such question");
  const called: Record<string, string> = {
    address: "地址",
    "current-address": "现住址",
    name: "姓名",
    email: "电子邮箱地址",
  };
  const told = parseAnswer(question, "住址", ["zh-Hans"], (_, id) => called[id] ?? "");
  assert.equal(told, {
    wrong: "id",
    params: { value: "住址", known: "current-address 现住址, address 地址" },
  });
});

test("several ids are separated by commas of any kind, and said once", () => {
  assert.equal(parse("data", "name、address，name"), { value: ["name", "address"] });
  assert.equal(parse("locales", "ja,zh-Hans"), { value: ["ja", "zh-Hans"] });
  assert.equal(parse("locales", "fr"), { wrong: "id", params: { value: "fr", known: "ja, zh-Hans" } });
});

test("who was told may bear a day", () => {
  assert.equal(parse("told", "ppc:2026-04-12, police"), {
    value: [{ to: "ppc", date: "2026-04-12" }, { to: "police" }],
  });
  assert.equal(parse("told", "ppc:2026年4月12日"), { value: [{ to: "ppc", date: "2026-04-12" }] });
  assert.equal(parse("told", "ppc:soon"), { wrong: "day", params: { value: "soon" } });
  assert.equal(wrong("told", "nobody-known:2026-04-12"), { value: "nobody-known" });
});

test("a name is kept as typed, full-width figures included", () => {
  assert.equal(parse("issuer", " 株式会社２１世紀 "), { value: "株式会社２１世紀" });
});

test("phone and mail are looked at", () => {
  assert.equal(parse("phone", "０１２０−０００−０００".replaceAll("−", "-")), { value: "0120-000-000" });
  assert.equal(parse("phone", "call us"), { wrong: "phone", params: { value: "call us" } });
  assert.equal(parse("email", "desk@example.jp"), { value: "desk@example.jp" });
  assert.equal(parse("email", "desk"), { wrong: "email", params: { value: "desk" } });
});

test.run();
