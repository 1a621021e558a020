// Entries of the timeline stand together by day and phase.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { said } from "../helpers/small-render.ts";
import { entry, timeline } from "../helpers/small-timeline.ts";

const parts = { timeline };
/** The text of a line with these parts. */
const line = (wording: string): string => said(`<p>${wording}</p>`, parts);

test("a time of day is known wherever it is written, and does not make another day", () => {
  const facts = {
    timeline: [entry("2026-01-01 10:00", "reported"), entry("2026-01-01", "reported", { time: "11:00" })],
  };
  assert.is(said("<p>{{#each timeline}}{{#if (clocked this)}}y{{else}}n{{/if}}{{/each}}</p>", facts), "yy");
  assert.is(said("<p>{{#each (by-day timeline)}}{{#each this}}x{{/each}},{{/each}}</p>", facts), "xx,");
  assert.is(line("{{#if (clocked timeline)}}y{{else}}n{{/if}}"), "n");
});

test("a moment that is only about so is of its day, and of its time", () => {
  const facts = {
    breach: { aware: { date: "about 2026-01-06 13:50" } },
    timeline: [entry("about 2026-01-06 13:50", "reported"), entry("about 2026-01-07", "reported")],
  };
  assert.is(said("<p>{{#each timeline}}{{#if (clocked this)}}y{{else}}n{{/if}}{{/each}}</p>", facts), "yn");
  assert.is(said("<p>{{#each (by-day timeline)}}{{#each this}}x{{/each}},{{/each}}</p>", facts), "x,x,");
  const timeline = [entry("2026-01-06", "reported", { time: "13:50", about: true })];
  const told = "<p>{{#if (on-day timeline breach.aware.date)}}y{{else}}n{{/if}}</p>";
  assert.is(said(told, { ...facts, timeline }), "y");
});

test("entries of one day stand together, as do the phases of a story", () => {
  const inParts = (call: string) => line(`{{#each ${call}}}[{{#each this}}x{{/each}}]{{/each}}`);
  assert.is(inParts("(by-day timeline)"), "[xx][x][x]");
  assert.is(inParts("(phases timeline)"), "[xx][xx]");
  assert.is(inParts("(by-day nothing)"), "");
});

test("a time is told already where an entry has that day and that time", () => {
  const asked = "{{#if (on-day timeline breach.aware.date)}}y{{else}}n{{/if}}";
  const at = (date: string) => said(`<p>${asked}</p>`, { breach: { aware: { date } }, timeline: timed });
  const timed = [entry("2026-01-06", "noticed", { time: "13:50" }), entry("2026-01-07", "noticed")];
  assert.is(at("2026-01-06"), "y");
  assert.is(at("2026-01-06 13:50"), "y");
  assert.is(at("2026-01-06 13:51"), "n");
  assert.is(at("2026-01-08"), "n");
});

test("an entry is earlier than a moment as far as both are told", () => {
  const at = (date: string, ...timeline: object[]) =>
    said("<p>{{#if (earlier-in timeline breach.aware.date)}}y{{else}}n{{/if}}</p>", {
      breach: { aware: { date } },
      timeline,
    });
  const timed = entry("2026-01-06", "noticed", { time: "13:50" });
  assert.is(at("2026-01-07", timed), "y");
  assert.is(at("2026-01-06 13:51", timed), "y");
  assert.is(at("2026-01-06 13:50", timed), "n");
  assert.is(at("2026-01-06", timed), "n");
  assert.is(at("2026-01", timed), "n");
  assert.is(at("2026-01-06", entry("2026-01", "noticed")), "n");
  assert.is(at("2026-01-06"), "n");
});

test.run();
