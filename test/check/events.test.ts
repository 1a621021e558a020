// Entries of the timeline by what happened.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { entriesOf } from "../../src/check/events.ts";
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

test.run();
