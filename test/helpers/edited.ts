// A small incident file and edits of it → the edited text, or the problems: what the tests of editing share.
import * as assert from "uvu/assert";
import { type Edit, editIncident } from "../../src/incident/edit.ts";

/** The text with the edits made; fails where there is any problem. */
export const edited = (text: string, ...edits: Edit[]): string => {
  const { value, problems } = editIncident(text, "f.yaml", edits);
  assert.equal(problems, []);
  return value?.text ?? "";
};

/** Codes of the problems, each with the path it is told of; fails where something was edited. */
export const refused = (text: string, ...edits: Edit[]): string[] => {
  const { value, problems } = editIncident(text, "f.yaml", edits);
  assert.is(value, undefined);
  return problems.map(({ code, path }) => `${code} ${path}`);
};

/** A file with lists, maps and scalars of several ways of writing, and comments between. */
export const sampleFile = `# told first
notice: { date: 2026-04-10, report: { number: 2 } } # the day
issuer:
  name: { ja: 株式会社青葉堂, zh-Hans: '青叶堂 "A"' }   # one or two
  self: "弊社"

affected:
  - id: cards # an id
    people: 30
    data: [name, address, { item: sex, only-if: entered }]
  # between
  - { id: members, people: { about: 265 } }
lines: |  # as typed
   一行目

   三行目

folded: >-
  one
  line
late: 2026-04-10`;
