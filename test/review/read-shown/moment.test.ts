// A moment's changed text → the moment in the form the file has it, or why none can be told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edit, written } from "../../helpers/read-back.ts";

test("a date is read in any form, and written in the file's own", () => {
  const date = (was: string, next: string) => written("notice.date", "date", was, next);
  assert.is(date("2026年4月10日", "2026年4月12日"), "2026-04-12");
  assert.is(date("令和8年4月10日（金）", "令和８年 ４月１２日（日）"), "2026-04-12");
  assert.is(date("4月10日", "4月12日"), "2026-04-12");
  assert.is(date("10日（金）", "12日（日）"), "2026-04-12");
  assert.is(written("breach.contained", "date", "本日", "2026年4月12日"), "2026-04-12");
  assert.is(written("breach.contained", "date", "4月10日", "4月11日"), "2026-04-11");
  assert.is(written("breach.occurred.from", "time", "2026年1月5日09:00", "2026年1月6日9時"), "2026-01-06T09:00");
  assert.is(written("breach.occurred.from", "time", "2026年1月5日09:00", "2026年1月"), "2026-01");
  assert.is(written("breach.occurred.from", "time", "2026年1月5日09:00", "本日15:00"), "publication 15:00");
});

test("a moment with more said keeps it, and only its date is written", () => {
  const was = "19日17:30頃";
  assert.equal(edit("breach.occurred.to", "time", was, "20日17:30頃"), {
    put: "breach.occurred.to.date",
    value: "2026-01-20 17:30",
  });
  assert.equal(edit("breach.occurred.to", "time", was, "20日17:30"), {
    put: "breach.occurred.to",
    value: { date: "2026-01-20 17:30", zone: "japan" },
  });
  assert.equal(written("breach.occurred.from", "time", "2026年1月5日09:00", "2026年1月5日09:00頃"), {
    date: "2026-01-05T09:00",
    about: true,
  });
  assert.equal(written("breach.occurred.to", "time", was, "19日夜頃"), {
    date: "2026-01-19 night",
    about: true,
    zone: "japan",
  });
});

test("the day that nobody touched stays, whatever its words", () => {
  assert.is(written("timeline[0].date", "date", "同日", "同日"), "2026-01-20");
  assert.equal(edit("breach.occurred.to", "time", "翌19日（月）17:30頃", "翌19日（月）18:00頃"), {
    put: "breach.occurred.to.date",
    value: "2026-01-19 18:00",
  });
  assert.equal(edit("breach.occurred.to", "time", "17:30頃", "18:00頃"), {
    put: "breach.occurred.to.date",
    value: "2026-01-19 18:00",
  });
});

test("a date that leans on another, leaves out what was said, or contradicts itself is refused", () => {
  const date = (was: string, next: string) => written("notice.date", "date", was, next);
  assert.is(date("2026年4月10日", "同日"), "relative");
  assert.is(date("同日", "翌11日"), "relative");
  assert.is(date("2026年4月10日", "4月12日"), "part-missing");
  assert.is(date("4月10日", "12日"), "part-missing");
  assert.is(date("同日", "12日"), "part-missing");
  assert.is(written("breach.occurred.from", "time", "2026年1月5日09:00", "10:00"), "part-missing");
  assert.is(date("2026年4月10日", "2026年4月31日"), "no-such-day");
  assert.is(date("2026年4月10日", "2026年4月12日（月）"), "weekday-differs");
  assert.is(date("2026年4月10日", "平成38年4月12日"), "era-differs");
  assert.is(date("2026年4月10日", "近日中"), "not-a-moment");
  assert.is(date("2026年4月10日", "2026年4月10日15:00"), "too-exact");
  assert.is(date("2026年4月10日", "2026年4月10日頃"), "too-exact");
});

test("a time or part of the day that stands alone is read alone", () => {
  assert.is(written("timeline[0].time", "time", "12:35", "12時40分"), "12:40");
  assert.is(written("timeline[1].part", "time", "午後", "夕方"), "evening");
  assert.is(written("contacts[0].phones[0].hours.from", "time", "10:00", "９：３０"), "09:30");
  assert.is(written("timeline[0].time", "time", "12:35", "12:35頃"), "elsewhere");
  assert.is(written("timeline[0].time", "time", "12:35", "1月21日12:35"), "elsewhere");
  assert.is(written("timeline[0].time", "time", "12:35", "午後"), "elsewhere");
  assert.is(written("timeline[1].part", "time", "午後", "15:00"), "elsewhere");
  assert.is(written("timeline[0].time", "time", "12:35", "午後12時"), "unclear-time");
});

test.run();
