// Counsel's words stand in the notice where their line is still the template's, with its facts; where it is not, that is told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import { markIncident } from "../../src/incident/fact.ts";
import type { Wording, WordingPart } from "../../src/incident/schema/wording.ts";
import type { Incident } from "../../src/incident/schema.ts";
import { type Line, lineSkeleton, linesOf } from "../../src/notice/lines.ts";
import { plainInline, plainText } from "../../src/notice/plain.ts";
import type { Notice } from "../../src/notice/tree.ts";
import { treeText } from "../../src/notice/tree-text.ts";
import { wordingParts } from "../../src/template/wording-parts.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { writeHtml } from "../../src/write/html.ts";
import { changeFact, typedLeaves } from "../helpers/change-fact.ts";
import { composeOne, everything, incidentNames, loadIncident } from "../helpers/every-notice.ts";
import { solid } from "../helpers/parse-html.ts";
import { readDocx } from "../helpers/read-docx.ts";
import { readHtml } from "../helpers/read-html.ts";
import { composed } from "../helpers/small-notice.ts";
import type { Parts } from "../helpers/small-render.ts";

const at = { locale: "ja", template: "sample" };
const source = `<h1>{{issuer.name}}のお知らせ</h1>
<p>{{breach.type}}の件です。</p>
<section id="who"><h2>対象</h2><p>対象は{{#each affected}}{{people}}{{/each}}です。</p><ul>{{#each affected}}{{#each data}}<li>{{this}}</li>{{/each}}{{/each}}</ul></section>
<p>詳細は<a href="#who"></a>をご覧ください。</p>`;

/** The lines of the notice with these words, and what is told of them: code, path and what it is filled with. */
function worded(wording: unknown[], parts: Parts = {}, tag = "ja") {
  const { value, problems } = composed(source, { ...parts, wording }, { tag });
  const told = problems.filter(({ code }) => code.startsWith("wording") || code.startsWith("reference"));
  return {
    title: value?.title,
    lines: value === undefined ? [] : plainText(value).trimEnd().split("\n").slice(0, -2),
    told: told.map(({ code, path, severity, place }) => [code, path, severity, place.file]),
    params: told.map(({ params }) => params),
    unsaid: problems.flatMap(({ code, path }) => (code === "fact-not-said" ? [path] : [])),
  };
}

const usual = worded([]);
const line = (block: string, was: string, text: unknown) => ({ ...at, block, was, text });
const opening = "{breach.type}の件です。";

test("a line is said in counsel's words, and its facts follow the file", () => {
  const wording = [line("sample.ja:2", opening, ["本件は", { strong: [{ fact: "breach.type" }] }, "です。"])];
  assert.equal(usual.lines[1], "不正アクセスの件です。");
  assert.equal(worded(wording).lines, usual.lines.with(1, "本件は不正アクセスです。"));
  assert.equal(worded(wording, { breach: { type: "ransomware" } }).lines[1]?.startsWith("本件は"), true);
  assert.equal(worded(wording).told, []);
});

test("a heading, a title and an item are lines too, and the notice's title is what its line says", () => {
  const { lines, title, told } = worded([
    line("who", "対象", "対象となる方"),
    line("sample.ja:1", "{issuer.name}のお知らせ", [{ fact: "issuer.name" }, "より\nお詫び"]),
    line("sample.ja:3@affected[0].data[0]", "{affected[0].data[0]}", [{ fact: "affected[0].data[0]" }, "のみ"]),
  ]);
  assert.equal(told, []);
  assert.is(title, "A社より お詫び");
  assert.equal(lines.slice(3, 6), ["1. 対象となる方", "対象は30名です。", "- クレジットカード番号のみ"]);
});

test("words of another template or language are not followed, and not told", () => {
  const wording = [
    { ...line("sample.ja:2", "other", "x"), template: "other" },
    { ...line("sample.ja:2", "other", "x"), locale: "zh-Hans" },
  ];
  assert.equal([worded(wording).lines, worded(wording).told], [usual.lines, []]);
});

