// Holds the readings of the published notices against the notices, where these are at hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FactKind, factKey, type Reading, readingNames, readReading } from "../helpers/reading.ts";
import { scanNames } from "../helpers/scan-names.ts";
import { scanSeed } from "../helpers/scan-seed.ts";

const readings = readingNames().map(readReading);
const typed: readonly FactKind[] = ["dates", "times", "hours", "counts", "phones", "emails", "urls"];
const notices = process.env["BREACH_NOTICE_SEEDS"];

test("a scan resolves years, days and eras that a notice leaves out", () => {
  const scan = scanSeed(
    "平成31年3月5日\n(1) 4月1日（月）9：30、翌2日10時05分、同日午後に上記②の1,234件\n平日 9：00～17：00\n",
  );
  assert.equal(
    scan.values.map((value) =>
      `${value.line} ${value.kind} ${value.value} ${value.unit ?? value.weekday ?? ""}`.trim(),
    ),
    [
      "1 dates 2019-03-05",
      "2 times 2019-04-01T09:30 月",
      "2 times 2019-04-02T10:05",
      "2 times 2019-04-01Tafternoon",
      "2 counts 1234 records",
      "3 hours 09:00",
      "3 hours 17:00",
    ],
  );
  assert.equal(scan.labels, [
    { line: 2, label: "(1)", reference: false },
    { line: 2, label: "②", reference: true },
  ]);
});

if (notices === undefined) console.log("not run: the published notices are not here (set BREACH_NOTICE_SEEDS)");
else for (const reading of readings) testAgainstNotice(reading, readFileSync(join(notices, reading.seed), "utf8"));

