import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearestFact, spansOf } from "../../src/notice/fact-spans.ts";
import type { Fact } from "../../src/notice/tree.ts";
import { fact, ruby } from "../helpers/build.ts";

const text = (shown: string) => ({ type: "text" as const, text: shown });

test("a fact stands where its text does, one in it where that does, ruby taking its base", () => {
  const period = fact("p", "period", "/", [fact("p.from", "date", "2026-01-05", "5日"), text("から"), text("9日")]);
  const inlines = [text("期間は"), ruby("青葉", "あおば"), { type: "break" as const }, period];
  assert.equal(
    spansOf({ id: "l", inlines }).map(({ fact: { path }, line, from, to }) => [path, line, from, to]),
    [
      ["p", "l", 6, 12],
      ["p.from", "l", 6, 8],
    ],
  );
});

/** The path of the fact that is taken for a path, of a notice that says these. */
function taken(path: string, said: readonly (string | Partial<Fact>)[], within: "entry" | "part" = "part") {
  const facts = said.map((one) =>
    typeof one === "string" ? fact(one, "text", "x") : { ...fact("x", "text", "x"), ...one },
  );
  return nearestFact(
    path,
    facts.flatMap((one) => spansOf({ id: "l", inlines: [one] })),
    within,
  )?.fact.path;
}

test("the fact itself comes first, then what is computed from it, what lies in it, what lies beside it", () => {
  assert.is(taken("a[0].people", ["a[0].records", "a[0].people"]), "a[0].people");
  assert.is(taken("a[0].people", ["a[0].records", { path: "totals", derivedFrom: ["a[0].people"] }]), "totals");
  assert.is(taken("a[0]", ["a[1].people", "a[0].people"]), "a[0].people");
  assert.is(taken("a[0].people", ["a[1].people", "a[0].records"]), "a[0].records");
  assert.is(taken("a[0].people", ["a[1].people"]), "a[1].people");
  assert.is(taken("a[0].people", ["ab.c"]), undefined);
  assert.is(taken("", ["a"]), undefined);
});

test("the search ends at the entry of a part where the whole part is too far", () => {
  assert.is(taken("a[0].people", ["a[1].people"], "entry"), undefined);
  assert.is(taken("breach.harm", ["breach.type"], "entry"), undefined);
  assert.is(taken("a[0].who.at", ["a[0].people"], "entry"), "a[0].people");
  assert.is(taken("affected", ["affected[0].people"], "entry"), "affected[0].people");
});

test.run();
