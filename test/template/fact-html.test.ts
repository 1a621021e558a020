// A fact is one element that markup reads back.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { escapeHtml, factHtml } from "../../src/template/fact-html.ts";
import { parseMarkup } from "../../src/template/markup.ts";
import { originOf } from "../helpers/markup.ts";

test("text is escaped for content and for attributes", () => {
  assert.is(escapeHtml(`a<b>&"'`), "a&lt;b&gt;&amp;&quot;&#39;");
});

test("a fact is a data element, a date or time a time element", () => {
  assert.is(
    factHtml({ path: "issuer.name", kind: "name", value: "A社", inner: "A社" }),
    '<data data-path="issuer.name" data-kind="name" value="A社">A社</data>',
  );
  assert.is(
    factHtml({ path: "notice.date", kind: "date", value: "2026-04-10", inner: "x" }),
    '<time data-path="notice.date" data-kind="date" datetime="2026-04-10">x</time>',
  );
});

test("unit, what it is derived from and its language come with it, where there are any", () => {
  const html = factHtml({
    path: "a",
    kind: "count",
    value: "3",
    inner: "3",
    unit: "people",
    derivedFrom: ["b", "c"],
    lang: "ja",
  });
  assert.is(
    html,
    '<data data-path="a" data-kind="count" data-unit="people" data-derived="b c" lang="ja" value="3">3</data>',
  );
});

test("whatever a path or value holds is read back as it was", () => {
  const odd = `"'<&>` + "\u00e9\u200f";
  const html = `<p>${factHtml({ path: odd, kind: "text", value: odd, inner: escapeHtml(odd) })}</p>`;
  const { value, problems } = parseMarkup(html, originOf());
  assert.equal(problems, []);
  const [paragraph] = value ?? [];
  assert.ok(paragraph?.type === "paragraph");
  assert.equal(paragraph.children, [
    { type: "fact", path: odd, kind: "text", value: odd, children: [{ type: "text", text: odd }] },
  ]);
});

test.run();
