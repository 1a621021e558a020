// A fact's changed text → what is written, in the form the file has it, or why nothing is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMessages } from "../../src/locale/messages.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { refusalProblem, refusals } from "../../src/review/read-shown/refusal.ts";
import { edit, read, written } from "../helpers/read-back.ts";
import { home } from "../helpers/source.ts";

test("a count keeps how exact it is, or becomes what the words say", () => {
  const people = { unit: "people" };
  const records = { unit: "records" };
  assert.is(written("affected[0].people", "count", "1,007名", "１，００８名", people), 1008);
  assert.equal(written("affected[0].people", "count", "1,007名", "約1,000名", people), { about: 1000 });
  assert.is(written("affected[0].people", "count", "1,007名", "不明", people), "unknown");
  assert.equal(edit("affected[0].records", "count", "1,200件", "1,300件", records), {
    put: "affected[0].records.about",
    value: 1300,
  });
  assert.equal(written("affected[0].records", "count", "1,200件", "約1,300件", records), { about: 1300 });
  assert.is(written("affected[0].records", "count", "1,200件", "最大1,300件", records), "bound-differs");
  assert.is(written("affected[0].records", "count", "1,200件", "不明", records), "unknown");
  assert.is(written("affected[1].records", "count", "不明", "20件", records), 20);
  assert.is(written("affected[0].people", "count", "1,007名", "1,007件", people), "other-unit");
  assert.is(written("affected[0].people", "count", "1,007名", "多数", people), "not-a-count");
});

test("what is computed is never written", () => {
  assert.is(written("affected[1].people", "count", "1,007名", "1,008名", { unit: "people" }), "derived");
  assert.is(
    written("affected", "count", "1,007名", "1,008名", { unit: "people", derivedFrom: ["affected[0].people"] }),
    "derived",
  );
});

test("a term becomes the id that is worded so, in the same form and register", () => {
  assert.is(written("affected[0].data[0]", "item", "氏名", "住所"), "address");
  assert.is(written("affected[0].data[0]", "item", "姓名", "地址", { tag: "zh-Hans" }), "address");
  assert.is(written("affected[0].data[1].item", "item", "性別", "電話番号"), "phone");
  assert.is(written("timeline[0].by", "term", "クレジットカード会社", "決済代行会社"), "payment-processor");
  assert.is(written("timeline[0].by", "term", "クレジットカード会社", "弊社"), "self");
  assert.is(written("contacts[0].phones[0].hours.days", "term", "平日", "毎日"), "every-day");
  assert.is(written("affected[0].data[0]", "item", "氏名", "靴のサイズと色"), "no-such-term");
});

test("words that several ids have are told with those, but for the one that it was", () => {
  assert.equal(read("affected[0].data[0]", "item", "氏名", "生年月日"), {
    refused: "ambiguous-term",
    among: ["date-of-birth", "inscribed-date-of-birth"],
  });
  assert.is(written("affected[0].data[0]", "item", "氏名", "氏名"), "name");
  // The role's id is also that of a party, which would be meant.
  assert.is(written("timeline[0].by", "term", "クレジットカード会社", "専門調査会社"), "ambiguous-term");
});

test("how surely something was lost is read from the phrase round the word for the loss", () => {
  assert.is(written("breach.certainty", "term", "漏えいした可能性のある", "漏えいしたおそれのある"), "suspected");
  assert.is(written("breach.certainty", "term", "漏えいの可能性", "漏えいの有無"), "no-trace");
  assert.is(written("breach.certainty", "term", "漏えいの可能性", "流出の有無"), "no-such-term");
});

test("a name is written for its language, and a bare one stays bare in the file's own", () => {
  assert.equal(edit("parties.investigator.name", "name", "甲", "丙"), {
    put: "parties.investigator.name.ja",
    value: "丙",
  });
  assert.equal(edit("issuer.short", "name", "青葉", "青叶", { tag: "zh-Hans" }), {
    put: "issuer.short.zh-Hans",
    value: "青叶",
  });
  assert.equal(edit("issuer.name", "name", "青葉堂", " 若葉堂 "), { put: "issuer.name", value: "若葉堂" });
  assert.equal(edit("issuer.name", "name", "青葉堂", "青叶堂", { tag: "zh-Hans" }), {
    put: "issuer.name",
    value: { ja: "青葉堂", "zh-Hans": "青叶堂" },
  });
  assert.is(written("issuer.name", "name", "青葉堂", "若\n葉"), "line-break");
});

test("free text of one string is written; one with facts in it is not", () => {
  assert.equal(edit("timeline[1].text", "text", "停止", "暂停", { tag: "zh-Hans" }), {
    put: "timeline[1].text.zh-Hans",
    value: "暂停",
  });
  assert.is(written("timeline[1].text", "text", "甲の青葉堂", "乙の青葉堂"), "references");
  assert.equal(edit("affected[0].data[2].item.text", "item", "社員番号", "職員番号"), {
    put: "affected[0].data[2].item.text",
    value: "職員番号",
  });
});

test("numbers, phones and addresses are read by their own rules", () => {
  assert.is(written("notice.report.number", "number", "二", "十二"), 12);
  assert.is(written("notice.report.number", "number", "二", "次"), "not-a-number");
  const phone = "contacts[0].phones[0].number";
  assert.is(written(phone, "phone", "0120-000-000", "０１２０－１１１－１１１"), "0120-111-111");
  assert.is(written(phone, "phone", "0120-000-000", "0120‐111‐111"), "0120-111-111");
  assert.is(written(phone, "phone", "0120-000-000", "内線12"), "not-a-phone");
  assert.is(written("contacts[0].email", "email", "a@example.jp", "b@example.jp "), "b@example.jp");
  assert.is(written("contacts[0].email", "email", "a@example.jp", "b＠"), "not-an-email");
  assert.is(written("contacts[0].form", "url", "https://example.jp/a", "https://example.jp/b"), "https://example.jp/b");
  assert.is(written("contacts[0].form", "url", "https://example.jp/a", "javascript:alert(1)"), "not-a-url");
});

test("what was deleted, or stands nowhere in the file, is told", () => {
  assert.is(written("notice.date", "date", "2026年4月10日", " "), "empty");
  assert.is(written("notice.zzz", "name", "甲", "乙"), "no-place");
});

test("each reason has words in every language, and its line in the documentation", () => {
  const docs = readFileSync(join(home, "docs/review-values.md"), "utf8");
  for (const language of ["en", "ja", "zh-Hans"]) {
    const messages = readMessages(join(home, "templates/messages"), language);
    for (const refusal of refusals) {
      const problem = refusalProblem(refusal, { path: "a.b", was: "甲", now: "乙", from: ["c", "d"] }, { file: "f" });
      const { message, hint } = wordProblem(problem, messages);
      assert.ok(
        message !== problem.code && hint !== "" && !/[{]\w+[|}]/.test(message + hint),
        `${language} ${refusal}`,
      );
      assert.ok(docs.includes(`\`${refusal}\``), refusal);
    }
  }
});

test.run();
