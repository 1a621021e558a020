// Forms that people type, and what they mean.
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  asAbout,
  asDate,
  asMonth,
  asNumber,
  asTime,
  folded,
  hasFullWidth,
  isImpossible,
  isImpossibleTime,
} from "../../../src/incident/yaml/forms.ts";

test("dates are guessed from whatever stands between the digits", () => {
  assert.equal(
    ["2026/4/1", "2026.04.01", "2026年4月1日", "２０２６-０４-０１", "20260401", "2026-4-1", "4/1", "soon"].map(asDate),
    [...Array(6).fill("2026-04-01"), undefined, undefined],
  );
  assert.equal(["2026/4", "2026年4月", "2026-04-01"].map(asMonth), ["2026-04", "2026-04", undefined]);
});

test("times are guessed", () => {
  assert.equal(["9:30", "９：３０", "9時30分", "noon"].map(asTime), ["09:30", "09:30", "09:30", undefined]);
});

test("numbers are guessed from separators, units and other notations", () => {
  assert.equal(
    ["1,000", "１２０", "30名", "0120", "1e3", "0x1F", "1_000", "+3", "-2", "1.50", "1,000,000件", "many", ""].map(
      asNumber,
    ),
    ["1000", "120", "30", "120", "1000", "31", "1000", "3", "-2", "1.50", "1000000", undefined, undefined],
  );
});

test("days in no calendar are known, leap years too", () => {
  assert.equal(
    [
      "2026-02-29",
      "2024-02-29",
      "2026-02-30",
      "2026-13",
      "2026-00",
      "2026-04-31",
      "2026-04-30T24:00",
      "2026-04-30 23:59",
      "x",
    ].map(isImpossible),
    [true, false, true, true, true, true, true, false, false],
  );
  assert.equal(["25:00", "23:60", "24:00", "09:30"].map(isImpossibleTime), [true, true, false, false]);
});

test("full-width characters are folded into their ASCII twins", () => {
  assert.is(folded("０１２０ー０００－０００　"), "0120-000-000");
  assert.equal(["ａ", "：", "あ", "a"].map(hasFullWidth), [true, true, false, false]);
});

test("a moment that is about so begins with the word for it", () => {
  const typed = ["2026-04-01 about 09:00", "2026-04-01 09:00頃", "2026/4/1 9:00ごろ", "2026-04-01左右", "2026-04-01"];
  const meant = ["about 2026-04-01 09:00", "about 2026-04-01 09:00", "about 2026-04-01 09:00", "about 2026-04-01"];
  assert.equal(typed.map(asAbout), [...meant, undefined]);
});

test.run();
