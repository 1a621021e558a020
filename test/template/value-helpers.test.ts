// Dates, periods, times of entries, counts, sums and spans, printed other than plainly.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsIn, printed, renderOf, said } from "../helpers/small-render.ts";

const occurred = { from: "2026-01-05", to: "2026-01-19" };
/** The text of a line with a breach. */
const line = (wording: string, breach: object = { occurred }): string => said(`<p>${wording}</p>`, { breach });

test("a date is written as asked for", () => {
  assert.match(line("{{date-as notice.date weekday=true}}"), /金/);
  assert.is(line('{{date-as notice.date style="month-day"}}'), "4月10日");
  assert.is(line("{{date-as breach.contained}}"), "");
});

test("a period is said as far as it is known, in signs or in words", () => {
  assert.is(line("{{period breach.occurred}}"), "2026年1月5日～19日");
  assert.match(line('{{period breach.occurred range="words"}}'), /から.*まで$/);
  assert.match(line("{{period breach.occurred}}", { occurred: { from: "2026-01-05" } }), /^2026年1月5日/);
  assert.is(line("{{period breach.harm}}"), "");
});

test("the next day is said to be so between times, not between days", () => {
  const night = { occurred: { from: "2026-01-05 22:00", to: "2026-01-06 03:00" } };
  assert.match(line("{{period breach.occurred next-day=true}}", night), /翌/);
  const days = { occurred: { from: "2026-01-05", to: "2026-01-06" } };
  assert.not.match(line("{{period breach.occurred next-day=true}}", days), /翌/);
});

test("the zone of a period is said with it", () => {
  assert.match(line("{{period breach.occurred}}", { occurred: { ...occurred, zone: "japan" } }), /日本時間/);
});

const timeline = [
  { date: "2026-01-05", time: "12:35", event: "reported" },
  { date: "2026-01-05", event: "reported" },
  { date: "2026-01-06", part: "morning", event: "reported" },
  { date: "2026-01-06", time: "15:00", about: true, event: "reported" },
];

test("an entry's moment is its day and its time, two facts", () => {
  const html = printed("{{#each timeline}}<p>{{moment-of this}}</p>{{/each}}", { timeline });
  assert.equal(factsIn(html), [
    "timeline[0].date date 2026-01-05",
    "timeline[0].time time 2026-01-05T12:35",
    "timeline[1].date date 2026-01-05",
    "timeline[2].date date 2026-01-06",
    "timeline[2].part time 2026-01-06Tmorning",
    "timeline[3].date date 2026-01-06",
    "timeline[3].time time 2026-01-06T15:00",
  ]);
  assert.match(html, /頃/);
});

test("the same day again is said so, and is still a fact", () => {
  const again = "{{#each timeline}}<p>{{moment-of this again=true}};</p>{{/each}}";
  const shown = said(again, { timeline }).split(";");
  assert.match(shown[0] ?? "", /^2026年1月5日/);
  assert.match(shown[1] ?? "", /^同日/);
  assert.not.match(shown[2] ?? "", /^同日/);
  assert.ok(factsIn(printed(again, { timeline })).includes("timeline[1].date date 2026-01-05"));
});

test("a number may be said in words of counting", () => {
  assert.is(said("<p>{{ordinal notice.report.number}}</p>", { notice: { report: { number: 2 } } }), "二");
  assert.is(said("<p>{{ordinal notice.report.number}}</p>"), "");
});

test("a count can be of another unit", () => {
  const html = printed('<p>{{count affected.[0].people unit="records"}}</p>');
  assert.equal(factsIn(html), ["affected[0].people count 30 records"]);
});

const groups = (...people: unknown[]) =>
  people.map((count, i) => ({
    id: `g${i}`,
    who: {},
    data: ["name"],
    ...(count === undefined ? {} : { people: count }),
  }));

test("groups are added up, naming their parts, unless one of them has no number", () => {
  const sum = (affected: object[]) => printed('<p>{{sum affected "people"}}</p>', { affected });
  assert.match(
    sum(groups(29, 1)),
    /data-path="affected" .*data-derived="affected\[0\]\.people affected\[1\]\.people" value="30"/,
  );
  assert.equal(factsIn(sum(groups(29))), ["affected[0].people count 29 people"]);
  assert.is(sum(groups(29, undefined)), "<p></p>");
  assert.is(sum(groups(29, "unknown")), "<p></p>");
});

test("the days of a period are counted, both ends with them, where both are days", () => {
  assert.match(printed("<p>{{span breach.occurred}}</p>", { breach: { occurred } }), /data-unit="days" .*value="15">/);
  for (const period of [
    { from: "2026-01-05" },
    { from: "2026-01", to: "2026-02" },
    { from: "2026-01-05", to: "2026-01-05" },
    // A night is not two days.
    { from: "2026-01-05 22:15", to: "2026-01-06 06:40" },
  ])
    assert.is(line("{{span breach.occurred}}", { occurred: period }), "");
});

test("whether a period is short is asked in whole days", () => {
  const short = "{{#if (within-days breach.occurred 15)}}y{{else}}n{{/if}}";
  assert.is(line(short), "y");
  assert.is(line(short, { occurred: { ...occurred, to: "2026-01-20" } }), "n");
  assert.is(line(short, { occurred: { from: "2026-01-05" } }), "n");
});

test("the counts of an object come in a row, whatever fields they are", () => {
  const group = { id: "a", who: {}, people: 30, records: "unknown", gigabytes: 4, yen: { about: 50 }, data: ["name"] };
  const row = "{{#each affected}}{{#each (counts-of this)}}{{this}},{{/each}}{{/each}}";
  assert.is(said(`<p>${row}</p>`, { affected: [group] }), "30名,不明,4GB,約50円,");
  const others = row.replace("this)", 'this leave="people")');
  assert.is(said(`<p>${others}</p>`, { affected: [group] }), "不明,4GB,約50円,");
});

test("the day said last is kept for what follows", () => {
  const render = renderOf({ timeline });
  printed("{{#each timeline}}<p>{{moment-of this}}</p>{{/each}}", {}, { render });
  assert.is(render.lastDay, "2026-01-06");
});

test("money is told from other counts", () => {
  const affected = [{ id: "a", who: {}, data: ["name"], cards: 3, yen: 500 }];
  assert.is(
    said("<p>{{#each (counts-of affected.[0])}}{{#if (money this)}}=={{/if}}{{this}}{{/each}}</p>", { affected }),
    "3枚==500円",
  );
});

test.run();
