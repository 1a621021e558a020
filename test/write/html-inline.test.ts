// Inline content as HTML: facts, links, what stays on one line.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { FactKind } from "../../src/notice/tree.ts";
import { fragment, inlinesToHtml, isSafeHref, leastWidth } from "../../src/write/html-inline.ts";
import { br, type Content, fact, inlines, link, ruby, see, strike, strong } from "../helpers/build.ts";

const html = (content: Content): string => inlinesToHtml(inlines(content));

test("each kind of inline has its element", () => {
  assert.is(html(["a", br, "b"]), "a<br>b");
  assert.is(html(strong("a")), "<strong>a</strong>");
  assert.is(html(strike("a")), '<s role="deletion">a</s>');
  assert.is(html(link("tel:0120", "a")), '<a href="tel:0120">a</a>');
  assert.is(html(ruby("東玉", "とうぎょく")), "<ruby>東玉<rp>(</rp><rt>とうぎょく</rt><rp>)</rp></ruby>");
  assert.is(html(see("cards", "2.(1)")), '<a href="#cards">2.(1)</a>');
});

test("a fact carries its path, kind, unit, sources and typed value", () => {
  assert.is(
    html(fact("affected[0].people", "count", "1007", "1,007名", { unit: "people", derivedFrom: ["a.b", "c"] })),
    '<data data-path="affected[0].people" data-kind="count" data-unit="people" data-derived="a.b c" class="keep short" value="1007">1,007名</data>',
  );
});

test("dates and times are <time>, anything else is <data>", () => {
  const tag = (kind: FactKind): string => html(fact("x", kind, "v")).replace(/^<(\w+).*$/, "$1");
  assert.equal((["date", "time"] as const).map(tag), ["time", "time"]);
  const others = ["text", "name", "term", "item", "period", "count", "phone", "email", "url", "number"] as const;
  assert.equal([...new Set(others.map(tag))], ["data"]);
  assert.match(html(fact("x", "time", "2026-04-10T12:35", "12:35")), 'datetime="2026-04-10T12:35"');
});

test("facts nest, and each keeps its own value", () => {
  const nested = fact("p", "period", "2026-01/2026-02", [
    fact("p.from", "date", "2026-01"),
    "～",
    fact("p.to", "date", "2026-02"),
  ]);
  assert.is(
    html(nested)
      .match(/data-path="[^"]*"/g)
      ?.join(" "),
    'data-path="p" data-path="p.from" data-path="p.to"',
  );
});

test("a value in another language says so", () => {
  assert.match(html(fact("n", "name", "宫泽", "宫泽", { lang: "zh-Hans" })), ' lang="zh-Hans"');
});

test("right-to-left text and direction marks are isolated, other text is not", () => {
  assert.match(html(fact("n", "name", "אב")), ' dir="auto"');
  assert.match(html(fact("n", "name", "a\u202eb")), ' dir="auto"');
  assert.not.match(html(fact("n", "name", "株式会社A")), "dir=");
});

test("only http(s), mailto and tel are links; anything else is its text", () => {
  for (const href of ["https://example.jp/", "HTTP://example.jp/", "mailto:a@example.jp", "tel:+81-3"])
    assert.ok(isSafeHref(href), href);
  const refused = [
    "javascript:alert(1)",
    " https://example.jp/",
    "java\nscript:x",
    "data:text/html,x",
    "//example.jp",
    "#x",
    "file:///etc",
    "",
  ];
  for (const href of refused) assert.is(html(link(href, "語")), "語", href);
});

test("a link in a link is its text, and a reference in a link too", () => {
  const nested = link("https://example.jp/", [
    "a",
    link("tel:1", "b"),
    fact("x", "phone", "1", link("tel:1", "c")),
    see("d", "d"),
  ]);
  assert.is(html(nested).match(/<a /g)?.length, 1);
  assert.is(html(nested).replace(/<[^>]*>/g, ""), "abcd");
});

test("attributes can't be left", () => {
  assert.is(html(link('https://example.jp/"><b>', "a")), '<a href="https://example.jp/&quot;&gt;&lt;b&gt;">a</a>');
  assert.is(html(see('x" y', "1")), '<a href="#x&quot; y">1</a>');
});

test("the fragment finds an id that has percent signs", () => {
  assert.is(fragment("a%20b"), "#a%2520b");
});

test("short facts are kept whole, long addresses break at their punctuation", () => {
  assert.match(html(fact("d", "date", "2026-01-20", "2026年1月20日")), 'class="keep short"');
  assert.match(html(fact("m", "email", "privacy-desk@example.jp")), 'class="keep"');
  const long = "https://www.example.jp/support/2026/notice.html?id=1";
  const shown = html(fact("u", "url", long));
  assert.match(shown, 'class="keep-wide"');
  assert.match(
    shown,
    "https://<wbr>www<wbr>.example<wbr>.jp/<wbr>support/<wbr>2026/<wbr>notice<wbr>.html<wbr>?id<wbr>=1</data>",
  );
  assert.not.match(html(fact("n", "name", "Example Forensics")), "class=");
});

test("a heading in a language without spaces may break between words only", () => {
  const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });
  const shown = inlinesToHtml(inlines("遭非法访问（顾客）"), { words });
  assert.is(shown.replaceAll("<wbr>", ""), "遭非法访问（顾客）");
  assert.match(shown, "<wbr>访问");
  assert.not.match(shown, /<wbr>[（）]|（<wbr>/);
});

test("text is readable from six characters on, a short fact only whole", () => {
  assert.is(leastWidth(inlines("漏えいした可能性")), 6);
  assert.is(leastWidth(inlines("人数")), 2);
  assert.ok(leastWidth(inlines([strong(fact("d", "date", "2026-01-20", "2026年1月20日"))])) > 6);
});

test.run();
