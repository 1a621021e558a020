// Static wording is held against the subset of HTML, without rendering.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mayBe } from "../../../src/template/check/markup.ts";
import { mark } from "../../../src/template/check/pieces.ts";
import { faultsOf } from "../../helpers/small-catalog.ts";

test("elements, attributes and classes outside the subset are told with their places", () => {
  assert.equal(faultsOf("<p>a\n<span>b</span></p>"), ["markup-unknown-element 2:1"]);
  assert.equal(faultsOf('<p style="x">a</p><ul class="y"><li>b</li></ul>'), [
    "markup-unknown-attribute 1:1",
    "markup-unknown-attribute 1:19",
  ]);
  assert.equal(faultsOf('<p class="dat">a</p><ol class="round"><li>b</li></ol>'), [
    "markup-unknown-class 1:1",
    "markup-unknown-class 1:21",
  ]);
  assert.equal(faultsOf('<p class="date">a</p><ol class="circled"><li>b</li></ol>'), []);
  assert.equal(faultsOf("<!-- a --><p>a</p>"), ["markup-comment 1:1"]);
  assert.equal(faultsOf("<p/>"), ["markup-malformed 1:1", "markup-not-closed 1:1"]);
  assert.equal(faultsOf('<p id="a"class="date">a</p>'), ["markup-malformed 1:10"]);
});

test("a link leads to the web, to a mail or phone, or to an id that may be there", () => {
  assert.equal(faultsOf('<p><a href="https://example.jp/">a</a><a href="mailto:a@example.jp">a</a></p>'), []);
  assert.equal(faultsOf('<p><a href="javascript:x">a</a></p>'), ["markup-bad-value 1:4"]);
  assert.equal(faultsOf('<p><a href="#all"></a><a href="#al"></a></p>'), ["reference-unknown 1:23"]);
  const groups = '{{#each affected}}<section id="group-{{id}}"><h2>a</h2><p>b</p></section>{{/each}}';
  assert.equal(faultsOf(`${groups}<p><a href="#group-cards"></a><a href="#group-{{affected.[0].id}}"></a></p>`), []);
  assert.equal(faultsOf(`${groups}<p><a href="#grup-cards"></a></p>`), [`reference-unknown 1:${groups.length + 4}`]);
});

test("each program closes what it opens, no more and no less", () => {
  assert.equal(faultsOf("<p>"), ["markup-not-closed 1:1"]);
  assert.equal(faultsOf("<p>a</q>"), ["markup-not-closed 1:1"]);
  assert.equal(faultsOf("{{#if cards}}<p>a{{/if}}</p>"), ["markup-not-closed 1:14", "markup-repaired 1:25"]);
  assert.equal(faultsOf("<ul><li>a</ul>"), ["markup-not-closed 1:5"]);
  assert.equal(faultsOf("<p><strong>a</p></strong>"), ["markup-not-closed 1:4", "markup-repaired 1:17"]);
  assert.equal(faultsOf("{{#if cards}}<p>a</p>{{else}}<p>b</p>{{/if}}"), []);
});

test("text and values stand in paragraphs, blocks don't", () => {
  assert.equal(faultsOf("a"), ["markup-stray-text 1:1"]);
  assert.equal(faultsOf("<section><h2>a</h2>{{issuer.name}}</section>"), ["markup-stray-text 1:20"]);
  assert.equal(faultsOf("<ul>{{#each affected}}{{who.did}}{{/each}}</ul>"), ["markup-stray-text 1:23"]);
  assert.equal(faultsOf("<p><ul></ul></p>"), ["markup-misplaced 1:4"]);
  assert.equal(faultsOf("<li>a</li>"), ["markup-misplaced 1:1"]);
});

test("headings follow the depth of their section, wherever the partial is called", () => {
  assert.equal(faultsOf("<section><h3>a</h3><p>b</p></section>"), ["markup-heading-level 1:10"]);
  const partials = { part: "<section><h3>a</h3><p>b</p></section>" };
  assert.equal(faultsOf("<section><h2>a</h2>{{> part}}</section>", { partials }), []);
  assert.equal(faultsOf("{{> part}}", { partials }), ["markup-heading-level part.ja.hbs 1:10"]);
  const deep = "<section><h2>a</h2><section><h3>a</h3><section><h4>a</h4>{{> part}}</section></section></section>";
  assert.equal(faultsOf(deep, { partials }), [
    "markup-section-too-deep part.ja.hbs 1:1",
    "markup-heading-level part.ja.hbs 1:10",
  ]);
});

test("a partial stands where it is called: in a line or between blocks", () => {
  const partials = { line: "{{issuer.name}}", block: "<p>a</p>" };
  assert.equal(faultsOf("<p>{{> line}}</p>{{> block}}<ul><li>{{> line}}{{> block}}</li></ul>", { partials }), []);
  assert.equal(faultsOf("{{> line}}", { partials }), ["markup-stray-text line.ja.hbs 1:1"]);
  assert.equal(faultsOf("<p>{{> block}}</p>", { partials }), ["markup-misplaced block.ja.hbs 1:1"]);
});

test("a caller's block stands where the partial prints it", () => {
  const partials = { box: "<address>{{> @partial-block}}</address>", head: "<h1>{{> @partial-block}}</h1>" };
  assert.equal(faultsOf("{{#> box}}<p>a</p>b{{/box}}{{#> head}}a{{/head}}", { partials }), []);
  assert.equal(faultsOf("{{#> head}}<p>a</p>{{/head}}", { partials }), ["markup-misplaced 1:12"]);
});

test("phrases stand in a line", () => {
  const change: [string, string] = ["    other: '{{text}}'", "    other: '<p>{{text}}</p>'"];
  const [found] = faultsOf('{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}', { change });
  assert.match(found ?? "", /^markup-misplaced ja\.yaml \d+:13$/);
});

test("what is computed in an id may be anything but nothing", () => {
  assert.ok(mayBe(`group-${mark}`, "group-cards"));
  assert.not(mayBe(`group-${mark}`, "group-"));
  assert.not(mayBe("a.b", "axb"));
});

test.run();
