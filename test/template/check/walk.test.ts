// Statements of a template are walked with the type of their context.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { faultsOf, problemsOf } from "../../helpers/small-catalog.ts";

test("a sound template has no problems", () => {
  const wording = `{{! a comment }}<h1>{{#if notice.title}}{{notice.title}}{{else}}{{breach.type}}{{/if}}</h1>
{{#each affected}}<p>{{@index}}{{#if @first}}a{{/if}}{{who.did}}{{../issuer.name}}{{@root.issuer.name}}{{this.people}}</p>{{/each}}
{{#with breach.harm}}<p>{{as-of}}</p>{{else}}<p>{{issuer.name}}</p>{{/with}}
{{#each contacts as |desk i|}}<p>{{desk.name}}{{i}}{{#each desk.phones}}{{number}}{{desk.fax}}{{/each}}</p>{{/each}}
{{#each services}}<p>{{name}}</p>{{/each}}`;
  assert.equal(faultsOf(wording), []);
});

test("an unknown path is found wherever it stands", () => {
  assert.equal(faultsOf("<p>{{issuer.nam}}</p>"), ["template-unknown-path 1:6"]);
  assert.equal(faultsOf("{{#if breach.hram}}{{/if}}"), ["template-unknown-path 1:7"]);
  assert.equal(faultsOf("{{#if breach}}{{else if isuer}}{{/if}}"), ["template-unknown-path 1:25"]);
  assert.equal(faultsOf("{{#each timeline}}<p>{{evnt}}</p>\n<p>{{../isuer}}{{@root.x}}</p>{{/each}}"), [
    "template-unknown-path 1:24",
    "template-unknown-path 2:6",
    "template-unknown-path 2:18",
  ]);
  assert.equal(faultsOf("{{#if (one afected)}}{{/if}}"), ["template-unknown-path 1:12"]);
  assert.equal(faultsOf("{{#each (pick timeline event=evnt)}}{{/each}}"), ["template-unknown-path 1:30"]);
  assert.equal(faultsOf("{{#with issuer}}<p>{{nam}}</p>{{/with}}"), ["template-unknown-path 1:22"]);
});

test("what is told once of a path is not told again of what follows from it", () => {
  assert.equal(faultsOf("{{#each afected}}<p>{{x}}{{#each y}}{{z}}{{/each}}</p>{{/each}}"), [
    "template-unknown-path 1:9",
  ]);
});

test("the nearest spelling is told", () => {
  assert.equal(
    problemsOf("<p>{{issuer.signatry}}</p>").map((p) => p.params),
    [{ path: "issuer.signatry", part: "signatry", in: "issuer", nearest: "signatory" }],
  );
});

test("only lists can be gone through", () => {
  assert.equal(faultsOf("{{#each issuer}}<p>{{x}}</p>{{/each}}"), ["template-not-a-list 1:9"]);
  assert.equal(faultsOf("{{#each notice.date}}<p>{{x}}</p>{{/each}}"), ["template-not-a-list 1:9"]);
});

test("what prints as nothing sensible is a problem: objects, flags, lists of objects, lists that helpers made", () => {
  const wrong = [
    "{{issuer}}",
    "{{notice.apology}}",
    "{{affected}}",
    "{{services}}",
    "{{one affected}}",
    '{{pick timeline event="other"}}',
  ];
  for (const mustache of wrong) assert.equal(faultsOf(`<p>${mustache}</p>`), ["template-not-printable 1:4"], mustache);
  const right = ["{{breach.at}}", "{{notice.date}}", "{{affected.[0].people}}", "{{affected.length}}"];
  for (const mustache of right) assert.equal(faultsOf(`<p>${mustache}</p>`), [], mustache);
});

test("values may not be printed unescaped, and nothing may be defined in a template", () => {
  assert.equal(faultsOf("<p>{{{issuer.name}}}{{& issuer.name}}</p>"), [
    "template-unescaped 1:4",
    "template-unescaped 1:21",
  ]);
  assert.equal(faultsOf('{{#*inline "x"}}<p>a</p>{{/inline}}'), ["template-decorator 1:1"]);
});

