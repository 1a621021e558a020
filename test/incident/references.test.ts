import { test } from "uvu";
import * as assert from "uvu/assert";
import { markRaw } from "../../src/incident/fact.ts";
import { checkReferences, checkWordingFacts } from "../../src/incident/references.ts";

const placeOf = (path: string) => ({ file: `x.yaml#${path}` });
const found = (raw: unknown) =>
  checkReferences(markRaw(raw), placeOf).map((p) => [p.code, p.path, p.params["nearest"]]);

const sound = {
  services: { shop: { type: "online-shop" } },
  parties: { pcf: { role: "investigator" } },
  documents: { final: { title: "F" } },
  names: { page: { type: "screen", name: "P" } },
  affected: [
    {
      id: "cards",
      who: { at: "shop" },
      people: 3,
      data: ["name"],
      "of-these": [{ id: "few", who: {}, people: 1, data: ["name"] }],
    },
  ],
};

test("a file whose references are all there has no problem", () => {
  const timeline = [{ event: "reported", to: "ppc", by: "pcf", at: ["shop"], report: "final", groups: ["few"] }];
  assert.equal(found({ ...sound, timeline }), []);
});

test("a service, document, party, group or name that is not there is told with the nearest", () => {
  const timeline = [{ event: "reported", to: "pcff", at: "shoop", report: "finale", groups: ["card"] }];
  assert.equal(found({ ...sound, timeline }), [
    ["unknown-reference", "timeline[0].to", "pcf"],
    ["unknown-reference", "timeline[0].at", "shop"],
    ["unknown-reference", "timeline[0].report", "final"],
    ["unknown-reference", "timeline[0].groups[0]", "cards"],
  ]);
});

test("who is not there is told with those of the file first, and where to add them", () => {
  const [problem] = checkReferences(markRaw({ ...sound, timeline: [{ event: "reported", by: "Example" }] }), placeOf);
  assert.match(String(problem?.params["allowed"]), /^pcf, .*…$/);
  assert.is(problem?.params["under"], "parties");
  const [none] = checkReferences(markRaw({ timeline: [{ event: "reported", at: "shop" }] }), placeOf);
  assert.is(none?.params["allowed"], undefined);
});

test("a path in a text or in a sum must lead to a value", () => {
  const timeline = [{ event: "other", text: { ja: ["x", { fact: "affected[0].peopl" }] } }];
  const totals = [{ of: "all", people: { sum: ["affected[0].people", "affected[9].people"] } }];
  assert.equal(
    found({ ...sound, timeline, totals }).map(([code, path]) => [code, path]),
    [
      ["unknown-fact", "totals[0].people"],
      ["unknown-fact", "timeline[0].text"],
    ],
  );
});

test("a text or sum that leads back to itself is told, each time round", () => {
  const timeline = [
    { event: "other", text: ["x", { fact: "timeline[1].text" }] },
    { event: "other", text: { ja: [{ fact: "timeline[0].text" }] } },
    { event: "other", text: [{ fact: "timeline[0].text" }] },
  ];
  const totals = [{ people: { sum: ["totals[0].people"] } }];
  assert.equal(
    found({ ...sound, timeline, totals }).map(([code, path]) => [code, path]),
    [
      ["circular-fact", "totals[0].people"],
      ["circular-fact", "timeline[0].text"],
      ["circular-fact", "timeline[1].text"],
    ],
  );
});

test("what is internal can't be referred to, so that no text or sum can say it", () => {
  const internal = { note: "x", people: 3 };
  const timeline = [{ event: "other", text: [{ fact: "internal.note" }] }];
  const totals = [{ people: { sum: ["internal.people"] } }];
  assert.equal(found({ ...sound, internal, timeline, totals }), [
    ["unknown-fact", "totals[0].people", undefined],
    ["unknown-fact", "timeline[0].text", undefined],
  ]);
});

test("facts in counsel's words must lead to a value, wherever they stand in them", () => {
  const text = ["x", { fact: "affected[0].people" }, { strong: [{ strike: [{ fact: "affected[0].peopl" }] }] }];
  const one = { locale: "ja", template: "x", block: "b", was: "", text };
  const raw = { ...sound, wording: [one, { ...one, text: [{ fact: "internal.note" }, { see: "nowhere" }] }, "x"] };
  assert.equal(found(raw), []);
  assert.equal(
    checkWordingFacts(raw, markRaw(raw), placeOf).map((p) => [p.code, p.path, p.params["path"], p.params["nearest"]]),
    [
      ["unknown-fact", "wording[0].text", "affected[0].peopl", "affected[0].people"],
      ["unknown-fact", "wording[1].text", "internal.note", undefined],
    ],
  );
});

test("counsel's words say an own term at its words, and are no value themselves", () => {
  const text = [{ fact: "services.shop.type.text" }, { fact: "wording[0].was" }];
  const raw = {
    services: { shop: { type: { text: "x" } } },
    wording: [{ locale: "ja", template: "x", block: "b", was: "", text }],
  };
  assert.equal(
    checkWordingFacts(raw, markRaw(raw), placeOf).map((p) => p.params["path"]),
    ["wording[0].was"],
  );
});

test("references are checked in a file that has other faults too", () => {
  assert.equal(
    found({ ...sound, wrong: 1, timeline: [{ event: "no-such-event", at: "nowhere" }] }).map(([, path]) => path),
    ["timeline[0].at"],
  );
});

test.run();
