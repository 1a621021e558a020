// What templates see of an incident: values that print themselves, references as what they lead to.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Marked } from "../../src/incident/fact.ts";
import { htmlOf, sectionHtml, viewOf } from "../../src/template/view.ts";
import { factsIn, type Parts, printed, renderOf, said } from "../helpers/small-render.ts";

/** The view of an incident with these parts. */
function view(parts: Parts = {}) {
  const render = renderOf(parts);
  // An incident is an object of parts, each an object or a list.
  return { render, root: viewOf(render.incident, render) as Record<string, Record<string, unknown>> };
}

test("flags are bare, what is absent is not there", () => {
  const { root } = view({ notice: { apology: false } });
  assert.is(root["notice"]?.["apology"], false);
  assert.is(root["cards"], undefined);
  assert.is(htmlOf(undefined), "");
});

test("one or several of the same are a list, whose print joins them", () => {
  const timeline = [{ date: "2026-01-05", event: "reported", to: "police", kind: ["report", "consultation"] }];
  const html = printed("{{#each timeline}}<p>{{to}}{{kind}}</p>{{/each}}", { timeline });
  assert.equal(factsIn(html), [
    "timeline[0].to term police",
    "timeline[0].kind[0] term report",
    "timeline[0].kind[1] term consultation",
  ]);
});

const services = { shop: { type: "online-shop", name: "店", url: "https://example.jp/" } };

test("a reference is what it leads to: it prints a mention, and its fields can be named", () => {
  const parts = { services, breach: { at: ["shop"] } };
  assert.is(printed("<p>{{breach.at}}</p>", parts), '<p><dfn data-ref="services.shop"></dfn></p>');
  assert.equal(factsIn(printed("<p>{{#each breach.at}}{{url}}{{id}}{{/each}}</p>", parts)), [
    "services.shop.url url https://example.jp/",
  ]);
});

test("somebody is a party, or a role, or words", () => {
  const by = (finder: unknown, parties: object = {}) =>
    printed("<p>{{breach.aware.finder}}</p>", { parties, breach: { aware: { date: "2026-01-05", finder } } });
  assert.is(by("lab", { lab: { role: "investigator", name: "L" } }), '<p><dfn data-ref="parties.lab"></dfn></p>');
  assert.equal(factsIn(by("card-companies")), ["breach.aware.finder term card-companies"]);
  assert.equal(factsIn(by({ text: "お客様" })), ["breach.aware.finder.text text お客様"]);
});

test("a reference to a group is a reference to its block, in sub-groups too", () => {
  const sub = { id: "sub", who: {}, data: ["name"] };
  const affected = [
    { id: "a", who: {}, data: ["name"], "of-these": [sub] },
    { id: "b", who: { of: "sub" }, data: ["name"] },
  ];
  assert.is(
    printed("<p>{{affected.[1].who.of}}{{affected.[1].who.of.id}}</p>", { affected }),
    '<p><a href="#group-sub"></a>sub</p>',
  );
});

test("a reference to a part of the notice leads to the template's own section for it", () => {
  const timeline = [{ date: "2026-01-05", event: "report-received", see: "cause" }];
  assert.is(printed("{{#each timeline}}<p>{{see}}</p>{{/each}}", { timeline }), '<p><a href="#all"></a></p>');
  assert.is(sectionHtml("elsewhere", renderOf()), '<a href="#elsewhere"></a>');
});

test("a reference to nothing prints its id, and nothing breaks", () => {
  assert.is(said("<p>{{breach.at}}</p>", { breach: { at: ["nope"] } }), "nope");
});

test("what a template doesn't name is not made, and counts as not touched", () => {
  const { render, root } = view({ services, breach: { at: ["shop"] } });
  assert.not(render.touched.has("breach.at[0]"));
  String(root["breach"]?.["at"]);
  assert.ok(render.touched.has("breach.at[0]"));
});

test("an entry may have any name, those of prototypes and of views among them", () => {
  const keys = ["constructor", "id", "toHTML", "$path", "toString", "__proto__"];
  const leaf = (key: string): Marked => ({
    type: "leaf",
    path: `names.${key}`,
    meta: { fact: "name" },
    value: `N ${key}`,
  });
  const marked: Marked = { type: "object", path: "names", entries: new Map(keys.map((key) => [key, leaf(key)])) };
  const view = viewOf(marked, renderOf()) as Record<string, unknown>; // as it is an object's
  assert.equal(Object.keys(view).sort(), [...keys].sort());
  for (const key of keys)
    assert.match(htmlOf(Object.getOwnPropertyDescriptor(view, key)?.get?.call(view) ?? view[key]), `N ${key}`);
});

test.run();
