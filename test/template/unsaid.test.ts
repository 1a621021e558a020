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
  '<p>{{issuer.name}}{{notice.date}}{{breach.type}}{{lost "clause"}}{{affected.[0].people}}{{affected.[0].data}}</p>';

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

test("a day that is said for another reason is not unknown to the reader", () => {
  assert.equal(unsaid(all, { breach: { contained: "2026-04-10" } }), []);
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

test("settings are not said, nor flags that are false", () => {
  assert.equal(unsaid(all, { notice: { calendar: "era", apology: false } }), []);
});

test.run();
