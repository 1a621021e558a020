// Entries of the timeline by what happened.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { allEntries, entriesOf } from "../../src/check/events.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const { incident } = await loadIncident("2017-nippan-ips");

test("entries of the events asked for come in order, with path and moment", () => {
  const found = entriesOf(incident, "investigation-requested", "fake-mails-noticed").map(({ path, when }) => [
    path,
    when,
  ]);
  assert.equal(found, [
    ["timeline[0]", "2017-01-04 00:15"],
    ["timeline[1]", "2017-01-04 00:45"],
  ]);
  assert.equal(entriesOf({}, "reported"), []);
});

test("all entries come too, those told in own words among them", () => {
  const timeline = [
    { date: "2026-01-20", event: { text: "x" } },
    { date: "2026-01-21", event: "reported" as const },
  ];
  assert.equal(
    allEntries({ timeline }).map(({ path, when }) => [path, when]),
    [
      ["timeline[0]", "2026-01-20"],
      ["timeline[1]", "2026-01-21"],
    ],
  );
});

test.run();
