// The whole HTML document: text, head, landmarks, odd values.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import type { Block, Notice } from "../../src/notice/tree.ts";
import { writeHtml } from "../../src/write/html.ts";
import { fact, link, p } from "../helpers/build.ts";
import { attribute, byTag, elements, parseStrictly, solid, textOf } from "../helpers/parse-html.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const withBlocks = (children: Block[], more: Partial<Notice> = {}): Notice => ({
  ...sampleNotice("ja", { draft: false }),
  ...more,
  children,
});

for (const locale of ["ja", "zh-Hans"] as const) {
  test(`the body's text is the tree's text, labels included (${locale})`, () => {
    const notice = sampleNotice(locale);
    const [body] = byTag(parseStrictly(writeHtml(notice)), "body");
    assert.is(solid(body ? textOf(body) : ""), solid(plainText(notice)));
  });

  test(`the document has its language, title, author and one h1, and headings without a gap (${locale})`, () => {
    const notice = sampleNotice(locale);
    const root = parseStrictly(writeHtml(notice));
    assert.is(attribute(root, "lang"), locale);
    assert.equal(byTag(root, "title").map(textOf), [notice.title]);
    const author = elements(root, (e) => attribute(e, "name") === "author");
    assert.equal(
      author.map((e) => attribute(e, "content")),
      [notice.author],
    );
    const levels = byTag(root, "h1", "h2", "h3", "h4", "h5").map((e) => Number(e.tagName.slice(1)));
    assert.equal(levels, [1, 2, 2, 3, 3, 4, 5, 2]);
  });
}

test("writing twice gives the same text", () => {
  assert.is(writeHtml(sampleNotice("zh-Hans")), writeHtml(sampleNotice("zh-Hans")));
});

test("nothing is loaded from outside and nothing runs", () => {
  const root = parseStrictly(writeHtml(sampleNotice("ja")));
  const loading = ["script", "link", "img", "iframe", "object", "embed", "base", "form"];
  assert.equal(byTag(root, ...loading), []);
  assert.equal(
    elements(root, (e) => attribute(e, "src") !== undefined),
    [],
  );
  const [style] = byTag(root, "style");
  const css = style?.childNodes.map((node) => ("value" in node ? node.value : "")).join("") ?? "";
  assert.not.match(css, /url\(|@import|@font-face/);
});

test("the letterhead is the header, what follows the closing word the footer, and the order is the tree's", () => {
  const [body] = byTag(parseStrictly(writeHtml(sampleNotice("ja"))), "body");
  const parts = body?.childNodes.flatMap((node) => ("tagName" in node ? [node] : [])) ?? [];
  assert.equal(
    parts.map((e) => e.tagName),
    ["header", "main", "footer"],
  );
  const ids = parts.map((e) => e.childNodes.flatMap((node) => ("tagName" in node ? [attribute(node, "id")] : [])));
  assert.equal(ids[0], ["date", "addressee", "issuer", "signatory", "title"]);
  assert.equal(ids[1], ["opening", "below", "mark", "course", "affected", "requests", "end"]);
  assert.equal(ids[2], ["contact"]);
});

test("a notice that is one paragraph has no empty landmarks", () => {
  const root = parseStrictly(writeHtml(withBlocks([p("only", "お知らせ")])));
  assert.equal(byTag(root, "header", "footer"), []);
  assert.is(byTag(root, "main").length, 1);
});

test("a second title paragraph is no second h1", () => {
  const root = parseStrictly(writeHtml(withBlocks([p("title", "題", "title"), p("again", "題", "title")])));
  assert.equal(
    byTag(root, "h1").map((e) => attribute(e, "id")),
    ["title"],
  );
});

test("a draft is kept out of search engines, a published notice is not", () => {
  const robots = (draft: boolean) =>
    elements(parseStrictly(writeHtml(sampleNotice("ja", { draft }))), (e) => attribute(e, "name") === "robots").length;
  assert.is(robots(true), 1);
  assert.is(robots(false), 0);
});

const odd = [
  "</p>",
  "</style><script>alert(1)</script>",
  "{{x}}",
  "{heads-0}",
  "A&B &amp; &lt;",
  `"quoted" 'single'`,
  "<!-- -->",
  "]]>",
  "‮right to left‬ עברית",
  "\u{20bb7}野家 👨‍👩‍👧",
  "か\u3099 葛\u{e0100}",
  "\u0001\u0085\ufeff",
  "a\r\nb\rc",
  "あ".repeat(65_536),
];

for (const value of odd) {
  test(`an odd value comes out as typed, wherever it stands: ${JSON.stringify(value.slice(0, 30))}`, () => {
    const odd = fact(value, "name", value);
    const notice = withBlocks(
      [p("title", odd, "title"), { ...p("b", [odd, link(`https://example.jp/${value}`, "x")]), lang: value }],
      { title: value, author: value },
    );
    const root = parseStrictly(writeHtml(notice), true);
    assert.equal(byTag(root, "data").map(textOf), [value, value]);
    assert.equal(
      byTag(root, "data").map((e) => attribute(e, "value")),
      [value, value],
    );
    assert.equal(
      byTag(root, "data").map((e) => attribute(e, "data-path")),
      [value, value],
    );
    assert.equal(
      byTag(root, "a").map((e) => attribute(e, "href")),
      [`https://example.jp/${value}`],
    );
    assert.equal(byTag(root, "title").map(textOf), [value]);
    assert.equal(byTag(root, "script"), []);
    const [body] = byTag(root, "body");
    assert.is(body?.childNodes.filter((node) => "tagName" in node).length, 2);
  });
}

test("an odd draft mark or page word can't leave the style sheet", () => {
  const notice = sampleNotice("ja");
  const page = { ...notice.page, draft: `</style>"}\\`, number: ["\n", `");`, "*/"] as [string, string, string] };
  const root = parseStrictly(writeHtml({ ...notice, page }));
  assert.is(byTag(root, "style").length, 1);
  assert.is(byTag(root, "body")[0]?.childNodes.filter((node) => "tagName" in node).length, 3);
});

test.run();
