// The rules as commands ask them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyRules, toldWhileRendering } from "../../src/commands/apply-rules.ts";
import { problem } from "../../src/problem.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const loaded = await loadIncident("example-aobado");

test("a loaded incident is asked about as it is", async () => {
  const totals = [{ of: "all" as const, people: 1000 }];
  const { markIncident } = await import("../../src/incident/fact.ts");
  const incident = { ...loaded.incident, totals };
  const found = await applyRules({ ...loaded, incident, marked: markIncident(incident) }, [], {});
  assert.ok(found.some(({ code, path }) => code === "groups-against-total" && path === "totals[0].people"));
});

test("a rendering tells errors alone, and as warnings", () => {
  const findings = (["error", "warning", "info"] as const).map((severity) =>
    problem("x", { file: "f" }, {}, { severity }),
  );
  assert.equal(
    toldWhileRendering(findings).map(({ severity }) => severity),
    ["warning"],
  );
});

test.run();
