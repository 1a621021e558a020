// Whoever is mentioned is introduced the first time in reading order and called by the short name after that.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mentionPhrases } from "../../src/template/mention.ts";
import { localeOf } from "../helpers/locales.ts";
import { composed, linesOf } from "../helpers/small-notice.ts";

const parts = {
  services: { shop: { type: "online-shop", name: "青葉堂", short: "本件サイト" } },
  parties: { lab: { role: "investigator", name: "甲社" } },
  documents: { report: { title: "最終報告書", by: "lab" } },
  breach: { at: ["shop"], by: "lab", "established-by": "report" },
};

test("in headings the name is plain; in the text it is defined once, then short", () => {
  const wording = "<h1>{{breach.at}}の件</h1><p>{{breach.at}}は</p><p>{{breach.at}}が</p>";
  assert.equal(linesOf(wording, parts), [
    "「青葉堂」の件",
    "「青葉堂」（以下「本件サイト」といいます。）は",
    "本件サイトが",
  ]);
});

test("a heading before the first mention in the text does not define", () => {
  const wording = "<section><h2>{{breach.at}}</h2><p>{{breach.at}}</p></section>";
  assert.match(linesOf(wording, parts).at(-1) ?? "", /以下/);
});

test("parties, documents and things named have their own words", () => {
  const [party = "", report = ""] = linesOf("<p>{{breach.by}}</p><p>{{breach.established-by}}</p>", parts);
  assert.match(party, /甲社/);
  assert.match(report, /最終報告書/);
});

test("the words of a mention are facts of what is mentioned", () => {
  const { value } = composed("<p>{{breach.at}}</p>", parts);
  const [paragraph] = value?.children ?? [];
  assert.ok(paragraph?.type === "paragraph");
  assert.equal(
    paragraph.children.flatMap((inline) => (inline.type === "fact" ? [inline.path] : [])),
    ["services.shop.name", "services.shop.short"],
  );
});

test("every language has words for each part and form", () => {
  for (const tag of ["ja", "zh-Hans"]) {
    const words = localeOf(tag).phrases["mention"] ?? {};
    for (const part of mentionPhrases.parts)
      for (const form of mentionPhrases.forms)
        assert.type(words[`${part}-${form}`], "string", `${tag} ${part}-${form}`);
  }
});

test.run();
