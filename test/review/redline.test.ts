// Two Word files → one with tracked changes: accepted it is the new one, rejected the old one, and Word can open it.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadBytes } from "../../src/commands/pipeline.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { inRepository } from "../helpers/command.ts";
import { isInstalled, pandocText, sdkFaults } from "../helpers/docx-programs.ts";
import { loadIncident, pipeline, told } from "../helpers/every-notice.ts";
import { lintDocx } from "../helpers/lint-docx.ts";
import { editDocx, makeDocx } from "../helpers/make-docx.ts";
import { del, field, ins, mark, p, r, sdt } from "../helpers/read-returned.ts";
import { opened, redlined, redlinedBodies } from "../helpers/redlined.ts";

const pandoc = isInstalled("pandoc", "pandoc");

async function draft(name: string, locale: string, template?: string): Promise<Uint8Array> {
  const loaded = await loadIncident(name);
  const { value } = (await pipeline()).compose(loaded, { locale, template: template ?? loaded.template });
  if (value === undefined) throw new Error(`${name} does not compose`);
  return writeDocx(value, {});
}

/** The numbers in references are those that the new file has: Word counts deleted paragraphs too until they are accepted. */
const faults = async (docx: Uint8Array): Promise<string[]> =>
  (await lintDocx(docx)).filter((fault) => !/^REF .* Word would say/.test(fault));

/** The validator takes most of the time, in a process of its own: it works on one file after the other while the tests go on. */
const validated: Promise<string[]>[] = [];
const faultsOf = async (docx: Uint8Array): Promise<string[]> => sdkFaults(docx).catch((error) => [String(error)]);
function validate(docx: Uint8Array): void {
  const last = validated.at(-1) ?? Promise.resolve([]);
  validated.push(last.then(() => faultsOf(docx)));
}

async function heldAgainst(old: Uint8Array, now: Uint8Array, locale: string): Promise<void> {
  const { docx } = await redlined(old, now, locale);
  validate(docx);
  assert.equal(await faults(docx), []);
  if (!pandoc) return;
  assert.is(pandocText(docx, "reject"), pandocText(old), "pandoc: rejected it is the old file");
  assert.is(pandocText(docx, "accept"), pandocText(now), "pandoc: accepted it is the new file");
}

for (const locale of ["ja", "zh-Hans"]) {
  test(`a first and a second report are told apart in ${locale}`, async () => {
    await heldAgainst(
      await draft("first-report-unknown", locale),
      await draft("second-report-corrected", locale),
      locale,
    );
  });

  test(`two templates of one incident are told apart in ${locale}`, async () => {
    const [old, now] = [
      await draft("mail-account", locale, "chronology-first"),
      await draft("mail-account", locale, "itemised"),
    ];
    await heldAgainst(old, now, locale);
    await heldAgainst(now, old, locale);
  });
}

/** What changes in a file from one version to the next: a count, days, groups, what leaked, a longer list, a line of the course. */
const edits: readonly [from: string, to: string][] = [
  ["at-most: 182400", "at-most: 168300"],
  ["people: { about: 2300 }", "people: 2418"],
  ["date: 2026-03-12\n", "date: 2026-03-20\n"],
  ["[name, address, phone, delivery-record]", "[name, address, phone, email, delivery-record]"],
  [/ {2}- id: applicants\n(?: {4}.*\n)+/.exec(ransomware())?.[0] ?? "", ""],
  [
    "  - id: clients\n",
    "  - id: guests\n    who: { are: customers }\n    people: 12\n    data: [name]\n  - id: clients\n",
  ],
  ["state: planned }", "state: done, date: 2026-03-15 }\n  - { what: training, state: planned, date: 2026-04 }"],
  [
    "  - { date: 2026-02-20,",
    "  - { date: 2026-02-19, event: internal-investigation, why: establish-extent }\n  - { date: 2026-02-20,",
  ],
];

function ransomware(): string {
  return readFileSync(inRepository("incidents/ransomware-logistics.yaml"), "utf8");
}

async function edited(nths: readonly number[], locale: string, template: string): Promise<Uint8Array> {
  const text = nths.reduce((yaml, nth) => {
    const [from, to] = edits[nth] ?? ["", ""];
    const next = yaml.replace(from, to);
    assert.ok(next !== yaml, `${from} is not in the file`);
    // Who is told follows the groups that there are.
    return to === "" ? next.replace("staff, applicants]", "staff]") : next;
  }, ransomware());
  const { value, problems } = loadBytes(Buffer.from(text), "r.yaml", "r");
  if (value === undefined) throw new Error(told(problems));
  const composed = (await pipeline()).compose(value, { locale, template });
  if (composed.value === undefined) throw new Error(told(composed.problems));
  return writeDocx(composed.value, {});
}

