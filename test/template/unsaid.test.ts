// Whatever the file states and the notice doesn't say is told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { More } from "../helpers/small-catalog.ts";
import { composed } from "../helpers/small-notice.ts";
import type { Parts } from "../helpers/small-render.ts";

/** The paths told of a wording, those left out on purpose in brackets. */
function unsaid(wording: string, parts: Parts = {}, more: More = {}): string[] {
  return composed(wording, parts, more)
    .problems.filter((p) => p.code === "fact-not-said" || p.code === "left-out-on-purpose")
    .map((p) => (p.severity === "info" ? `(${p.path})` : `${p.path}`));
}

const all =
  '<p>{{issuer.name}}{{notice.date}}{{breach.type}}{{loss-as "clause"}}{{affected.[0].people}}{{affected.[0].data}}</p>';

test("a notice that says everything leaves nothing to tell", () => {
  assert.equal(unsaid(all), []);
});

test("each value that isn't said is told with its path, as a warning", () => {
  assert.equal(unsaid(all.replace("{{affected.[0].people}}", "")), ["affected[0].people"]);
  assert.equal(unsaid(all, { breach: { contained: "2026-01-05" } }), ["breach.contained"]);
});

test("what the template leaves out on purpose is only noted", () => {
  const more = { settings: { "leaves-out": ["breach.contained"] } };
  assert.equal(unsaid(all, { breach: { contained: "2026-01-05" } }, more), ["(breach.contained)"]);
});

test("what a text is said in the place of is told so", () => {
  const who = { text: { ja: "受付の方" }, did: "registered" };
  const [found] = composed(`${all}<p>{{affected.[0].who.text}}</p>`, {
    affected: [{ id: "a", who, people: 3, data: ["name"] }],
  }).problems.filter((p) => p.path === "affected[0].who.did");
  assert.is(found?.params["todo"], "in-its-text");
});

test("a day that is said for another reason is not unknown to the reader", () => {
  assert.equal(unsaid(all, { breach: { contained: "2026-04-10" } }), []);
  assert.equal(unsaid(all, { breach: { contained: "about 2026-04-10" } }), []);
});

test("who acted is said where it is told what was done, not where the name comes up otherwise", () => {
  const timeline = [
    { date: "2026-04-10", event: "published", by: "police" },
    { date: "2026-04-10", event: "published", by: "police" },
  ];
  const first =
    '{{#each timeline}}{{#if @first}}<p>{{by}}{{phrase "event"}}</p>{{else}}<p>{{date}}{{is event "published"}}</p>{{/if}}{{/each}}';
  assert.equal(unsaid(all + first, { timeline }), ["timeline[1].by"]);
});

test("what chose a phrase is said by it, and a sum says its parts", () => {
  const timeline = [{ date: "2026-04-10", event: "published" }];
  assert.equal(unsaid(`${all}{{#each timeline}}<p>{{phrase "event"}}</p>{{/each}}`, { timeline }), []);
  assert.equal(unsaid(all.replace("{{affected.[0].people}}", '{{sum affected "people"}}')), []);
});

test("an entry that the template picks no wording for is told, though its id was looked at", () => {
  const requests = ["check-statements", "beware-of-phishing", { request: "change-password", strength: "just-in-case" }];
  const listed = (ids: string) =>
    `${all}{{#each (pick requests request="${ids}")}}<p>{{phrase "request"}}{{strength}}</p>{{/each}}`;
  assert.equal(unsaid(listed("check-statements beware-of-phishing change-password"), { requests }), []);
  assert.equal(unsaid(listed("check-statements change-password"), { requests }), ["requests[1]"]);
  assert.equal(unsaid(listed("check-statements beware-of-phishing"), { requests }), [
    "requests[2].request",
    "requests[2].strength",
  ]);
  assert.equal(unsaid(`${all}{{#if (pick requests request="check-statements")}}<p>x</p>{{/if}}`, { requests }), [
    "requests[0]",
    "requests[1]",
    "requests[2].request",
    "requests[2].strength",
  ]);
});

test("measures and events that no list of ids takes are told, and so are those of a line that says another", () => {
  const measures = [
    { what: "waf", state: "done" },
    { what: ["contact-window", "waf"], state: "running" },
  ];
  const done = '{{#each (pick measures state="done")}}<p>{{> measure}}</p>{{/each}}';
  assert.equal(unsaid(all + done, { measures }), ["measures[1].what[0]", "measures[1].what[1]", "measures[1].state"]);
  const window =
    '{{#each (pick measures what="contact-window")}}<p>{{#has what "contact-window"}}x{{/has}}</p>{{/each}}';
  assert.equal(unsaid(all + done + window, { measures }), ["measures[1].what[1]"]);
  const timeline = [
    { date: "2026-04-10", event: "published" },
    { date: "2026-04-10", event: "reported", to: "ppc" },
  ];
  const events = '{{#each (pick timeline event="published")}}<p>{{phrase "event"}}</p>{{/each}}';
  assert.equal(unsaid(all + events, { timeline }), ["timeline[1].event", "timeline[1].to"]);
});

test("settings are not said, nor flags that are false", () => {
  assert.equal(unsaid(all, { notice: { calendar: "era", apology: false } }), []);
});

test("of somebody to whom nothing refers it is told so, of anybody else that the wording has no place for it", () => {
  const todos = (parts: Parts): unknown[][] =>
    composed(all, parts)
      .problems.filter(({ code }) => code === "fact-not-said")
      .map(({ path, params }) => [path, params["todo"]]);
  const parties = { lab: { role: "investigator", name: "X" }, shop: { role: "contractor", name: "Y" } };
  assert.equal(todos({ parties, timeline: [{ date: "2026-04-10", event: "published", by: "lab" }] }), [
    ["parties.lab.name", "say-it-elsewhere"],
    ["parties.shop.name", "refer-to-it"],
    ["timeline[0].event", "say-it-elsewhere"],
    ["timeline[0].by", "say-it-elsewhere"],
  ]);
  const text = { ja: ["a", { fact: "parties.shop.name" }] };
  assert.equal(
    todos({ parties, breach: { causes: [{ type: "sql-injection", detail: text }] } }).filter(
      ([, todo]) => todo === "refer-to-it",
    ),
    [["parties.lab.name", "refer-to-it"]],
  );
});

test.run();
