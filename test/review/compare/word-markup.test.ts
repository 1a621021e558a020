// What Word leaves of common edits: paragraphs cut and joined, values overtyped together with words, an item put before the first.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Change, changesIn } from "../../../src/review/change.ts";
import { partsText, skeleton } from "../../../src/review/compare/line.ts";
import { compare } from "../../../src/review/compare.ts";
import { editParagraphs, inControl, runWith, withMark } from "../../helpers/edit-paragraph.ts";
import { del, ins, r, readReturned } from "../../helpers/read-returned.ts";
import { sentFile } from "../../helpers/sent-file.ts";

type Edits = Parameters<typeof editParagraphs>[2];

async function changes(edits: Edits): Promise<readonly Change[]> {
  const { bytes, sent } = await sentFile("mail-account", "ja");
  const review = compare(sent, await readReturned(await editParagraphs(bytes, sent, edits)));
  if (review === undefined) throw new Error("not one of ours");
  return changesIn(review);
}

/** What is told of a change of lines: which, how, by whom. */
const told = (all: readonly Change[]): string[] =>
  all.map(({ kind, block, trace, by }) => [kind, block, trace, ...by.map(({ author }) => author)].join(" "));

const by = 'w:id="7" w:author="山田" w:date="2026-04-09T10:30:00Z"';
const [first, second] = ["plain-report.ja:8", "plain-report.ja:9"];
const halves = ["ことが判明しました。", "その概要と対応について、次のとおりお知らせします。"] as const;
const middle = `${r(halves[0])}</w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${r(halves[1])}`;

test("a paragraph cut in two is told with who cut it, and as silent where nothing is tracked", async () => {
  const cut = (paragraph: string): string => paragraph.replace(runWith(paragraph, "ことが判明"), () => middle);
  const tracked = await changes({ [first]: (paragraph) => withMark(cut(paragraph), `<w:ins ${by}/>`) });
  assert.equal(told(tracked), [`wording ${first} tracked 山田`, `added ${first} tracked 山田`]);
  assert.equal(told(await changes({ [first]: cut })), [`wording ${first} silent`, `added ${first} silent`]);
});

test("two paragraphs joined are told with who joined them", async () => {
  const joined = await changes({ [first]: (paragraph) => withMark(paragraph, `<w:del ${by}/>`) });
  assert.equal(told(joined), [`wording ${first} tracked 山田`, `deleted ${second} tracked 山田`]);
});

test("two paragraphs joined without a trace are one that took up the other, as after accepting it", async () => {
  let taken = "";
  const joined = await changes({
    [second]: (paragraph) => {
      taken = paragraph.replace(/^<w:p [^>]*><w:pPr>.*?<\/w:pPr>/, "");
      return "";
    },
    [first]: (paragraph) => paragraph.replace(/<\/w:p>$/, () => taken),
  });
  assert.equal(told(joined), [`wording ${first} silent`, `deleted ${second} silent`]);
  assert.equal(
    joined.map((change) => change.kind === "deleted" && change.into),
    [false, first],
  );
});

const counts = "plain-report.ja:41@affected[0]/p";

test("a control put in whole, with the old one gone silently, is tracked in part", async () => {
  const swapped = await changes({
    [counts]: (paragraph) => inControl(paragraph, "affected[0].people", () => ins("山田", r("925名"))),
  });
  assert.equal(told(swapped), [`fact ${counts} mixed 山田`]);
});

test("a value and the words before it, overtyped together, are that value and those words", async () => {
  const overtyped = await changes({
    [counts]: (paragraph) => {
      const label = runWith(paragraph, "人数・件数：");
      return inControl(paragraph, "affected[0].people", (content) => del("山田", content))
        .replace(label, () => del("山田", label))
        .replace(/(<\/w:sdt>)/, (end) => end + ins("山田", r("人数及び件数：925名")));
    },
  });
  assert.equal(
    overtyped.map((change) => (change.kind === "fact" ? change.to : "to" in change ? skeleton(change.to) : "")),
    ["925名", "人数及び件数：{affected[0].people}（{affected[0].mails}）"],
  );
});

test("an item put before the first of its list is told as before that one", async () => {
  const item = "measures-so-far.ja:2.2@measures[0]/p";
  const added = await changes({
    [item]: (paragraph) => {
      const properties = /<w:pPr>.*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "";
      return `<w:p>${properties}${ins("山田", r("送信元の制限"))}</w:p>${paragraph}`;
    },
  });
  assert.equal(
    added.map((change) => change.kind === "added" && [change.as, change.before, partsText(change.to)]),
    [["item", item, "送信元の制限"]],
  );
});

test.run();
