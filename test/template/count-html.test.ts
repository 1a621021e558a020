// Counts print their number with its unit as a fact, and how exact it is beside it; sums are computed.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { countPartsHtml } from "../../src/template/count-html.ts";
import { factsIn, printed, renderOf } from "../helpers/small-render.ts";

const groups = (...people: unknown[]) =>
  people.map((count, i) => ({ id: `g${i}`, who: {}, data: ["name"], people: count }));
const people = (count: unknown, tag = "ja"): string =>
  printed("<p>{{affected.[0].people}}</p>", { affected: groups(count) }, { tag });

test("a number is a fact with its unit, grouped by thousands", () => {
  assert.is(
    people(1007),
    '<p><data data-path="affected[0].people" data-kind="count" data-unit="people" value="1007">1,007名</data></p>',
  );
  assert.match(people(0), /value="0">0名</);
});

test("how exact it is is said, and the value stays the number", () => {
  for (const [said, words] of [
    [{ about: 30 }, "約"],
    [{ "at-most": 30 }, "最大"],
  ] as const) {
    assert.match(people(said), /value="30"/);
    assert.match(people(said), new RegExp(words));
  }
  assert.match(people({ "at-least": 30 }), /value="30"/);
  assert.match(people({ "more-than": 30 }), /value="30"/);
  assert.match(people("unknown"), /value="unknown"/);
});

test("a sum is added up here, and names its parts", () => {
  const affected = groups(29, 1, { sum: ["affected[0].people", "affected[1].people"] });
  const html = printed("<p>{{affected.[2].people}}</p>", { affected });
  assert.match(html, /data-derived="affected\[0\]\.people affected\[1\]\.people" value="30">30名</);
});

test("a sum of at most is at most that; sums may be of sums", () => {
  const affected = groups(
    29,
    { "at-most-sum": ["affected[0].people"] },
    { sum: ["affected[1].people", "affected[0].people"] },
  );
  assert.match(printed("<p>{{affected.[1].people}}</p>", { affected }), /最大.*value="29"/);
  assert.match(printed("<p>{{affected.[2].people}}</p>", { affected }), /最大.*value="58"/);
});

test("a sum is as exact as its parts together", () => {
  const sumOf = (...parts: unknown[]): string =>
    printed("<p>{{affected.[2].people}}</p>", {
      affected: groups(...parts, { sum: ["affected[0].people", "affected[1].people"] }),
    }).replace(/<[^>]*>/g, "");
  assert.is(sumOf(29, { about: 30 }), "約59名");
  assert.is(sumOf(29, { "at-most": 30 }), "最大59名");
  assert.is(sumOf(29, { "at-least": 30 }), "59名以上");
  assert.is(sumOf(29, { "more-than": 30 }), "59名超");
  assert.is(sumOf({ "at-most": 29 }, { "at-least": 30 }), "約59名");
});

test("adding up what is no number is told, and counts as nothing", () => {
  const render = renderOf({
    affected: groups("unknown", 3, { sum: ["affected[0].people", "affected[1].people", "affected[7].people"] }),
  });
  assert.equal(factsIn(printed("<p>{{affected.[2].people}}</p>", {}, { render })), [
    "affected[2].people count 3 people",
  ]);
  assert.equal(
    render.problems.map((p) => [p.code, p.params["path"], p.path]),
    [
      ["sum-of-no-count", "affected[0].people", "affected[2].people"],
      ["sum-of-no-count", "affected[7].people", "affected[2].people"],
    ],
  );
});

test("a sum of itself is told and ends", () => {
  const render = renderOf({ affected: groups({ sum: ["affected[1].people"] }, { sum: ["affected[0].people"] }) });
  printed("<p>{{affected.[0].people}}</p>", {}, { render });
  assert.equal(
    render.problems.map((p) => p.code),
    ["circular-fact"],
  );
});

test("a unit that isn't one is a fault of ours, told with those there are", () => {
  assert.throws(() => countPartsHtml("a", { exact: 1 }, "peple", undefined, renderOf()), /people, .*got peple/);
});

test.run();