test("a line that says something else now is told with what it says, and stands as the template has it", () => {
  const { lines, told, params } = worded([line("sample.ja:2", "{breach.type}についてです。", "x")]);
  assert.equal(lines, usual.lines);
  assert.equal(told, [["wording-outdated", "wording[0]", "warning", "sample.yaml wording[0]"]]);
  assert.equal(params, [{ block: "sample.ja:2", template: "sample", locale: "ja", now: opening }]);
  assert.equal(worded([line("sample.ja:99", "nothing", "x")]).params[0]?.["now"], undefined);
});

test("a line that moved is found by its words", () => {
  const { lines, told } = worded([line("sample.ja:99", opening, "x")]);
  assert.equal([lines[1], told], ["x", []]);
});

test("of two for one line the first counts", () => {
  const two = [line("sample.ja:2", opening, "first"), { ...at, block: "sample.ja:2", was: opening, remove: true }];
  assert.is(worded(two).lines[1], "first");
});

test("a line that is taken out is not said, and the facts that only it said are told", () => {
  const { lines, told, unsaid } = worded([
    { ...at, block: "sample.ja:3", was: "対象は{affected[0].people}です。", remove: true },
  ]);
  assert.equal(
    lines,
    usual.lines.filter((one) => !one.startsWith("対象は")),
  );
  assert.equal([told, unsaid.includes("affected[0].people")], [[], true]);
  assert.not(usual.unsaid.includes("affected[0].people"));
});

test("new lines stand beside those they name, with facts in their usual form", () => {
  const beside = { ...at, after: "sample.ja:2", was: opening };
  const { lines, told } = worded([
    { ...beside, id: "added-1", text: ["人数：", { fact: "affected[0].people" }, "（", { see: "who" }, "）"] },
    { ...beside, id: "added-2", text: "二つ目" },
    { ...at, before: "added-2", id: "added-3", text: "その前" },
  ]);
  assert.equal(told, []);
  assert.equal(lines.slice(2, 5), ["人数：30名（1）", "その前", "二つ目"]);
});

test("a new line without a place is told, and so is one with another's id", () => {
  const { lines, told } = worded([
    { ...at, after: "sample.ja:99", id: "added-1", text: "x" },
    { ...at, after: "added-3", id: "added-2", text: "x" },
    { ...at, after: "added-2", id: "added-3", text: "x" },
  ]);
  assert.equal(lines, usual.lines);
  assert.equal(
    told.map(([code, path]) => [code, path]),
    [0, 1, 2].map((i) => ["wording-without-place", `wording[${i}]`]),
  );
  const { told: taken } = worded([
    { ...at, after: "who", id: "sample.ja:2", text: "x" },
    { ...at, after: "who", id: "added-1", text: "x" },
    { ...at, after: "who", id: "added-1", text: "x" },
  ]);
  assert.equal(
    taken.map(([code, path, severity]) => [code, path, severity]),
    [
      ["wording-id-taken", "wording[0].id", "error"],
      ["wording-id-taken", "wording[2].id", "error"],
    ],
  );
});

test("words for a value hold as long as the fact has it", () => {
  const says = [line("sample.ja:2", opening, [{ fact: "breach.type", says: "侵入", of: "unauthorised-access" }, "。"])];
  assert.equal([worded(says).lines[1], worded(says).told], ["侵入。", []]);
  const { lines, told, params } = worded(says, { breach: { type: "ransomware" } });
  assert.not.match(lines[1] ?? "", "侵入");
  assert.equal(told, [["wording-of-old-value", "wording[0].text", "warning", "sample.yaml wording[0].text"]]);
  assert.equal(params, [{ fact: "breach.type", says: "侵入", of: "unauthorised-access", value: "ransomware" }]);
});

test("a fact that nothing can say, and a reference to nothing, are told where they are written", () => {
  const of = (text: unknown[]) => worded([line("sample.ja:2", opening, text)]);
  assert.equal(of(["x", { fact: "affected[0].who" }]).told, [
    ["wording-unsayable", "wording[0].text", "error", "sample.yaml wording[0].text"],
  ]);
  assert.equal(of(["x", { strong: [{ see: "nowhere" }] }]).told, [
    ["wording-see-nothing", "wording[0].text", "error", "sample.yaml wording[0].text"],
  ]);
});