function testAgainstNotice(reading: Reading, seed: string): void {
  const scan = scanSeed(seed);
  const lines = seed.split("\n").map(squeeze);

  test(`${reading.incident}: the notice's dates, times, counts, phones, mails and URLs are the reading's, line by line`, () => {
    const said = reading.facts.filter((fact) => typed.includes(fact.kind));
    const read = said.flatMap((fact) => fact.at.map((place) => `${place.line} ${factKey(fact)}`));
    const found = scan.values.map((value) => `${value.line} ${factKey({ ...value, kind: kindOf(value.kind) })}`);
    assert.equal(sorted(read), sorted(found));
  });

  test(`${reading.incident}: the weekdays printed beside dates are right`, () => {
    for (const { value, weekday } of scan.values) {
      if (weekday === undefined) continue;
      assert.is("日月火水木金土"[new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDay()], weekday, value);
    }
  });

  test(`${reading.incident}: the notice's labels are the outline's, each followed by its heading`, () => {
    const shown = reading.outline.map(
      (entry) => `${entry.line} ${entry.published.label || entry.mark?.[0] || entry.heading}`,
    );
    const opening = scan.labels.filter((label) => !label.reference);
    assert.equal(
      shown,
      opening.map((label) => `${label.line} ${label.label}`),
    );
    for (const { line, published } of reading.outline) {
      const text = lines
        .slice(line - 1, line + 2)
        .join("")
        .replace(/^[-~【■]+/u, "");
      assert.ok(text.startsWith(squeeze(published.label + (published.heading ?? ""))), `line ${line}`);
    }
    const pointed = scan.labels.filter((label) => label.reference).map((label) => `${label.line} ${label.label}`);
    assert.equal(
      reading.references.map(({ at, to }) => `${at.line} ${to.split(" ").at(-1)}`),
      pointed,
    );
  });

  test(`${reading.incident}: each name stands where the reading says, and nowhere before`, () => {
    for (const fact of reading.facts.filter((one) => one.kind === "names")) {
      for (const { line } of fact.at)
        assert.ok(lines[line - 1]?.includes(squeeze(fact.published)), `${line} ${fact.published}`);
      assert.is(
        fact.at[0]?.line,
        lines.findIndex((line) => line.includes(squeeze(fact.published))) + 1,
        fact.published,
      );
    }
  });

  test(`${reading.incident}: what the notice shows to be a name is one of the reading in its line`, () => {
    const names = reading.facts.filter((fact) => fact.kind === "names");
    for (const { line, name } of scanNames(seed)) {
      const known = names.some(
        ({ at, published }) => at.some((place) => place.line === line) && name.endsWith(squeeze(published)),
      );
      assert.ok(known, `line ${line} ${name}`);
    }
  });

  test(`${reading.incident}: each quote stands in its line`, () => {
    const places = [
      ...reading.facts.flatMap((fact) => fact.at),
      ...reading.references.map((reference) => reference.at),
    ];
    for (const { line, quote } of places)
      assert.ok(lines[line - 1]?.includes(squeeze(quote ?? "")), `${line} ${quote}`);
  });

  test(`${reading.incident}: what is neither typed nor a name holds no number, no quoted name and no name in Latin letters`, () => {
    const names = publishedNames(reading);
    for (const [index, rest] of scan.rest.entries()) {
      const quoted = [...(lines[index] ?? "").matchAll(/「[^」]*」|『[^』]*』|“[^”]*”/gu)].map(([quote]) => quote);
      for (const quote of quoted) {
        const name = quote.slice(1, -1).replace(/[(（[].*$/u, "");
        assert.ok(names.includes(name) || name.startsWith("I."), `${index + 1} ${quote}`);
      }
      const left = names.reduce((text, name) => text.replaceAll(name, " "), rest);
      assert.not.match(left, /[\d０-９①-⑳⑴-⒇]/u, `line ${index + 1}`);
      const words = left.match(/[A-Za-zＡ-Ｚａ-ｚ]+/gu) ?? [];
      assert.equal(
        words.filter((word) => !ordinary.includes(word)),
        [],
        `line ${index + 1}`,
      );
    }
  });

  test(`${reading.incident}: each word for a data item is an item of the reading in its line`, () => {
    const items = reading.facts.filter((fact) => fact.kind.startsWith("items")).flatMap((fact) => fact.at);
    const names = publishedNames(reading);
    for (const [index, line] of lines.entries()) {
      const left = names.reduce((text, name) => text.replaceAll(name, " "), line.replace(notItems, " "));
      for (const [word] of left.matchAll(itemWords)) {
        const there = items.some((place) => place.line === index + 1 && squeeze(place.quote ?? "").includes(word));
        assert.ok(there, `line ${index + 1} ${word}`);
      }
    }
  });

  test(`${reading.incident}: the reading holds no more of the notice than names, headings and short quotes`, () => {
    const whole = lines.join("");
    for (const term of reading.terms) {
      const text = squeeze(publishedNames(reading).reduce((left, name) => left.replaceAll(name, " "), term));
      for (let start = 0; start + 13 <= text.length; start += 1) {
        assert.not.ok(whole.includes(text.slice(start, start + 13)), text.slice(start, start + 13));
      }
    }
  });
}

/** Latin words that are everybody's. */
const ordinary = ["ID", "E", "mail", "email", "URL", "Web", "FAQ", "Q"];
const itemWords =
  /氏名|お名前|住所|電話番号|メールアドレス|パスワード|性別|生年月日|名義|カード番号|有効期限|セキュリティコード|会員ID|ログインID|口座情報|秘密の質問|お届け先|会员名|卡号|[登注][录册]的?[住地][址]|住所|有效期|姓名|性别|出生年月|年龄|职业|电话号码|电子邮箱|收[件货]人?地址|密码|安全代码|购买记|用户ID/gu;
/** A desk's own phone and mail, a card company's number, a recipient (not the address). */
const notItems = /会社の電話番号|^・電話番号:|^・メールアドレス:|お届け先として/gu;

function publishedNames(reading: Reading): string[] {
  const names = reading.facts.filter((fact) => fact.kind === "names").map((fact) => squeeze(fact.published));
  return names.sort((one, other) => other.length - one.length);
}

function kindOf(kind: string): FactKind {
  const found = typed.find((one) => one === kind);
  if (found === undefined) throw new Error(`the scan found a ${kind}`);
  return found;
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, "");
}

test.run();
