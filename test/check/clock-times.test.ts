// Times of day as the two languages write them, on one clock.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clockTimes, hasHalfDays } from "../../src/check/clock-times.ts";

test("a half of the day becomes a clock of 24 hours", () => {
  for (const [text, clock] of [
    ["午後3時", "15時"],
    ["下午3点半", "15点30分"],
    ["下午三点", "15点"],
    ["午前10時から午後5時まで", "10時から17時まで"],
    ["午後1時から3時まで", "13時から15時まで"],
    ["午後0時35分", "12時35分"],
    ["下午3:00", "15:00"],
    ["午後10時から2時まで", "22時から2時まで"],
    ["午後にご連絡します", "午後にご連絡します"],
    ["3:00", "3:00"],
  ])
    assert.is(clockTimes(text ?? ""), clock);
});

test("words that leave an hour open are known", () => {
  assert.ok(hasHalfDays("夜9時") && hasHalfDays("晚上9点"));
  assert.not(hasHalfDays("21時"));
});

test.run();
