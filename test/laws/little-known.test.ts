// Law: with next to nothing known every template still makes a whole notice, and a first report names what is being looked into.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { markIncident } from "../../src/incident/fact.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { plainInline, plainText } from "../../src/notice/plain.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import { composeOne, loadIncident, pipeline, told } from "../helpers/every-notice.ts";

const { templates, locales } = await pipeline();
const loaded = await loadIncident("first-report-unknown");

/** The incident with other facts, as if its file had said them. */
async function made(facts: Record<string, unknown>, template: string, locale: string) {
  const incident = incidentSchema.parse(facts);
  return composeOne({ ...loaded, incident, marked: markIncident(incident) }, template, locale);
}

const least = {
  ...{ template: "first-report", locales: ["ja", "zh-Hans"] },
  issuer: { name: "青葉" },
  breach: { type: "unauthorised-access", certainty: "under-investigation" },
};

const listOf = (notice: Notice): string[] =>
  walkBlocks(notice.children).flatMap((block) =>
    block.type === "section" && block.id === "unknown" ? plainText({ children: block.children }).split("\n") : [],
  );

for (const template of templates) {
  for (const locale of locales) {
    test(`${template} in ${locale} is whole where only what happened is known`, async () => {
      const one = await made(least, template, locale);
      const notice = one.notice();
      assert.is(told(one.problems), "");
      const empty = walkBlocks(notice.children).filter(
        (block) =>
          (block.type === "paragraph" && plainInline(block.children).trim() === "") ||
          (block.type === "section" && (block.children.length === 0 || plainInline(block.heading).trim() === "")),
      );
      assert.equal(empty, []);
      assert.not.match(plainText(notice), /undefined|\{\{|：\n(?![•・])|[、，]。|（）/);
    });
  }
}

for (const template of templates) {
  for (const locale of locales) {
    test(`${template} in ${locale} apologises only where the file lets it`, async () => {
      const late = { "late-publication": { since: "2026-05-01", reason: "avoid-confusion" } };
      const text = async (notice: object) =>
        plainText(
          (await made({ ...least, ...late, notifying: [{ by: ["email"] }], notice }, template, locale)).notice(),
        );
      assert.match(await text({}), /お詫び|歉/);
      assert.not.match(await text({ apology: false }), /お詫び|歉/);
    });
  }
}

test("a first report lists whatever is left out, and drops each as it becomes known", async () => {
  const steps: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ["loss", { certainty: "confirmed" }, {}],
    ["time", { occurred: { from: "2026-05-01" } }, {}],
    ["cause", { causes: [{ type: "sql-injection" }] }, {}],
    ["extent", {}, { affected: [{ id: "members", who: { are: "members" }, people: 3, data: ["name"] }] }],
  ];
  for (const locale of locales) {
    let [breach, rest]: Record<string, unknown>[] = [least.breach, {}];
    let before = listOf((await made(least, "first-report", locale)).notice()).length;
    assert.ok(before > steps.length, locale);
    for (const [name, more, others] of steps) {
      breach = { ...breach, ...more };
      rest = { ...rest, ...others };
      const now = listOf((await made({ ...least, breach, ...rest }, "first-report", locale)).notice()).length;
      assert.ok(now < before, `${locale}: ${name}`);
      before = now;
    }
    assert.is(before, 0, locale);
  }
});

test("a count and an item that are not known yet are listed too", async () => {
  const group = { id: "members", who: { are: "members" }, people: "unknown", data: ["under-investigation"] };
  for (const locale of locales) {
    const known = { ...group, people: 3, data: ["name"] };
    const lines = async (affected: unknown) =>
      listOf((await made({ ...least, affected: [affected] }, "first-report", locale)).notice()).length;
    assert.is((await lines(group)) - (await lines(known)), 2, locale);
  }
});

test.run();