test("a section that others refer to is not taken out unseen", () => {
  const gone = { ...at, block: "who", was: "対象", remove: true };
  const { told } = worded([gone]);
  assert.equal(told, [["wording-still-seen", "wording[0]", "error", "sample.yaml wording[0]"]]);
  const seen = line("sample.ja:4", "詳細は{see:who}をご覧ください。", "詳細は上記をご覧ください。");
  assert.equal(worded([gone, seen]).told, []);
});

/** The incident with other words, or other facts. */
const withWording = (loaded: LoadedIncident, wording: Wording[] | undefined, incident: Incident = loaded.incident) => {
  const changed: Incident = { ...incident, wording };
  return { ...loaded, incident: changed, marked: markIncident(changed) };
};

/** Every line that is not empty, as an entry that says it by these parts. */
const entriesOf = (notice: Notice, text: (line: Line) => WordingPart[]): Wording[] =>
  linesOf(notice).flatMap((one) => {
    const parts = text(one);
    const { template, locale } = notice;
    return parts.length === 0 ? [] : [{ locale, template, block: one.id, was: lineSkeleton(one.inlines), text: parts }];
  });

const mark = "〔改〕";
/** The parts with a word of counsel's before them. */
const marked = ({ inlines }: Line): WordingPart[] => {
  const [first, ...rest] = wordingParts(inlines);
  if (first === undefined) return [];
  return typeof first === "string" ? [mark + first, ...rest] : [mark, first, ...rest];
};

const plainLines = (notice: Notice): Map<string, string> =>
  new Map(linesOf(notice).map(({ id, inlines }) => [id, plainInline(inlines)]));

for (const name of [...incidentNames().filter((one) => /^\d{4}-/.test(one)), everything]) {
  const loaded = await loadIncident(name);
  for (const locale of loaded.locales) {
    const noticeOf = async (wording: Wording[] | undefined, incident?: Incident) =>
      composeOne(withWording(loaded, wording, incident), loaded.template, locale);
    const own = (await noticeOf(undefined)).notice();

    test(`each line of ${name} in ${locale}, written as its own parts, is the same line`, async () => {
      const same = (await noticeOf(entriesOf(own, ({ inlines }) => wordingParts(inlines)))).notice();
      assert.fixture(treeText(same), treeText(own));
      assert.is(writeHtml(same), writeHtml(own));
    });

    test(`a word of counsel's in each line of ${name} in ${locale} is in each document, and nothing else`, async () => {
      const changed = (await noticeOf(entriesOf(own, marked))).notice();
      const wanted = new Map([...plainLines(own)].map(([id, text]) => [id, text === "" ? "" : mark + text]));
      assert.equal(plainLines(changed), wanted);
      assert.is(readHtml(writeHtml(changed)).text, solid(plainText(changed)));
      assert.is(solid((await readDocx(await writeDocx(changed))).text), solid(plainText(changed)));
    });

    test(`facts of ${name} in ${locale} change within counsel's words, or the words are told`, async () => {
      const entries = entriesOf(own, marked);
      const leaves = typedLeaves(loaded.incident);
      // A few, spread over the file.
      for (const leaf of leaves.filter((_, i) => i % Math.ceil(leaves.length / 12) === 0)) {
        const incident = changeFact(loaded.incident, leaf);
        const [bare, found] = [await noticeOf(undefined, incident), await noticeOf(entries, incident)];
        const lines = linesOf(bare.notice());
        const told = new Set(
          found.problems.flatMap(({ code, path = "" }) =>
            code === "wording-outdated" ? [entries[Number(/\d+/.exec(path)?.[0])]] : [],
          ),
        );
        const followed = entries.filter((entry) => !told.has(entry)).length;
        const wanted = lines.filter(({ id, inlines }) =>
          entries.some((one) => "block" in one && one.block === id && one.was === lineSkeleton(inlines)),
        );
        assert.ok(followed >= wanted.length, leaf.path);
        const shown = plainLines(found.notice());
        for (const { id, inlines } of wanted) assert.is(shown.get(id), mark + plainInline(inlines), leaf.path);
      }
    });
  }
}

test.run();
