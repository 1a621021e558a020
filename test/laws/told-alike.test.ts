// Law: what is of one sort is told alike: no id is told otherwise because a list forgot it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { textOf } from "../helpers/text-of-facts.ts";

const breach = (type: string, more: object = {}): object => ({ breach: { type, certainty: "possible", ...more } });

test("who attacked by way of a script or of a call is answered by more security, as all attacks are", async () => {
  for (const type of ["unauthorised-access", "phishing", "support-scam", "script-tampering"]) {
    const facts = { ...breach(type), measures: [{ what: "waf", state: "planned" }] };
    assert.match(await textOf(facts, "ja", "plain-report"), "情報セキュリティ対策を強化し", type);
    assert.match(await textOf(facts, "zh-Hans", "plain-report"), "进一步加强信息安全防护", type);
    assert.match(await textOf(facts, "ja", "case-report"), "(セキュリティ対策の強化)", type);
    assert.match(await textOf(facts, "zh-Hans", "case-report"), "（加强安全防护）", type);
    assert.match(await textOf(facts, "zh-Hans", "itemised"), "加强安全防护与监控", type);
  }
  const mis = { ...breach("mis-sent-mail"), measures: [{ what: "waf", state: "planned" }] };
  assert.match(await textOf(mis, "ja", "plain-report"), "個人情報の取扱いについて改めて徹底を図り");
  assert.not.match(await textOf(mis, "ja", "case-report"), "セキュリティ対策の強化");
});

test("a system that gave too wide access is a system to improve", async () => {
  for (const type of ["misconfiguration", "software-fault", "excess-access", "script-tampering"])
    assert.match(await textOf(breach(type), "zh-Hans", "affected-first"), "改进系统与信息安全", type);
  assert.match(await textOf(breach("mistaken-publication"), "zh-Hans", "affected-first"), "改进个人信息的管理");
});

test("papers thrown away are things as lost ones are, no system", async () => {
  for (const type of ["lost-paper", "stolen-paper", "mistaken-disposal"]) {
    const facts = { ...breach(type, { loss: "loss", at: ["papers"] }), services: { papers: { type: "paper" } } };
    assert.match(await textOf(facts, "ja", "plain-report"), "対象の物品：", type);
    assert.match(await textOf(facts, "zh-Hans", "plain-report"), "涉及物品：", type);
  }
});

test("what one works with is one's own, and not run for others", async () => {
  for (const type of ["server", "vpn-appliance"]) {
    const facts = { ...breach("unauthorised-access", { at: ["it"] }), services: { it: { type, name: "X-1" } } };
    assert.match(await textOf(facts, "zh-Hans"), "本公司的X-1", type);
    assert.not.match(await textOf(facts, "zh-Hans"), "运营的X-1", type);
  }
});

test("whatever people are asked to do is asked, also where a template parts requests by sort", async () => {
  for (const template of ["case-report", "chronology-first", "two-part-report"])
    for (const locale of ["ja", "zh-Hans"]) {
      const without = await textOf(breach("mis-sent-mail"), locale, template);
      for (const request of vocabulary.request) {
        const facts = { ...breach("mis-sent-mail"), requests: [request] };
        const more = (await textOf(facts, locale, template)).length - without.length;
        assert.ok(more > 8, `${request} in ${template}, ${locale}`);
      }
    }
});

test("a body whose name says what it is needs no role before it", async () => {
  const named = {
    "police-station": "中央警察署",
    "post-office": "中央郵便局",
    ipa: "独立行政法人情報処理推進機構",
    jipdec: "一般財団法人日本情報経済社会推進協会",
  };
  for (const [role, name] of Object.entries(named)) {
    const parties = { body: { role, name } };
    const timeline = [{ date: "2026-05-07", event: "consulted", to: "body" }];
    const facts = { ...breach("lost-paper"), parties, timeline };
    assert.match(await textOf(facts, "ja"), `、${name}に`, role);
    assert.not.match(await textOf(facts, "ja"), `「${name}」`, role);
    assert.match(await textOf(facts, "zh-Hans"), name, role);
  }
});

test("where an injection let somebody in is told of what they took, as of any hole", async () => {
  for (const through of ["sql-injection", "system-vulnerability"]) {
    const causes = [{ type: "credential-theft", through, origin: "abroad" }];
    assert.match(await textOf(breach("phishing", { causes }), "zh-Hans"), "，导致登录凭证被海外人员窃取。", through);
  }
});

test.run();
