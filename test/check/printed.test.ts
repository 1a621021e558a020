// What is printed as typed: texts, names, addresses with what they hide.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printedTexts } from "../../src/check/printed.ts";
import { subjectOf } from "../../src/check/subject.ts";
import { markIncident } from "../../src/incident/fact.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const loaded = await loadIncident("example-aobado");
const said = (incident: typeof loaded.incident) =>
  printedTexts(subjectOf({ ...loaded, incident, marked: markIncident(incident), notices: [] }));
const withUrl = (url: string) => {
  const shop = { type: "online-shop" as const, url };
  return said({ ...loaded.incident, services: { ...loaded.incident.services, shop } });
};

test("names, texts and addresses are there, what is internal is not", () => {
  const texts = said(loaded.incident).map(({ text }) => text);
  assert.ok(texts.includes("株式会社青葉堂") && texts.includes("https://shop.example.jp/"));
  assert.not.ok(texts.some((text) => text.includes("the board approved")));
});

test("what an address has in percent signs is read, and what can't be read stays", () => {
  assert.ok(withUrl("https://shop.example.jp/?u=a%40b.example").some(({ text }) => text.endsWith("?u=a@b.example")));
  assert.ok(withUrl("https://shop.example.jp/?u=%E0%A4%A").some(({ text }) => text.endsWith("%E0%A4%A")));
});

test.run();
