// Mentions become words in reading order.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import { parseMarkup } from "../../src/template/markup.ts";
import { resolveMentions } from "../../src/template/resolve-mentions.ts";
import { linesOf, originOf } from "../helpers/markup.ts";

const x = '<dfn data-ref="parties.x"></dfn>';

test("the first mention in the text is the first; titles, headings, lead lines, terms and header cells are not", () => {
  const html = `<h1>題${x}</h1><p class="lead">${x}</p>
    <section><h2>${x}</h2><dl><dt>${x}</dt><dd>a</dd></dl>
      <table><tr><th>${x}</th><td>b</td></tr></table><ul><li>${x}</li></ul><p>${x}</p></section>`;
  assert.equal(
    linesOf(html).filter((line) => line.includes("parties.x!")),
    ["      body: <parties.x!>"],
  );
});

test("where it stands and the form asked for are passed on, in reading order", () => {
  const html = `<section><h2>${x}</h2><p>${x}と<dfn data-ref="documents.r" data-form="title"></dfn></p><p>${x}</p></section>`;
  const met: unknown[] = [];
  resolveMentions(parseMarkup(html, originOf()).value ?? [], (mention, said) => {
    met.push([mention.ref, mention.form, said.where, said.first]);
    return [];
  });
  assert.equal(met, [
    ["parties.x", undefined, "heading", false],
    ["parties.x", undefined, "text", true],
    ["documents.r", "title", "text", true],
    ["parties.x", undefined, "text", false],
  ]);
});

test("a mention inside a fact, a link or bold is resolved, and may become several inlines", () => {
  const html = `<p><data data-path="a" data-kind="text" value="v">「<strong>${x}</strong>」</data></p>`;
  const blocks = resolveMentions(parseMarkup(html, originOf()).value ?? [], () => [
    { type: "text", text: "A社" },
    { type: "text", text: "（以下「A」）" },
  ]);
  assert.is(plainText({ children: blocks }), "「A社（以下「A」）」\n");
});

test.run();
