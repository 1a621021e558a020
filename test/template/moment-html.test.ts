// Moments and periods are facts with typed values, worded by the locale.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { momentOf, partsHtml } from "../../src/template/moment-html.ts";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

/** What `breach.contained` prints. */
const contained = (value: unknown, notice: object = {}, tag = "ja"): string =>
  printed("<p>{{breach.contained}}</p>", { breach: { contained: value }, notice }, { tag });

test("a month, a day and a minute are facts as exact as they are", () => {
  assert.equal(factsIn(contained("2026-01")), ["breach.contained date 2026-01"]);
  assert.equal(factsIn(contained("2026-01-20")), ["breach.contained date 2026-01-20"]);
  assert.equal(factsIn(contained("2026-01-20 08:30")), ["breach.contained time 2026-01-20T08:30"]);
});

test("what is said of a moment stands beside it: about, a part of the day, a zone", () => {
  assert.match(contained({ date: "2026-01-20", about: true }), /頃/);
  assert.is.not(contained({ date: "2026-01-20", part: "morning" }), contained("2026-01-20"));
  assert.match(contained({ date: "2026-01-20 08:30", zone: "japan" }), /日本時間/);
});

test("the day of publication is the notice's own date; without one it is still today", () => {
  assert.equal(factsIn(contained("publication")), ["breach.contained date 2026-04-10"]);
  assert.equal(factsIn(contained("publication", { date: undefined })), ["breach.contained date publication"]);
});

test("the incident chooses calendar and weekdays", () => {
  assert.match(contained("2026-01-20", { calendar: "era" }), /令和8年/);
  assert.match(contained("2026-01-20", { weekdays: true }), /火/);
});

test("both ends of a period are facts; where they are one day, the one stands in the other", () => {
  const period = (occurred: object) => printed("<p>{{period breach.occurred}}</p>", { breach: { occurred } });
  assert.equal(factsIn(period({ from: "2026-01-05", to: "2026-01-19" })), [
    "breach.occurred.from date 2026-01-05",
    "breach.occurred.to date 2026-01-19",
  ]);
  const same = period({ from: "2026-01-05", to: "2026-01-05" });
  assert.equal(factsIn(same), ["breach.occurred.from date 2026-01-05", "breach.occurred.to date 2026-01-05"]);
  assert.is(same.replace(/<[^>]*>/g, ""), "2026年1月5日");
  assert.equal(factsIn(period({ to: "2026-01-19" })), ["breach.occurred.to date 2026-01-19"]);
});

test("a time of day whose day was said before has that day in its value", () => {
  assert.is(
    partsHtml([{ text: "8時", time: "08:00" }], ["a"], "2026-01-05"),
    '<time data-path="a" data-kind="time" datetime="2026-01-05T08:00">8時</time>',
  );
});

test("a value that the schema would refuse is a fault of ours", () => {
  assert.throws(() => momentOf("soon", renderOf()), /soon/);
});

test("dates are worded in the notice's language", () => {
  assert.is(said("<p>{{notice.date}}</p>", {}, { tag: "zh-Hans" }), "2026年4月10日");
});

test.run();
