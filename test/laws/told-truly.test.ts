// Law: a sentence says no more than its facts do, and calls things what readers and authorities call them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = { type: "unauthorised-access", certainty: "confirmed" };

/** The text in both languages, and in the plain register. */
async function texts(facts: object): Promise<{ ja: string; zh: string; plain: string }> {
  const [ja, zh] = [await textOf(facts, "ja"), await textOf(facts, "zh-Hans")];
  return { ja, zh, plain: await textOf(facts, "ja", "plain-report") };
}

/** The entry of a timeline, told in each. */
const reported = (entry: object) => texts({ breach, timeline: [{ date: "2026-05-07", event: "reported", ...entry }] });

test("reports that the law asks for are 速報 and 確報, however the file says it", async () => {
  for (const first of [{ stage: "first" }, { kind: "first-report" }, { stage: "first", kind: "report" }]) {
    const { ja, zh, plain } = await reported({ to: ["ppc", "mext"], ...first });
    assert.match(ja, "個人情報保護委員会および文部科学省に速報を提出いたしました。");
    assert.match(plain, "速報を提出しました。");
    assert.match(zh, "提交初步报告");
  }
  for (const last of [{ stage: "final" }, { kind: "final-report" }])
    assert.match((await reported({ to: "ppc", ...last })).ja, "個人情報保護委員会に確報を提出いたしました。");
  const both = await reported({ to: ["ppc", "police"], form: "ransomware", stage: "first" });
  assert.match(both.ja, "ランサムウェア事案共通様式により、速報として報告をいたしました。");
});

test("other reports are a first or a last one", async () => {
  assert.match((await reported({ to: "local-authority", stage: "first" })).ja, "第一報として報告をいたしました。");
  assert.match((await reported({ to: "privacy-mark-body", kind: "first-report" })).ja, "初回の報告をいたしました。");
});

test.run();
