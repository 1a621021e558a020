// Each kind of value prints as its kind of fact.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { termWords } from "../../src/template/leaf-html.ts";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

const contacts = [
  { name: "窓口", phones: [{ number: "+81 3-0000-0000" }], email: "a@example.jp", form: "https://example.jp/?a=1&b=2" },
];

test("phone, mail and address are facts round a link", () => {
  const html = printed("{{#each contacts}}<p>{{#each phones}}{{number}}{{/each}}{{email}}{{form}}</p>{{/each}}", {
    contacts,
  });
  assert.equal(factsIn(html), [
    "contacts[0].phones[0].number phone +81 3-0000-0000",
    "contacts[0].email email a@example.jp",
    "contacts[0].form url https://example.jp/?a=1&amp;b=2",
  ]);
  assert.match(html, /<a href="tel:\+81300000000">\+81 3-0000-0000<\/a>/);
  assert.match(html, /<a href="mailto:a@example\.jp">/);
  assert.match(html, /<a href="https:\/\/example\.jp\/\?a=1&amp;b=2">/);
});

test("a term is said in the language's words and keeps its id; a data item is an item", () => {
  const html = printed("<p>{{breach.type}}{{affected.[0].data}}</p>");
  assert.equal(factsIn(html), ["breach.type term unauthorised-access", "affected[0].data[0] item card-number"]);
});

test("words given in a term's place are said as text, of a data item as an item", () => {
  const parts = { breach: { type: { text: "盗難" } }, affected: [{ id: "a", who: {}, data: [{ text: "趣味" }] }] };
  const html = printed("<p>{{breach.type}}{{affected.[0].data}}</p>", parts);
  assert.equal(factsIn(html), ["breach.type.text text 盗難", "affected[0].data[0].text item 趣味"]);
});

test("a name in the source language keeps its language elsewhere, if its script would tell", () => {
  assert.not.match(printed("<p>{{issuer.name}}</p>"), / lang=/);
  assert.match(printed("<p>{{issuer.name}}</p>", {}, { tag: "zh-Hans" }), / lang="ja" value="A社"/);
  const latin = { issuer: { name: "Example Inc." } };
  assert.not.match(printed("<p>{{issuer.name}}</p>", latin, { tag: "zh-Hans" }), / lang=/);
});

test("a time of day and a number are facts of their kind", () => {
  const hours = { days: "weekdays", from: "09:30" };
  const html = printed("{{#each contacts}}<p>{{hours.from}}{{@root.notice.report.number}}</p>{{/each}}", {
    contacts: [{ hours }],
    notice: { report: { number: 2 } },
  });
  assert.equal(factsIn(html), ["contacts[0].hours.from time 09:30", "notice.report.number number 2"]);
});

test("words are found by category, id and form, and a form that a term lacks is its plain one", () => {
  const render = renderOf();
  assert.is.not(termWords(render, "loss", "leak", "done"), termWords(render, "loss", "leak"));
  assert.is(termWords(render, "loss", "leak", "nope"), termWords(render, "loss", "leak"));
  assert.is(termWords(render, "nope", "x"), "");
  assert.is.not(termWords(render, "zone", "japan"), "");
});

test("what stands for the issuer is what it calls itself", () => {
  assert.is(termWords(renderOf({ issuer: { self: "当院" } }), "role", "self"), "当院");
  assert.is(
    said("<p>{{breach.aware.finder}}</p>", {
      breach: { aware: { date: "2026-01-20", finder: "self" } },
      issuer: { self: "当院" },
    }),
    "当院",
  );
});

test.run();
