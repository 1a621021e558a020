// A line becomes parts and the parts the line again: facts as the template says them, in counsel's words while they have their value.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { WordingPart } from "../../src/incident/schema/wording.ts";
import type { Fact, Inline } from "../../src/notice/tree.ts";
import { lineOfParts, wordingParts } from "../../src/template/wording-parts.ts";
import { br, fact, inlines, link, ruby, see, strike, strong } from "../helpers/build.ts";

const self = fact("issuer.self", "name", "弊社");
const first = fact("notice.date", "date", "2026-04-10", "2026年4月10日");
const again = fact("notice.date", "date", "2026-04-10", "同日");
const phone = fact("contacts[0].fax", "phone", "03-0000-0000", link("tel:0300000000", "03-0000-0000"));
const line: Inline[] = inlines([
  "a",
  strong(["b", first]),
  br,
  "c",
  { ...see("cards", ""), form: "own" },
  strike([self]),
  again,
  phone,
]);

const usual = (path: string): Inline[] => (path === "issuer.name" ? inlines(["約", fact(path, "name", "A社")]) : []);
const made = (parts: WordingPart[], own: Inline[] = line) => lineOfParts(parts, own, "text", usual);
const shown = (parts: WordingPart[]) => made(parts).inlines;

test("a line becomes its parts, the texts beside each other one", () => {
  assert.equal(wordingParts(inlines(["x", "y", br, "z", ...line])), [
    "xy\nza",
    { strong: ["b", { fact: "notice.date" }] },
    "\nc",
    { see: "cards", form: "own" },
    { strike: [{ fact: "issuer.self" }] },
    { fact: "notice.date" },
    { fact: "contacts[0].fax" },
  ]);
  assert.equal(wordingParts(inlines([link("https://x.example/", ["x", self]), ruby("牛山", "うしやま")])), [
    "x",
    { fact: "issuer.self" },
    "牛山",
  ]);
});

test("the parts make the line again", () => {
  assert.equal(made(wordingParts(line)), { inlines: line, old: [], unsayable: [] });
});

test("a fact is taken once each, in order, or by its count", () => {
  const date: WordingPart = { fact: "notice.date" };
  assert.equal(shown([date, date]), [first, again]);
  assert.equal(shown([{ ...date, nth: 2 }, date]), [again, first]);
  assert.equal(shown([{ ...date, nth: 1 }, { ...date, nth: 1 }, date]), [first, first, again]);
});

test("facts that changed places are counted", () => {
  assert.equal(wordingParts([again, first], line), [{ fact: "notice.date", nth: 2 }, { fact: "notice.date" }]);
  assert.equal(shown(wordingParts([again, first, again], line)), [again, first, again]);
});

test("facts that are one object are taken as two", () => {
  const twice = [self, self];
  assert.equal(wordingParts(twice), [{ fact: "issuer.self" }, { fact: "issuer.self" }]);
  assert.equal(made(wordingParts(twice), twice).inlines, twice);
});

test("what the line does not say is said in its usual form, and what has none is told", () => {
  assert.equal(shown([{ fact: "issuer.name" }]), usual("issuer.name"));
  assert.equal(made([{ fact: "affected" }, { fact: "notice.date", nth: 3 }]).unsayable, ["affected", "notice.date"]);
});

test("a fact shown in other words is said in them as long as it has its value", () => {
  const worded: Fact = { ...first, children: inlines(["四月", br, "十日"]) };
  const parts = wordingParts([worded], line);
  assert.equal(parts, [{ fact: "notice.date", says: "四月\n十日", of: "2026-04-10" }]);
  assert.equal(shown(parts), [worded]);
  const later = { ...first, value: "2026-04-11" };
  const { inlines: instead, old } = made(parts, [later]);
  assert.equal(instead, [later]);
  assert.equal(old, [{ path: "notice.date", says: "四月\n十日", of: "2026-04-10", value: "2026-04-11" }]);
});

test("a number in words of counsel's can still be called, and a value may be written as a number", () => {
  assert.equal(shown([{ fact: "contacts[0].fax", says: "当社ファクス", of: "03-0000-0000" }]), [
    { ...phone, children: [link("tel:0300000000", "当社ファクス")] },
  ]);
  const people = fact("affected[0].people", "count", "1007", "1,007名");
  const parts: WordingPart[] = [{ fact: "affected[0].people", says: "千名余り", of: 1007 }];
  assert.equal(made(parts, [people]).inlines, [{ ...people, children: inlines("千名余り") }]);
});

test("a fact that the line has not is kept in its words, without what its usual form says round it", () => {
  const name = fact("issuer.name", "name", "A社", "当社");
  const parts = wordingParts([name], line);
  assert.equal(parts, [{ fact: "issuer.name", says: "当社", of: "A社" }]);
  assert.equal(shown(parts), [name]);
});

test("words for a value are for the one of several that has it", () => {
  const morning = fact("timeline[0].time", "time", "09:00", "9時");
  const evening = fact("timeline[0].time", "time", "18:00", "18時");
  const worded: Fact = { ...evening, children: inlines("夕刻") };
  const parts = wordingParts([worded, morning], [morning, evening]);
  assert.equal(parts, [{ fact: "timeline[0].time", nth: 2, says: "夕刻", of: "18:00" }, { fact: "timeline[0].time" }]);
  assert.equal(made(parts, [morning, evening]).inlines, [worded, morning]);
});

/** Texts beside each other as one, as parts have them. */
function joined(all: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (one.type === "text" && last?.type === "text") found[found.length - 1] = { ...last, text: last.text + one.text };
    else if (one.type === "strong" || one.type === "strike") found.push({ ...one, children: joined(one.children) });
    else found.push(one);
  }
  return found;
}

test("however a line is turned about, its parts make it again", () => {
  const own = [self, first, again, phone, see("cards", ""), fact("breach.type", "term", "x", "不正アクセス")];
  const words = fc.constantFrom("四月", "a\nb", "別の言葉");
  const asOwn = fc.constantFrom<Inline>(...own, br);
  const text = fc.string({ minLength: 1, unit: "grapheme" }).map((said): Inline => ({ type: "text", text: said }));
  const inWords = fc
    .tuple(fc.constantFrom(self, first, again), words)
    .map(
      ([one, said]): Inline => ({ ...one, children: inlines(said.split("\n").flatMap((t, i) => (i ? [br, t] : [t]))) }),
    );
  const plain = fc.oneof(asOwn, text, inWords);
  const inside = fc.array(plain, { minLength: 1, maxLength: 4 });
  const edited = fc.array(fc.oneof({ weight: 4, arbitrary: plain }, inside.map(strong), inside.map(strike)), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(edited, (line) => {
      const { inlines: found, old, unsayable } = made(wordingParts(line, own), own);
      assert.equal([joined(found), old, unsayable], [joined(line), [], []]);
    }),
    { numRuns: 500, seed: 20260410 },
  );
});

test("nothing is made of what shows nothing", () => {
  assert.equal(wordingParts([strong([]), fact("issuer.name", "name", "A社", [])], line), []);
});

test.run();
