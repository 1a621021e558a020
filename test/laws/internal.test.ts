// Law: what is internal is in no document, in whatever template, language or format: not in its text, nor anywhere else in its file.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { markIncident } from "../../src/incident/fact.ts";
import type { Incident } from "../../src/incident/schema.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { composeOne, everything, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { openDocx } from "../helpers/open-docx.ts";

/** Nothing else in a file looks like these. */
const marks = ["planted7f3aword", "73519.25"];
const [word, number] = [String(marks[0]), Number(marks[1])];
const internal = {
  [word]: word,
  note: { ja: `${word}です`, "zh-Hans": word },
  list: [number, [{ deeper: word }]],
  // As other parts of the file are shaped.
  issuer: { name: word },
  affected: [{ id: "members", people: number }],
};

/** All that a reader, or one who opens the files, can find. */
async function written(notice: Notice): Promise<string> {
  const { parts } = await openDocx(await writeDocx(notice));
  return [JSON.stringify(notice), writeHtml(notice), ...[...parts].flat()].join("\n");
}

const loaded = await loadIncident(everything);
const { templates, locales } = await pipeline();
const withChange = (incident: Incident) => ({ ...loaded, incident, marked: markIncident(incident) });

for (const template of templates) {
  for (const locale of locales) {
    test(`nothing internal is in ${template} in ${locale}`, async () => {
      const one = await composeOne(withChange({ ...loaded.incident, internal }), template, locale);
      const all = await written(one.notice());
      assert.equal(
        marks.filter((mark) => all.includes(mark)),
        [],
      );
    });
  }
}

test("the same marks elsewhere in the file would be found", async () => {
  const issuer = { ...loaded.incident.issuer, name: word };
  const one = await composeOne(withChange({ ...loaded.incident, issuer }), String(templates[0]), String(locales[0]));
  const { parts } = await openDocx(await writeDocx(one.notice()));
  assert.ok(writeHtml(one.notice()).includes(word));
  assert.ok([...parts.values()].filter((part) => part.includes(word)).length > 1);
});

test.run();
