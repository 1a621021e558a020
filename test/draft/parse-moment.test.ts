// Days and times as people type them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseMoment } from "../../src/draft/parse-moment.ts";

test("a day is read in every way people write it", () => {
  for (const typed of ["2026-04-10", "2026/4/10", "2026.4.10", "2026年4月10日", "令和8年4月10日"])
    assert.is(parseMoment(typed), "2026-04-10", typed);
  assert.is(parseMoment("令和元年5月1日"), "2019-05-01");
  assert.is(parseMoment("平成29年2月13日"), "2017-02-13");
});

test("a time may follow it", () => {
  for (const typed of [
    "2026-07-10 13:31",
    "2026-07-10T13:31",
    "2026年7月10日13時31分",
    "2026年7月10日 午後1時31分",
    "2026年7月10日下午1点31分",
  ])
    assert.is(parseMoment(typed), "2026-07-10 13:31", typed);
  assert.is(parseMoment("2026年7月10日午前9時"), "2026-07-10 09:00");
  assert.is(parseMoment("2026年7月10日 午後12時"), "2026-07-10 12:00");
});

test("what is in no calendar or on no clock, or before the eras, is none", () => {
  for (const typed of ["2026-02-30", "昨日", "2026-07-10 25:00", "2026-07-10 13:61", "1988-01-01", "2026-07-10 13"])
    assert.is(parseMoment(typed), undefined, typed);
});

test.run();
