// `explain` as transcripts, in each language.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

const cwd = folderWith();
const explain = (...args: string[]) => breachNotice(["explain", ...args], { cwd });

test("a field is told with its meaning, what it takes, an example, who needs it and where it is said", async () => {
  const { exit, out, err } = await explain("affected[0].people", "--lang", "ja");
  assert.is(exit, 0);
  assert.is(err, "");
  const parts = out.split("\n\n");
  assert.equal(
    parts.map((part) => part.split("\n")[0]),
    ["対象人数（affected[].people）", "書けるもの", "例", "必要とする先", "お知らせで記載される場所"],
  );
  assert.match(parts[1] ?? "", /（単位：名）/);
  assert.match(parts[2] ?? "", /^ {2}affected:$[\s\S]*people:/m);
  assert.match(parts[3] ?? "", /個人情報保護法施行規則第8条第1項第3号/);
  assert.match(parts[4] ?? "", /chronology-first: .*経緯/);
});

test("every language tells it in its own words", async () => {
  const en = await explain("breach.aware", "--lang", "en");
  assert.match(en.out, /^awareness of the breach \(breach\.aware\)\n {2}when you knew, and the legal clock began/);
  assert.match(en.out, /breach\.aware\.date \* +day of awareness/);
  const zh = await explain("breach.aware", "--lang", "zh-Hans");
  assert.match(zh.out, /^知悉事件（breach\.aware）/);
  assert.match(zh.out, /《个人信息保护法施行规则》第8条/);
});

test("words of the vocabulary are told with what they mean and which fields take them", async () => {
  const { out } = await explain("certainty", "--lang", "zh-Hans");
  assert.match(out, /not-excluded +不能排除/);
  assert.match(out, /breach\.certainty \* +泄露的确定程度/);
});

test("a slip is told on standard error and the nearest explained; what is like nothing is wrong use", async () => {
  const slip = await explain("certanty", "--lang", "ja");
  assert.is(slip.exit, 0);
  assert.match(slip.err, /^「certanty」.*「certainty」/);
  const nothing = await explain("xqzv", "--lang", "ja");
  assert.is(nothing.exit, 2);
  assert.match(nothing.err, /^エラー: 「xqzv」/);
});

test("without a name all fields are listed with theirs", async () => {
  const { out } = await explain("--lang", "ja");
  const lines = out.trimEnd().split("\n");
  assert.ok(lines.length > 300);
  assert.match(out, /^affected\[\]\.people +対象人数$/m);
  assert.match(out, /^breach\.type \* +事案の種類$/m);
});

test("--json gives the same as data", async () => {
  const { field } = JSON.parse((await explain("breach.certainty", "--json")).out);
  assert.is(field.name, "how sure the loss is");
  assert.is(field.required, true);
  assert.equal(field.words[0], { id: "confirmed", meaning: "confirmed" });
  assert.match(field.example, /certainty: /);
});

test.run();