test("one incident is told apart from itself a week later, in both languages", async () => {
  for (const locale of ["ja", "zh-Hans"]) {
    const [old, now] = [
      await edited([], locale, "two-part-report"),
      await edited([...edits.keys()], locale, "two-part-report"),
    ];
    await heldAgainst(old, now, locale);
    await redlined(now, old, locale);
  }
});

test("any of these edits, in any template, leave both versions in the redline", async () => {
  const { templates } = await pipeline();
  const some = fc.subarray([...edits.keys()]);
  await fc.assert(
    fc.asyncProperty(some, some, fc.constantFrom(...templates), async (before, after, template) => {
      await redlined(await edited(before, "ja", template), await edited(after, "ja", template));
    }),
    { numRuns: 12 },
  );
});

test("the same file twice has no changes, and stays as it is", async () => {
  const file = await draft("example-aobado", "ja");
  const { docx, changes, problems } = await redlined(file, file);
  assert.is(changes, 0);
  assert.equal(problems, []);
  assert.not.match((await opened(docx)).text("word/document.xml") ?? "", /<w:(ins|del|\w+Change) /);
});

test("the same two files give the same bytes, and stay as they were", async () => {
  const [a, b] = [await draft("first-report-unknown", "ja"), await draft("second-report-corrected", "ja")];
  const copies = [a.slice(), b.slice()];
  const [one, other] = [await redlined(a, b), await redlined(a, b)];
  assert.equal(one.docx, other.docx);
  assert.equal([a, b], copies);
});

test("an input's own changes are taken as accepted, its comments left out, and both told", async () => {
  const old = p(r("残る"), ins("A", r("入った")), del("A", r("消えた")), r("文です。"));
  const gone = `<w:p>${mark("del", "A")}${del("A", r("消えた段落"))}</w:p>`;
  const joined = `<w:p>${mark("del", "A")}${r("前と")}</w:p>${p(r("後ろ"))}`;
  const { xml, problems, changes } = await redlinedBodies(
    old + gone + joined,
    p(r("残る入った文です。")) + p(r("前と後ろ")),
  );
  assert.is(changes, 0);
  assert.not.match(xml, /消えた/);
  assert.equal(
    problems.map(({ code, severity }) => `${code} ${severity}`),
    ["redline-changes-accepted info"],
  );
});

test("comments of the new file are in no part of the redline", async () => {
  const file = makeDocx({
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:commentRangeStart w:id="0"/>${r("文です。")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p></w:body></w:document>`,
    "word/comments.xml": `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
  });
  const { docx, problems } = await redlined(file, file);
  const parts = await opened(docx);
  for (const name of parts.names) assert.not.match(parts.text(name) ?? "", /comment/, name);
  assert.equal(
    problems.map(({ code }) => code),
    ["redline-comments-left-out", "redline-comments-left-out"],
  );
});

const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${p(r(text))}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

const words = fc.array(
  fc.constantFrom("対象", "の", "方", "1,007名", "2026年3月28日", "、", "。", "メール", " ", "\u{20BB7}", "が"),
  { maxLength: 12 },
);
const run = words.map((list) => list.join(""));
const paragraph = fc
  .array(
    fc.oneof(
      run.map((text) => r(text)),
      run.map((text) => r(text, "<w:b/>")),
      run.map((text) => sdt("a", r(text === "" ? "x" : text))),
      run.map((text) => `<w:hyperlink w:anchor="x">${r(text)}</w:hyperlink>`),
      run.map((text) => field(" REF _nk_x \\n ", r(text))),
      run.map((text) => `<w:fldSimple w:instr=" REF a ">${r(text)}</w:fldSimple>`),
      fc.constant("<w:r><w:tab/><w:t>a</w:t><w:br/></w:r>"),
      run.map((text) => ins("A", r(text))),
      run.map((text) => del("A", r(text))),
    ),
    { maxLength: 4 },
  )
  .map((runs) => p(...runs));
const cells = fc
  .array(fc.array(run, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows) => table(...rows.map((texts) => row(...texts))) + p());
const body = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: cells }), { maxLength: 6 })
  .map((blocks) => blocks.join(""));

test("whatever two bodies hold, accepted and rejected are the two", async () => {
  await fc.assert(
    fc.asyncProperty(body, body, async (old, now) => {
      await redlinedBodies(old, now);
    }),
    { numRuns: 150 },
  );
});

test("an incident file that was changed by hand is told apart from itself", async () => {
  const file = await draft("mail-account", "ja");
  const changed = await editDocx(file, (xml, name) =>
    name === "word/document.xml" ? xml.replace(/年/g, "年度").replace(/<w:t>です/g, "<w:t>でした") : xml,
  );
  const { changes } = await redlined(file, changed);
  assert.ok(changes > 3);
});

test("Word can open each of the redlines made here", async () => {
  assert.is(validated.length, 8);
  for (const found of validated) assert.equal(await found, []);
});

test.run();
