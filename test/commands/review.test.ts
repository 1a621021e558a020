// `review` on the command line: what came back is told, written, settled; and what can't be read is one clear problem.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, goodIncident } from "../helpers/command.ts";
import { deskWith, type Hand } from "../helpers/counsel.ts";
import { folderWith } from "../helpers/folder.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };

/** A folder with an incident whose Japanese document went out and came back with edits. */
async function returned(): Promise<{ cwd: string; yaml: string }> {
  const cwd = folderWith({ "incidents/shop.yaml": goodIncident });
  const sent = await breachNotice(["render", "incidents/shop.yaml", "--for", "review", "--locale", "ja"], { cwd });
  assert.is(sent.exit, 0, sent.err);
  const desk = await deskWith(readFileSync(join(cwd, "out/shop/shop.review.ja.docx")));
  const bookmark = [...desk.document.getElementsByTagName("w:bookmarkStart")]
    .map((start) => start.getAttribute("w:name") ?? "")
    .find((name) => name.startsWith("_nf_totals_0_records"));
  desk.retype(bookmark ?? "", "39件", yamada);
  desk.comment({ fact: bookmark ?? "" }, "根拠を確認してください", yamada);
  writeFileSync(join(cwd, "returned.docx"), await desk.save());
  return { cwd, yaml: join(cwd, "incidents/shop.yaml") };
}

test("a copy that came back is told, applied, and then there is nothing left of it", async () => {
  const { cwd, yaml } = await returned();
  const before = readFileSync(yaml, "utf8");
  const told = await breachNotice(["review", "returned.docx", "--lang", "ja", "--html", "page.html"], { cwd });
  assert.is(told.exit, 0, told.err);
  assert.match(told.out, "38件 → 39件: 山田 太郎 2026-04-09 10:30（変更履歴あり）");
  assert.match(told.out, "根拠を確認してください");
  assert.match(readFileSync(join(cwd, "page.html"), "utf8"), "39件</data></ins>");
  const dry = await breachNotice(["review", "returned.docx", "--dry-run"], { cwd });
  assert.match(dry.out, /^\+.*records: 39/m);
  assert.is(readFileSync(yaml, "utf8"), before, "nothing was to be written yet");
  const applied = await breachNotice(["review", "returned.docx", "--apply", "--json"], { cwd });
  assert.is(applied.exit, 0, applied.err);
  assert.is(JSON.parse(applied.out).applied[0].written.length, 1);
  const after = readFileSync(yaml, "utf8");
  assert.match(after, "records: 39");
  assert.match(after, /by: 山田 太郎,?\s+date: 2026-04-09T10:30/);
  const again = await breachNotice(["review", "returned.docx", "--apply"], { cwd });
  assert.is(again.exit, 0, again.err);
  assert.is(readFileSync(yaml, "utf8"), after, "twice is once");
  const states = JSON.parse(readFileSync(join(cwd, "out/shop/.sent/reviews.json"), "utf8"));
  assert.is(states["returned.docx"].unapplied, 0);
});

test("publishing waits for a copy that was neither written nor settled, and for its comment", async () => {
  const { cwd } = await returned();
  const publish = () => breachNotice(["publish", "incidents/shop.yaml", "--approved-by", "佐藤", "--json"], { cwd });
  await breachNotice(["review", "returned.docx"], { cwd });
  const refused = await publish();
  assert.is(refused.exit, 1, refused.err);
  assert.equal(
    JSON.parse(refused.out).problems.map(({ code }: { code: string }) => code),
    ["publish-unapplied"],
  );
  await breachNotice(["review", "returned.docx", "--apply"], { cwd });
  const codes = JSON.parse((await publish()).out).problems.map(({ code }: { code: string }) => code);
  assert.ok(codes.includes("publish-open-comment"));
  assert.ok(codes.includes("publish-stale-file"), "what counsel saw is older than the file now");
  assert.not.ok(existsSync(join(cwd, "out/shop/published")));
});

test("publishing waits for each of two copies of one name, and where the incident file was renamed", async () => {
  const { cwd, yaml } = await returned();
  const copies = ["甲/returned.docx", "乙/returned.docx"];
  for (const file of copies) {
    mkdirSync(join(cwd, dirname(file)));
    copyFileSync(join(cwd, "returned.docx"), join(cwd, file));
  }
  const renamed = join(cwd, "incidents/漏えい 2026.yaml");
  copyFileSync(yaml, renamed);
  await breachNotice(["review", ...copies, "--incident", renamed], { cwd });
  const run = await breachNotice(["publish", renamed, "--approved-by", "佐藤", "--json"], { cwd });
  assert.equal(
    JSON.parse(run.out).problems.map(({ code, place }: { code: string; place: { file: string } }) => [
      code,
      place.file,
    ]),
    copies.map((file) => ["publish-unapplied", file]),
  );
});

test("what to do next is told, and what was settled stays so when the copy is applied again", async () => {
  const { cwd } = await returned();
  const looked = await breachNotice(["review", "returned.docx", "--lang", "en"], { cwd });
  assert.match(looked.err, "add --apply");
  assert.not.match(looked.out, "breach-notice:", "our own remarks, which nobody answered, are not told one by one");
  const settled = await breachNotice(["review", "returned.docx", "--settle", "not in this notice"], { cwd });
  assert.match(settled.err, "noted as settled (not in this notice)");
  await breachNotice(["review", "returned.docx"], { cwd });
  const states = () => JSON.parse(readFileSync(join(cwd, "out/shop/.sent/reviews.json"), "utf8"));
  assert.is(states()["returned.docx"].settled, "not in this notice");
  await breachNotice(["review", "returned.docx", "--apply"], { cwd });
  assert.is(states()["returned.docx"].settled, "not in this notice");
});

test("a file that is not ours, one that is no Word file, and one that is not there are one problem each", async () => {
  const { cwd } = await returned();
  writeFileSync(join(cwd, "noise.docx"), "no zip at all");
  for (const [file, code] of [
    ["noise.docx", /docx-/],
    ["missing.docx", /review-no-file/],
  ] as const) {
    const run = await breachNotice(["review", file, "--apply", "--json"], { cwd });
    assert.is(run.exit, 1);
    const { problems } = JSON.parse(run.out).files[0];
    assert.is(problems.length, 1);
    assert.match(problems[0].code, code);
  }
});

test("a version that nobody kept is told, and nothing is guessed", async () => {
  const { cwd, yaml } = await returned();
  writeFileSync(yaml, readFileSync(yaml, "utf8").replace("records: 38", "records: 37"));
  const run = await breachNotice(["review", "returned.docx", "--out", "elsewhere", "--json"], { cwd });
  assert.is(run.exit, 1);
  assert.is(JSON.parse(run.out).files[0].problems[0].code, "review-version-unknown");
  const kept = await breachNotice(["review", "returned.docx", "--apply", "--json"], { cwd });
  assert.is(JSON.parse(kept.out).applied[0].refused[0].reason, "conflict");
});

test.run();
