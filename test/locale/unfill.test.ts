// What a pattern was filled with, found again.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { exactly, oneOf, unfill } from "../../src/locale/unfill.ts";

test("slots are found by name, whatever figures they ask for", () => {
  const form = exactly(unfill("{hour:2}:{minute:2}", { hour: "(?<h>\\d+)", minute: "(?<m>\\d+)" }));
  assert.equal({ ...form.exec("08:30")?.groups }, { h: "08", m: "30" });
  assert.is(form.exec("08:30 "), null);
});

test("what stands around them is taken as it is, in any width", () => {
  const form = exactly(unfill("（{x}）* ", { x: "(?<x>.)" }));
  assert.is(form.exec("(甲)*")?.groups?.["x"], "甲");
});

test("the longest of several words is found", () => {
  assert.is(exactly(`(?<w>${oneOf(["夜", "夜間", "a.c"])}).*`).exec("夜間")?.groups?.["w"], "夜間");
  assert.is(exactly(oneOf(["a.c"])).exec("abc"), null);
});

test("a slot that nothing is known of is a fault", () => {
  assert.throws(() => unfill("{x}{y}", { x: "." }), /names \{y\}, known are x/);
});

test.run();
