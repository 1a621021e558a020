// The text of a notice of a few facts alone: for tests of single sentences.
import * as assert from "uvu/assert";
import { markIncident } from "../../src/incident/fact.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { plainText } from "../../src/notice/plain.ts";
import { composeOne, loadIncident, told } from "./every-notice.ts";

const loaded = await loadIncident("first-report-unknown");

/** The text of a notice of these facts alone. */
export async function textOf(facts: object, locale: string, template = "case-report"): Promise<string> {
  const least = { template, locales: ["ja", "zh-Hans"], issuer: { name: "青葉" } };
  const incident = incidentSchema.parse({ ...least, ...facts });
  const one = await composeOne({ ...loaded, incident, marked: markIncident(incident) }, template, locale);
  assert.is(told(one.problems.filter(({ severity }) => severity === "error")), "");
  return plainText(one.notice());
}
