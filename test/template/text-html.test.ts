// Free text is said in the notice's language, as facts of its path, with what it refers to.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { localized } from "../../src/template/text-html.ts";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

/** What free text prints. */
const html = (detail: unknown, tag = "ja"): string =>
  printed(
    "{{#each breach.causes}}<p>{{detail}}</p>{{/each}}",
    { breach: { causes: [{ type: "unknown", detail }] } },
    { tag },
  );

test("the notice's language is chosen, then the source language, then whatever there is", () => {
  const render = renderOf({}, "zh-Hans");
  assert.equal(localized({ ja: "a", "zh-Hans": "b" }, render), { value: "b", lang: "zh-Hans" });
  assert.equal(localized({ ja: "a", en: "c" }, render), { value: "a", lang: "ja" });
  assert.equal(localized({ en: "c" }, render), { value: "c", lang: "en" });
  assert.equal(localized("a", render), { value: "a", lang: "ja" });
});

test("text is one fact; shown in another language than its own, it says which", () => {
  assert.is(html("原因"), '<p><data data-path="breach.causes[0].detail" data-kind="text" value="原因">原因</data></p>');
  assert.match(html({ ja: "原因" }, "zh-Hans"), / lang="ja" value="原因"/);
  assert.not.match(html({ ja: "原因", "zh-Hans": "原因" }, "zh-Hans"), / lang=/);
});

test("a fact in the text stands inside it, with its own path", () => {
  const found = html(["合計", { fact: "affected[0].people" }, "です"]);
  assert.equal(factsIn(found), ["breach.causes[0].detail text 合計です", "affected[0].people count 30 people"]);
  assert.is(found.replace(/<[^>]*>/g, ""), "合計30名です");
});

test("a reference stands between pieces of the text, never inside a fact", () => {
  const found = html(["前", { see: "cause" }, "後", { fact: "issuer.name" }]);
  const piece = (inner: string) =>
    `<data data-path="breach.causes[0].detail" data-kind="text" value="前後">${inner}</data>`;
  const name = '<data data-path="issuer.name" data-kind="name" value="A社">A社</data>';
  assert.is(found, `<p>${piece("前")}<a href="#all"></a>${piece(`後${name}`)}</p>`);
});

test("an entry that has a name is mentioned, so that its first mention defines it", () => {
  const services = { shop: { type: "online-shop", name: "店", short: "本店" } };
  const text = [{ fact: "services.shop.short" }, "と", { fact: "services.shop" }];
  const parts = { services, breach: { causes: [{ type: "unknown", detail: text }] } };
  const found = printed("{{#each breach.causes}}<p>{{detail}}</p>{{/each}}", parts);
  assert.is(found.match(/<dfn data-ref="services\.shop"><\/dfn>/g)?.length, 2);
});

test("markup in the text is text", () => {
  assert.match(html("</p>{{x}}"), />&lt;\/p&gt;\{\{x\}\}<\/data>/);
});

test("a text that says itself is told and ends", () => {
  const causes = [
    { type: "unknown", detail: ["a", { fact: "breach.causes[1].detail" }] },
    { type: "unknown", detail: ["b", { fact: "breach.causes[0].detail" }] },
  ];
  const render = renderOf({ breach: { causes } });
  assert.is(said("{{#each breach.causes}}<p>{{detail}}</p>{{/each}}", {}, { render }), "abba");
  assert.equal([...new Set(render.problems.map((p) => p.code))], ["circular-fact"]);
  assert.is(render.saying.size, 0);
});

test("a path that leads nowhere is told, and the rest is said", () => {
  const render = renderOf({ breach: { causes: [{ type: "unknown", detail: ["a", { fact: "affected[9].people" }] }] } });
  assert.is(said("{{#each breach.causes}}<p>{{detail}}</p>{{/each}}", {}, { render }), "a");
  assert.equal(
    render.problems.map((p) => [p.code, p.path]),
    [["unknown-fact", "breach.causes[0].detail"]],
  );
});

test.run();
