// Who was told what, when: by the timeline, by `legal.reports`, by what the file says of entrusting.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contractorTold, happened, principalTold, reportsTo, wasTold } from "../../src/law/told.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const incident = incidentOf({
  parties: { commission: { role: "ppc" } },
  timeline: [
    { date: "2026-01-06", event: "reported", to: "commission", stage: "first" },
    { date: "2026-01-05", event: "consulted", to: ["police", { text: "弁護士会" }] },
    { date: "2026-01-07", event: "discussed", "together-with": ["cac"] },
    { date: "2026-01-08", event: "lost" },
  ],
  legal: { reports: [{ to: "ppc", stage: "final", date: "2026-03-01" }] },
});

test("reports, consultations and first words count as telling, a discussion does not", () => {
  assert.ok(wasTold(incident, ["ppc"]));
  assert.ok(wasTold(incident, ["police"]));
  assert.not(wasTold(incident, ["cac"]));
  assert.ok(wasTold(incidentOf({ legal: { reports: [{ to: "cac", date: "2026-01-05" }] } }), ["cac"]));
});

test("reports are told with their stage, in time; those after the day asked for are not there yet", () => {
  const stages = (asOf?: string) => reportsTo(incident, ["ppc", "police"], asOf).map(({ stage }) => stage);
  assert.equal(stages(), ["first", "final"]);
  assert.equal(stages("2026-02-01"), ["first"]);
});

test("what the file says of entrusting is word to the principal, or from the contractor", () => {
  const told = { date: "2026-01-06" };
  const path = "entrusted.told.date";
  assert.equal(principalTold(incidentOf({ entrusted: { principals: "principal", told } }), undefined)?.path, path);
  assert.equal(contractorTold(incidentOf({ entrusted: { contractor: "contractor", told } }))?.stamp, {
    day: "2026-01-06",
  });
  const word = { date: "2026-01-05", event: "contacted", to: "principal" };
  assert.is(principalTold(incidentOf({ timeline: [word] }), undefined)?.path, "timeline[0].date");
  assert.is(principalTold(incidentOf({ timeline: [word] }), "2026-01-04"), undefined);
});

test("an event has happened when the timeline tells it", () => {
  assert.ok(happened(incident, ["lost", "recovered"]));
  assert.not(happened(incident, ["recovered"]));
  assert.not(happened(incidentOf(), ["lost"]));
});

test.run();
