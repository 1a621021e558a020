// The texts of a file that are its own words, each language apart.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownWords } from "../../src/check/own-words.ts";
import { leavesOf, markIncident } from "../../src/incident/fact.ts";
import { incidentOf } from "../helpers/incident-of.ts";

function words(parts: Record<string, unknown>): string[] {
  const incident = incidentOf(parts);
  const leaves = new Map(leavesOf(markIncident(incident)).map((leaf) => [leaf.path, leaf]));
  return ownWords({ incident, leaves, source: "ja" }).map((one) => Object.values(one).join(" "));
}

test("free text and terms in own words are found, names and ids are not", () => {
  const affected = [{ id: "all", who: {}, data: ["name", { text: "年齢" }, { item: { text: { ja: "学年" } } }] }];
  assert.equal(words({ affected }), ["affected[0].data[1] ja 年齢", "affected[0].data[2].item ja 学年"]);
});

test("each language stands apart, and a fact within a text is left out", () => {
  const what = { ja: ["対象は", { fact: "affected[0].people" }, "です"], "zh-Hans": "说明" };
  assert.equal(words({ breach: { harm: { what } } }), [
    "breach.harm.what ja 対象はです",
    "breach.harm.what zh-Hans 说明",
  ]);
});

test("counsel's words are such in their language, lines that are taken out are none", () => {
  const line = { locale: "zh-Hans", template: "itemised", block: "b", was: "{issuer.self}是" };
  const text = ["a", { fact: "issuer.self" }, { strong: ["b", { fact: "issuer.name", says: "c", of: "x" }] }];
  assert.equal(
    words({
      wording: [
        { ...line, remove: true },
        { ...line, text },
      ],
    }),
    ["wording[1].text zh-Hans abc"],
  );
});

test("what is legal or internal is none of them", () => {
  assert.equal(
    words({ legal: { exemption: { ground: "recovered-unseen", why: "found" } }, internal: { note: "x" } }),
    [],
  );
});

test.run();
