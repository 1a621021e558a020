// Words become those of another register, the longest that fit, once; nothing else changes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inRegister, rewordingOf } from "../../src/locale/register.ts";
import type { Locale } from "../../src/locale/schema.ts";
import { localeOf } from "../helpers/locales.ts";

const localeWith = (plain: Record<string, string>, terms: Locale["terms"] = {}): Locale => ({
  ...localeOf("ja"),
  ...{ registers: { plain }, terms },
});

test("the longest words that fit are taken, and what they become is not changed again", () => {
  const reword = rewordingOf(localeWith({ 甲: "乙", 甲丙: "丁", 乙: "戊" }), "plain");
  assert.is(reword("甲甲丙乙甲"), "乙丁戊乙");
});

test("signs in the words are no pattern", () => {
  const reword = rewordingOf(localeWith({ "a.b": "x", "(": "[" }), "plain");
  assert.is(reword("a.b acb ("), "x acb [");
});

test("a register without words changes nothing", () => {
  assert.is(rewordingOf(localeWith({}), "plain")("甲"), "甲");
});

test("terms are reworded in all their forms, and the locale itself stays as it is", () => {
  const polite = localeWith(
    { いたしました: "しました" },
    { loss: { leak: { plain: "漏えい", polite: "漏えいいたしました" } }, role: { x: "いたしました" } },
  );
  const made = inRegister(polite, "plain");
  assert.equal(made.terms, { loss: { leak: { plain: "漏えい", polite: "漏えいしました" } }, role: { x: "しました" } });
  assert.equal(polite.terms["role"], { x: "いたしました" });
  assert.is(inRegister(polite, "plain"), made);
  assert.is(inRegister(polite, undefined), polite);
});

test.run();