test("a partial is checked with the context of each call, and its problems stand at its own lines", () => {
  const partials = { name: "<p>\n{{name}}</p>" };
  assert.equal(faultsOf("{{> name issuer}}{{#each services}}{{> name}}{{/each}}", { partials }), []);
  assert.equal(faultsOf("{{> name breach}}", { partials }), ["template-unknown-path name.ja.hbs 2:3"]);
  assert.equal(faultsOf("{{#each affected}}{{> name}}{{/each}}", { partials }), [
    "template-unknown-path name.ja.hbs 2:3",
  ]);
});

test("a partial sees what it is given by name, but not what is round its call", () => {
  const partials = {
    given: "<p>{{title}}{{#each groups}}{{people}}{{/each}}</p>",
    up: "<p>{{../issuer.name}}</p>",
    loop: "<p>{{@index}}</p>",
  };
  assert.equal(faultsOf('{{> given groups=affected title="x"}}', { partials }), []);
  assert.equal(faultsOf("{{> given groups=timeline title=issuer.name}}", { partials }), []);
  assert.equal(faultsOf("{{> given}}", { partials }), [
    "template-unknown-path given.ja.hbs 1:6",
    "template-unknown-path given.ja.hbs 1:21",
  ]);
  assert.equal(faultsOf("{{#each affected}}{{> up}}{{/each}}", { partials }), ["template-no-parent up.ja.hbs 1:6"]);
  assert.equal(faultsOf("{{#each affected}}{{> loop}}{{/each}}", { partials }), []);
  assert.equal(faultsOf("{{> loop}}", { partials }), ["template-unknown-path loop.ja.hbs 1:6"]);
});

test("an unknown partial, one of another language and one whose name is computed are problems", () => {
  const partials = { "only-chinese.zh-Hans": "x" };
  assert.equal(faultsOf("<p>{{> only-chinese}}</p>", { partials }), ["template-unknown-partial 1:4"]);
  assert.equal(faultsOf("<p>{{> (self)}}</p>"), ["template-dynamic-partial 1:4"]);
  assert.equal(faultsOf("<p>{{> x issuer breach}}</p>", { partials: { x: "a" } }), ["template-partial-arguments 1:4"]);
});

test("a block that a partial is called with is checked with the partial's context before the caller's", () => {
  const partials = { each: "{{#each groups}}<p>{{> @partial-block}}</p>{{/each}}", plain: "<p>a</p>" };
  assert.equal(faultsOf("{{#> each groups=affected}}{{people}}{{../issuer.name}}{{/each}}", { partials }), []);
  assert.equal(faultsOf("{{#> each groups=affected}}{{issuer.name}}{{/each}}", { partials }), [
    "template-unknown-path 1:30",
  ]);
  assert.equal(faultsOf("{{> each groups=affected}}", { partials }), ["template-without-block each.ja.hbs 1:20"]);
  assert.equal(faultsOf("{{#> plain}}a{{/plain}}", { partials }), ["template-block-unused 1:1"]);
});

test("a partial that calls itself is walked once for each context", () => {
  const partials = { tree: "<p>{{people}}</p>{{#each of-these}}{{> tree}}{{/each}}", more: "{{> more x=this}}" };
  assert.equal(faultsOf("{{#each affected}}{{> tree}}{{/each}}", { partials }), [
    "template-unknown-path tree.ja.hbs 1:26",
  ]);
  assert.equal(faultsOf("{{> more}}", { partials }), []);
});

test("a partial that calls itself with nothing changed would be printed without end", () => {
  const partials = {
    a: "{{#if cards}}{{> b}}{{/if}}",
    b: "<p>x</p>\n{{> a}}",
    c: "{{#each affected}}{{> c @root}}{{/each}}",
  };
  assert.equal(faultsOf("{{> a}}", { partials }), ["template-endless a.ja.hbs 1:14", "template-endless b.ja.hbs 2:1"]);
  assert.equal(faultsOf("{{> c}}", { partials }), []);
});

test.run();
