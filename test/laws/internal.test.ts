// Law: what is internal, of the review, or only for the law, is in no output: not in what a document shows, nor anywhere else in its file, nor in what `render` tells.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { stringify } from "yaml";
import { leavesOf, markIncident } from "../../src/incident/fact.ts";
import { type Incident, incidentSchema } from "../../src/incident/schema.ts";
import { joinPath } from "../../src/incident/yaml/path.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { breachNotice, written as filesIn } from "../helpers/command.ts";
import { composeOne, everything, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { folderWith } from "../helpers/folder.ts";
import { openDocx } from "../helpers/open-docx.ts";
import { putAt } from "../helpers/put-at.ts";

/** Nothing else in a file looks like these; the last one is put where it may be said. */
const marks = ["planted7f3aword", "73519.25"];
const [word, number] = [String(marks[0]), Number(marks[1])];
const open = "openly7f3aword";

const loaded = await loadIncident(everything);
const { templates, locales } = await pipeline();

const accepted = [
  { rule: "groups-against-total", reason: `${word} accepted` },
  { rule: "groups-against-total", path: "totals[0]", reason: `${word} here` },
  { rule: "jp-people-not-told", reason: `${word} by law` },
  // A rule that there is not is told with its place, not with what stands beside it.
  { rule: "no-such-rule", reason: `${word} for nothing` },
];
const internal = {
  [word]: word,
  note: { ja: `${word}です`, "zh-Hans": word },
  list: [number, [{ deeper: word }]],
  // As other parts of the file are shaped.
  issuer: { name: word },
  affected: [{ id: "members", people: number }],
  accepted,
};

/** The paths of all texts and choices below a value. */
function stringsIn(value: unknown, path: string): string[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => stringsIn(inner, joinPath(path, key)));
}

/** The fields of `legal` and `review` that take any text: those that take the mark. */
const { legal, review } = loaded.incident;
const closedTexts = [...stringsIn(legal, "legal"), ...stringsIn(review, "review")].filter((path) => {
  const changed = structuredClone(loaded.incident);
  putAt(changed, path, word);
  return incidentSchema.safeParse(changed).success;
});

/** An incident with the marks in all that is internal, of the review or of the law. */
function planted(incident: Incident): Incident {
  const changed = structuredClone({ ...incident, internal, legal, review });
  for (const path of closedTexts) putAt(changed, path, word);
  return changed;
}

const marksIn = (text: string): string[] => marks.filter((mark) => text.includes(mark));

/** All that a reader, or one who opens the files, can find. */
async function written(notice: Notice): Promise<string> {
  const { parts } = await openDocx(await writeDocx(notice));
  return [JSON.stringify(notice), writeHtml(notice), ...[...parts].flat()].join("\n");
}

test("every text of legal and review is planted", () => {
  assert.equal(closedTexts, [
    "legal.classes[0].why",
    "legal.exemption.algorithm",
    "legal.exemption.key-control",
    "legal.exemption.why",
    "legal.instead-of-notice.why",
    "legal.no-notice[0].why",
    "review[0].comment.template",
    "review[0].comment.block",
    "review[0].comment.at",
    "review[0].comment.anchor",
    "review[0].comment.by",
    "review[0].comment.text",
    "review[0].comment.replies[0].by",
    "review[0].comment.replies[0].text",
    "review[1].look-at.template",
    "review[1].look-at.block",
    "review[1].look-at.path",
    "review[1].look-at.done",
  ]);
  assert.equal(
    leavesOf(markIncident(planted(loaded.incident))).filter(({ value }) => marksIn(String(value)).length),
    [],
  );
});

for (const template of templates) {
  for (const locale of locales) {
    test(`nothing internal, of the review or of the law is in ${template} in ${locale}`, async () => {
      const incident = planted(loaded.incident);
      const one = await composeOne({ ...loaded, incident, marked: markIncident(incident) }, template, locale);
      assert.equal(marksIn(await written(one.notice())), []);
      assert.equal(marksIn(JSON.stringify(one.problems)), []);
    });
  }
}

/** A PDF's text, and all that it says of itself: information dictionary, XMP, outline, tags, notes, attachments. */
async function insidePdf(pdf: Uint8Array): Promise<{ text: string; about: string }> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const about = [info, metadata?.getRaw(), await document.getOutline(), await document.getAttachments()];
  const texts: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent({ disableNormalization: true });
    texts.push(...items.map((item) => ("str" in item ? item.str : "")));
    about.push(await page.getStructTree(), await page.getAnnotations());
  }
  await task.destroy();
  // What stands uncompressed in the file, beside what pdf.js knows of.
  return { text: texts.join(""), about: JSON.stringify(about) + Buffer.from(pdf).toString("latin1") };
}

/** What `render` made of a file: each document's insides by its name, and what it told. */
async function rendered(incident: Incident, ...options: string[]) {
  const { internal, legal, review, ...rest } = incident;
  // One line for each entry, so that a line shown of it would show all of it.
  const lines = (part: object = {}) =>
    Object.entries(part).map(([key, value]) =>
      key === "accepted" && Array.isArray(value)
        ? `  accepted:\n${value.map((one) => `    - ${JSON.stringify(one)}\n`).join("")}`
        : `  ${key}: ${JSON.stringify(value)}\n`,
    );
  const entries = (review ?? []).map((one) => `  - ${JSON.stringify(one)}\n`).join("");
  const text = `${stringify(rest)}review:\n${entries}legal:\n${lines(legal).join("")}internal:\n${lines(internal).join("")}`;
  const cwd = folderWith({ "x.yaml": text });
  const told = await breachNotice(["render", "x.yaml", "--out", "out", ...options], { cwd });
  const files = filesIn(join(cwd, "out"));
  const inside = new Map<string, string>();
  for (const file of files) {
    const bytes = readFileSync(join(cwd, "out", file));
    if (file.endsWith(".pdf")) {
      const { text, about } = await insidePdf(bytes);
      inside.set(file, text);
      inside.set(`${file}, about`, about);
    } else if (file.endsWith(".docx"))
      for (const [part, xml] of (await openDocx(bytes)).parts) inside.set(`${file} ${part}`, xml);
    else inside.set(file, bytes.toString("utf8"));
  }
  return { told, files, inside, beside: readdirSync(cwd) };
}

for (const name of ["example-aobado", everything]) {
  test(`nothing internal, of the review or of the law is in what render writes and tells of ${name}`, async () => {
    const { incident } = name === everything ? loaded : await loadIncident(name);
    const source = planted({ ...incident, totals: [{ of: "all", people: 99_999_999 }] });
    source.issuer.name = open;
    source.notice.title = open;
    const { told, files, inside, beside } = await rendered(source, "--json");
    assert.is(files.length, locales.length * 3, told.out + told.err);
    for (const [place, text] of inside) assert.equal(marksIn(text), [], place);
    assert.equal(marksIn([told.out, told.err, ...files, ...beside].join("\n")), []);
    // The rules have been asked, and what may be said is found where it is looked for.
    assert.match(told.out, /unknown-rule/);
    for (const end of [".html", ".docx word/document.xml", ".docx docProps/core.xml", ".pdf", ".pdf, about"])
      assert.ok(
        [...inside].some(([place, text]) => place.endsWith(end) && text.includes(open)),
        end,
      );
  });
}

test("nor in the lines that render tells a person", async () => {
  const { told, files } = await rendered(planted(loaded.incident), "--format", "html");
  assert.is(files.length, locales.length, told.err);
  assert.match(told.err, /no-such-rule/);
  assert.equal(marksIn(told.err + told.out), []);
});

test.run();
