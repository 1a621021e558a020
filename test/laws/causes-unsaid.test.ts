// Law: where a cause came from and in whose hands it lay is said, or the check tells that it is not.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { markIncident } from "../../src/incident/fact.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { composeOne, loadIncident } from "../helpers/every-notice.ts";

test("what of a cause no sentence says is told, though templates look at it", async () => {
  const loaded = await loadIncident("first-report-unknown");
  const least = { template: "case-report", locales: ["ja", "zh-Hans"], issuer: { name: "青葉" } };
  const unsaid = async (type: string, cause: object, locale: string): Promise<string[]> => {
    const incident = incidentSchema.parse({ ...least, breach: { type, certainty: "confirmed", causes: [cause] } });
    const one = await composeOne({ ...loaded, incident, marked: markIncident(incident) }, "case-report", locale);
    const paths = one.problems.filter(({ code }) => code === "fact-not-said").map(({ path }) => path ?? "");
    return paths.filter((path) => path.startsWith("breach.causes"));
  };
  for (const locale of ["ja", "zh-Hans"]) {
    const check = { type: "insufficient-check", by: "official", origin: "inside" };
    assert.equal(await unsaid("mis-sent-mail", check, locale), ["breach.causes[0].origin"]);
    const weakness = { type: "vpn-vulnerability", by: "staff", origin: "abroad" };
    assert.equal(await unsaid("unauthorised-access", weakness, locale), ["breach.causes[0].by"]);
    const outside = { type: "theft", origin: "outside" };
    assert.equal(await unsaid("stolen-device", outside, locale), ["breach.causes[0].origin"]);
    const theft = { type: "credential-theft", by: "staff", origin: "abroad" };
    assert.equal(await unsaid("phishing", theft, locale), []);
  }
});

test.run();
