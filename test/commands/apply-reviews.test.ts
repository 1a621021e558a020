// What a review writes into the incident file: typed values, counsel's words, comments; and what it refuses, each with its reason.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { AppliedReviews } from "../../src/commands/apply-reviews.ts";
import { documentWords } from "../../src/commands/document-words.ts";
import { loadBytes } from "../../src/commands/pipeline.ts";
import { lentForReview } from "../../src/commands/review-matter.ts";
import { compare } from "../../src/review/compare.ts";
import { readDocx } from "../../src/review/read.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { apply, bookmarkOf, copiesOf, type DeskEdit } from "../helpers/copies.ts";
import { deskWith, type Hand } from "../helpers/counsel.ts";
import { loadIncident, pipeline } from "../helpers/every-notice.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };
const suzuki: Hand = { author: "鈴木 花子", date: "2026-04-09T15:00:00Z" };
const name = "example-aobado";
const { copy, changed } = copiesOf(name);

/** Lines of a diff, taken line by line: what is new and what is gone. */
function difference({ before, text = before }: AppliedReviews): string[] {
  const [old, now] = [before.split("\n"), text.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

test("a count and a date are written as such, and no other line changes", async () => {
  const applied = await apply(
    await copy((desk, sent) => {
      desk.retype(bookmarkOf(sent, "affected[0].people"), "31名", yamada);
    }),
  );
  assert.equal(applied.refused, []);
  assert.equal(
    difference(applied).filter((line) => !/31|30/.test(line)),
    [],
  );
  assert.equal(
    applied.written.map(({ edits }) => edits),
    [[{ put: "affected[0].people", value: 31 }]],
  );
});

test("a term that there is becomes its id, another stays the fact in counsel's words", async () => {
  const applied = await apply(
    await copy((desk, sent) => desk.retype(bookmarkOf(sent, "breach.type"), "第三者による不正な侵入", yamada)),
  );
  assert.equal(applied.refused, []);
  assert.match(applied.text ?? "", /says: "?第三者による不正な侵入"?, of: unauthorised-access/);
});

test("a value that is computed is refused with what it comes from", async () => {
  const applied = await apply(
    await copy((desk, sent) => {
      const derived = sent.exported?.facts.find(({ derivedFrom }) => derivedFrom !== undefined);
      desk.retype(derived?.bookmark ?? "", "999名", yamada);
    }),
  );
  assert.is(applied.text, undefined);
  assert.equal(
    applied.refused.map(({ reason }) => reason),
    ["derived"],
  );
});

test("counsel's words for a line are kept, and follow a value that changes later", async () => {
  const applied = await apply(
    await copy((desk, sent) => {
      const block = sent.exported?.facts.find(({ path }) => path === "affected[0].people")?.block;
      const line = sent.exported?.blocks.find(({ id }) => id === block);
      desk.append(line?.bookmark ?? "", "（暫定値）", yamada);
    }),
  );
  assert.equal(applied.refused, []);
  const text = (applied.text ?? "").replace("people: 30", "people: 33");
  const { value } = loadBytes(new TextEncoder().encode(text), applied.file, name);
  const notice = value && (await pipeline()).compose(value, { locale: "ja", template: value.template }).value;
  assert.match(JSON.stringify(notice), "33名");
  assert.match(JSON.stringify(notice), "（暫定値）");
});

test("what changed in both is a conflict with both values, and nothing is written for it", async () => {
  const now = await changed((text) => text.replace("people: 30", "people: 40"));
  const edit: DeskEdit = (desk, sent) => desk.retype(bookmarkOf(sent, "affected[0].people"), "31名", yamada);
  const applied = await apply(await copy(edit, "a.docx", now));
  assert.is(applied.text, undefined);
  assert.equal(
    applied.refused.map(({ reason, values }) => [reason, values["here"], values["there"]]),
    [["conflict", "40", "31"]],
  );
  const same = await apply(
    await copy(edit, "a.docx", await changed((text) => text.replace("people: 30", "people: 31"))),
  );
  assert.is(same.already.length, 1);
  assert.equal(same.refused, []);
});

test("what changed elsewhere in the file meanwhile stays, and the change is written beside it", async () => {
  const now = await changed((text) => text.replace("people: 265", "people: 266"));
  const edit: DeskEdit = (desk, sent) => desk.retype(bookmarkOf(sent, "affected[0].people"), "31名", yamada);
  const { text = "", refused } = await apply(await copy(edit, "a.docx", now));
  assert.equal(refused, []);
  assert.match(text, "people: 266");
  assert.match(text, "people: 31");
});

test("copies of two reviewers are merged; where they differ neither is written", async () => {
  const people =
    (value: string, hand: Hand): DeskEdit =>
    (desk, sent) =>
      desk.retype(bookmarkOf(sent, "affected[0].people"), value, hand);
  const one = await copy(people("31名", yamada), "a.docx");
  const alike = await apply(one, await copy(people("31名", suzuki), "b.docx"));
  assert.equal(alike.refused, []);
  assert.equal(
    alike.written.map(({ from }) => from.map(({ file }) => file)),
    [["a.docx", "b.docx"]],
  );
  const differ = await apply(one, await copy(people("32名", suzuki), "b.docx"));
  assert.is(differ.text, undefined);
  assert.equal(
    differ.refused.map(({ file, reason }) => [file, reason]),
    [
      ["a.docx", "conflict"],
      ["b.docx", "conflict"],
    ],
  );
});

test("a line that counsel words twice, and then takes out, leaves one entry that is held against the template's line", async () => {
  const pipe = await pipeline();
  const file = (await loadIncident(name)).file;
  const round = async (text: string | undefined, edit: DeskEdit): Promise<AppliedReviews> => {
    const loaded =
      text === undefined ? await loadIncident(name) : loadBytes(new TextEncoder().encode(text), file, name).value;
    const notice = loaded && pipe.compose(loaded, { locale: "ja", template: loaded.template }).value;
    if (loaded === undefined || notice === undefined) throw new Error("the file of the last round is unsound");
    const bytes = await writeDocx(notice, lentForReview(loaded, notice, [], pipe.catalog, documentWords()("ja")));
    const sent = (await readDocx(bytes, "sent.docx")).value;
    const desk = await deskWith(bytes);
    if (sent === undefined) throw new Error("what was sent can't be read");
    edit(desk, sent);
    const { value } = await readDocx(await desk.save(), "back.docx");
    const review = value && compare(sent, value);
    if (review === undefined) throw new Error("what came back can't be read");
    return apply({ review, version: { sent, before: loaded, now: loaded } });
  };
  const line = ({ exported }: Reviewed): string => {
    const block = exported?.facts.find(({ path }) => path === "affected[0].people")?.block;
    return exported?.blocks.find(({ id }) => id === block)?.bookmark ?? "";
  };
  const one = await round(undefined, (desk, sent) => desk.append(line(sent), "（暫定値）", yamada));
  const two = await round(one.text, (desk, sent) => desk.append(line(sent), "（確定前）", yamada));
  assert.equal(two.refused, []);
  assert.is(
    two.text?.match(/block: /g)?.length,
    (one.text?.match(/block: /g)?.length ?? 0) + 1,
    "one entry, and one reminder more",
  );
  const three = await round(two.text, (desk, sent) => desk.remove(line(sent), yamada));
  assert.equal(three.refused, []);
  assert.match(three.text ?? "", "remove: true");
  assert.not.match(three.text ?? "", "暫定値");
});

test("what was written is not written again, whichever kind of change it was", async () => {
  const edits: DeskEdit = (desk, sent) => {
    const [one, two, three, , five] = (sent.exported?.blocks ?? [])
      .filter(({ type, parent }) => type === "paragraph" && parent === undefined)
      .slice(5)
      .map(({ bookmark }) => bookmark ?? "");
    desk.retype(bookmarkOf(sent, "notice.date"), "2026年4月11日", yamada);
    desk.append(one ?? "", "（案）", yamada);
    desk.insertAfter(two ?? "", "後に続く文です。", yamada);
    desk.insertAfter(two ?? "", "追加した文です。", yamada);
    desk.remove(three ?? "", yamada);
    desk.move(five ?? "", one ?? "");
  };
  const first = await apply(await copy(edits));
  assert.equal(first.refused, []);
  const kinds = first.written.map(({ from }) => from[0]?.change.kind).sort();
  assert.equal(kinds, ["added", "added", "deleted", "fact", "moved", "wording"]);
  const again = await apply(await copy(edits, "a.docx", await changed(() => first.text ?? "")));
  assert.equal(again.refused, []);
  assert.equal(again.written, []);
  assert.is(again.already.length, 6);
  assert.is(again.text, undefined);
});

test("comments become entries, and the other language is to be looked at where words changed", async () => {
  const applied = await apply(
    await copy((desk, sent) => {
      const [first] = sent.exported?.blocks.filter(({ type }) => type === "paragraph") ?? [];
      desk.append(first?.bookmark ?? "", "（案）", yamada);
    }),
  );
  assert.is(applied.twins, 1);
  assert.match(applied.text ?? "", /look-at:\s*\{? ?\n? *locale: zh-Hans, since: ja/);
});

test.run();
