// The locale's words, put together by what the incident says.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

test("a phrase is chosen by an id, sees its subject, and says the id", () => {
  const render = renderOf({ timeline: [{ date: "2026-01-05", event: "published" }] });
  assert.match(said('{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}', {}, { render }), /本件を公表いたしました/);
  assert.ok(render.phrased.has("timeline[0].event"));
});

test("the field that chooses may have another name, and the subject may be named", () => {
  const cards = { "reissue-fee": "issuer-bears" };
  assert.match(said('<p>{{phrase "fee" cards key="reissue-fee"}}</p>', { cards }), /弊社が負担/);
});

test("words of the incident's own stand in the phrase's place", () => {
  const other = { timeline: [{ date: "2026-01-05", event: { text: "停電した" } }] };
  assert.is(said('{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}', other), "停電した");
  const requests = [{ text: "お待ちください" }];
  assert.is(said('{{#each requests}}<p>{{phrase "request"}}</p>{{/each}}', { requests }), "お待ちください");
});

test("an id alone is its own subject", () => {
  const requests = ["delete-mail", { request: "delete-mail" }];
  const shown = printed('{{#each requests}}<p>{{phrase "request"}}</p>{{/each}}', { requests }).split("</p>");
  assert.is(shown[0], shown[1]);
  assert.ok((shown[0] ?? "").length > 10);
});

test("a term in one of its forms is a fact still", () => {
  const html = printed('<p>{{in-form notice.addressee "address"}}</p>', { notice: { addressee: "customers" } });
  assert.equal(factsIn(html), ["notice.addressee term customers"]);
  assert.is(printed('<p>{{in-form notice.addressee "address"}}</p>'), "<p></p>");
});

test("a word of the wording's own is no fact", () => {
  assert.equal(factsIn(printed('<p>{{word "role" "card-companies"}}</p>')), []);
  assert.is(said('<p>{{word "role" "card-companies"}}</p>'), "クレジットカード会社");
});

test("the issuer speaks of itself as it says, else by what it is", () => {
  assert.is(said("<p>{{self}}</p>", { issuer: { self: "当社" } }), "当社");
  assert.equal(factsIn(printed("<p>{{self}}</p>", { issuer: { self: "当社" } })), ["issuer.self text 当社"]);
  assert.is(said("<p>{{self}}</p>", { issuer: { short: "IPSA" } }), "IPSA");
  assert.is(said("<p>{{self}}</p>"), "弊社");
  assert.is(said("<p>{{self}}</p>", { issuer: { kind: "city" } }), "本市");
});

test("the reader is whom the notice speaks to", () => {
  assert.is(said("<p>{{reader}}</p>"), "お客様");
  assert.is.not(said("<p>{{reader}}</p>", { notice: { addressee: "employees" } }), "お客様");
  assert.is(said("<p>{{reader}}</p>", { notice: { addressee: { text: "会員各位" } } }), "会員各位");
});

test("the loss has one word, of a group its own", () => {
  const affected = [{ id: "a", who: {}, data: ["name"], loss: "outflow" }];
  assert.is(said('{{#each affected}}<p>{{loss}}{{loss "plain" this}}</p>{{/each}}', { affected }), "流出流出");
  assert.is(said("<p>{{loss}}</p>", { affected }), "漏えい");
});

test("the loss is said as surely as it is known, of a group as surely as of it, and says so as a fact", () => {
  const html = printed('<p>{{lost "clause"}}</p>', { breach: { certainty: "confirmed" } });
  assert.is(html, '<p><data data-path="breach.certainty" data-kind="term" value="confirmed">漏えいした</data></p>');
  assert.is(said('<p>{{lost "noun"}}</p>'), "漏えいの可能性");
  const affected = [{ id: "a", who: {}, data: ["name"], certainty: "not-excluded" }];
  const group = printed('{{#each affected}}<p>{{lost "noun" this}}</p>{{/each}}', { affected });
  assert.equal(factsIn(group), ["affected[0].certainty term not-excluded"]);
});

test.run();
