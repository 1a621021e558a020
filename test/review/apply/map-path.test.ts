// Paths of a file that has moved on: entries are followed by what they are, never guessed.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapPathsIn, pathMapper } from "../../../src/review/apply/map-path.ts";

const group = (id: string, people: number) => ({ id, people });

test("an entry is followed by its id, wherever it stands now", () => {
  const map = pathMapper(
    { affected: [group("a", 1), group("b", 2)] },
    { affected: [group("new", 9), group("b", 3), group("a", 1)] },
  );
  assert.is(map("affected[0].people"), "affected[2].people");
  assert.is(map("affected[1].people"), "affected[1].people");
});

test("an entry without an id is followed by what it says, and one that was changed by its place", () => {
  const event = (date: string) => ({ date, event: "x" });
  const longer = pathMapper(
    { timeline: [event("2026-01-01"), event("2026-01-02")] },
    { timeline: [event("2025-12-31"), event("2026-01-01"), event("2026-01-02")] },
  );
  assert.is(longer("timeline[1].date"), "timeline[2].date");
  const changed = pathMapper(
    { timeline: [event("2026-01-01"), event("2026-01-02")] },
    { timeline: [event("2026-01-01"), event("2026-01-05")] },
  );
  assert.is(changed("timeline[1].date"), "timeline[1].date");
});

test("what is gone leads nowhere", () => {
  const map = pathMapper(
    { affected: [group("a", 1), group("b", 2)], notice: { date: "2026-01-01" } },
    { affected: [group("a", 1)], notice: {} },
  );
  assert.is(map("affected[1].people"), undefined);
  assert.is(map("notice.date"), undefined);
});

test("paths within ids of blocks and within lines are followed too", () => {
  const map = pathMapper({ affected: [group("a", 1)] }, { affected: [group("new", 9), group("a", 1)] });
  assert.is(mapPathsIn("group.ja:7@affected[0]/p", map), "group.ja:7@affected[1]/p");
  assert.is(mapPathsIn("対象は{affected[0].people}、{notice.date}", map), "対象は{affected[1].people}、{notice.date}");
});

test.run();
