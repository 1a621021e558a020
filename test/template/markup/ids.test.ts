// Ids of blocks: from the template and the facts, not from the position.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesOf, factHtml, idsOf } from "../../helpers/markup.ts";

const block = (id: string) => `data-source="${id}" data-block="${id}"`;
const p = (id: string, inner: string) => `<p ${block(id)}>${inner}</p>`;

test("an id is the author's, else the template's line", () => {
  assert.equal(idsOf(`<section id="cards"><h2>a</h2>${p("t.ja:2", "b")}</section>`), ["cards", "t.ja:2"]);
});

test("a block that says facts of a list's entry has the entry in its id, repeated or not", () => {
  const say = (n: number) => p("t.ja:2", `${factHtml(`timeline[${n}].date`, "x")}${factHtml("issuer.name", "y")}`);
  assert.equal(idsOf(say(3)), ["t.ja:2@timeline[3]"]);
  assert.equal(idsOf(say(1) + say(3)), ["t.ja:2@timeline[1]", "t.ja:2@timeline[3]"]);
});

test("the entry is what the facts have in common", () => {
  const facts = (...paths: string[]) => idsOf(p("t:1", paths.map((path) => factHtml(path, "x")).join("")));
  assert.equal(facts("affected[0].data[0].item", "affected[0].data[1].item"), ["t:1@affected[0]"]);
  assert.equal(facts("affected[0].data[2].item", "affected[0].data[2].only-if"), ["t:1@affected[0].data[2]"]);
  assert.equal(facts("timeline[3].date", "affected[0].people"), ["t:1@timeline[3]"]);
  assert.equal(facts("affected[0].data[1].item", "timeline[3].date", "affected[0].data[10].item"), ["t:1@affected[0]"]);
  assert.equal(facts("issuer.name"), ["t:1"]);
  assert.equal(facts("][", "affected[0].people"), ["t:1@]"]);
});

test("containers of a loop are told apart by all facts in them, their own lines by what is round them", () => {
  const group = (n: number) =>
    `<section ${block("t:1")}><h2>a</h2>${p("t:2", "静的")}<ul ${block("t:3")}><li ${block("t:4")}>${factHtml(`affected[${n}].data[0]`, "x")}</li></ul></section>`;
  assert.equal(idsOf(group(0) + group(1)), [
    "t:1@affected[0].data[0]",
    "t:2@affected[0].data[0]",
    "t:3@affected[0].data[0]",
    "t:4@affected[0].data[0]",
    "t:4@affected[0].data[0]/p",
    "t:1@affected[1].data[0]",
    "t:2@affected[1].data[0]",
    "t:3@affected[1].data[0]",
    "t:4@affected[1].data[0]",
    "t:4@affected[1].data[0]/p",
  ]);
});

test("where nothing tells blocks apart, they are counted", () => {
  assert.equal(idsOf(p("t:1", "a") + p("t:1", "b")), ["t:1", "t:1~2"]);
});

test("what is round alike blocks is in their ids only when it tells them apart", () => {
  const two = p("t:1", "a") + p("t:1", "b");
  assert.equal(idsOf(`<section id="s"><h2>${factHtml("requests[3].x", "x")}</h2>${two}</section>`), [
    "s",
    "t:1",
    "t:1~2",
  ]);
});

test("an id with the loop's entry from the engine is taken as it is", () => {
  const say = (n: number) => p(`t:1@services.shop[${n}]`, factHtml("timeline[3].date", "x"));
  assert.equal(idsOf(say(0) + say(1)), ["t:1@services.shop[0]", "t:1@services.shop[1]"]);
});

test("a block's id doesn't depend on which other blocks are there", () => {
  const say = (n: number) => p("t:1", factHtml(`timeline[${n}].date`, "x"));
  const all = idsOf(p("t:0", "a") + say(0) + say(1) + say(2));
  assert.equal(idsOf(say(0) + say(2)), [all[1], all[3]]);
});

test("bare text has its item's id; several pieces are counted; a description's text has the description's", () => {
  const html = `<ul ${block("t:1")}><li ${block("t:2")}>a<p ${block("t:3")}>b</p>c</li></ul><dl ${block("t:4")}><dt>d</dt><dd ${block("t:5")}>e</dd></dl>`;
  assert.equal(idsOf(html), ["t:1", "t:2", "t:2/p", "t:3", "t:2/p~2", "t:4", "t:5"]);
});

test("all ids are different, the author's too", () => {
  assert.equal(idsOf(`${p("t:1", "a")}<p id="t:1">b</p>`), ["t:1~2", "t:1"]);
  assert.equal(codesOf('<p id="a">b</p><p id="a">c</p>'), ["markup-duplicate-id"]);
  assert.equal(codesOf('<p id="a b">c</p>'), ["markup-bad-value"]);
  assert.equal(codesOf('<p id="">c</p>'), ["markup-bad-value"]);
});

test.run();
