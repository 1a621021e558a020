// Two counsels' copies and a file that has moved on → the same whichever way they are applied, or a conflict that both are told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import { apply, applyAgain, bookmarkOf, copiesOf, type DeskEdit } from "../helpers/copies.ts";
import type { Hand } from "../helpers/counsel.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };
const suzuki: Hand = { author: "鈴木 花子", date: "2026-04-09T15:00:00Z" };
const copies = copiesOf("mail-account");

type Sent = Parameters<DeskEdit>[1];
const block = ({ exported }: Sent, id: string): string => exported?.blocks.find((one) => one.id === id)?.bookmark ?? "";

const counts = "plain-report.ja:41@affected[0]/p";
const people: DeskEdit = (desk, sent) => desk.retype(bookmarkOf(sent, "affected[0].people"), "925名", yamada);
const words: DeskEdit = (desk, sent) => desk.append(block(sent, counts), "（延べ）", suzuki);
const group = "affected:\n  - id: staff\n    who: { are: employees }\n    people: 12\n    data: [name]\n";

/** The text that comes of both: together, and one after the other, in each order; what was refused, in any of these. */
async function everyWay(one: DeskEdit, other: DeskEdit, now?: LoadedIncident) {
  const [a, b] = [await copies.copy(one, "a.docx", now), await copies.copy(other, "b.docx", now)];
  const runs = [await apply(a, b), await apply(b, a)];
  for (const [first, second] of [[a, b] as const, [b, a] as const]) {
    const before = await apply(first);
    const after = await applyAgain(before, copies, second);
    runs.push({ ...after, text: after.text ?? before.text ?? "", refused: [...before.refused, ...after.refused] });
  }
  const [together] = runs;
  if (together === undefined) throw new Error("nothing was applied");
  assert.is((await applyAgain(together, copies, a, b)).text, undefined, "a second time nothing is written");
  return {
    texts: [...new Set(runs.map(({ text }) => text))],
    refused: runs.flatMap(({ refused }) => refused.map(({ change, reason }) => `${change.kind} ${reason}`)),
    together,
  };
}

test("a value by one and the words of its line by another are both written, in any order", async () => {
  const { texts, refused } = await everyWay(people, words);
  assert.equal(refused, []);
  assert.is(texts.length, 1);
  assert.match(texts[0] ?? "", "people: 925");
  assert.match(texts[0] ?? "", "）（延べ）");
});

test("the same where an entry was put before it meanwhile", async () => {
  const now = await copies.changed((text) => text.replace("affected:\n", group));
  const { texts, refused } = await everyWay(people, words, now);
  assert.equal(refused, []);
  assert.is(texts.length, 1);
  assert.match(texts[0] ?? "", "people: 925");
  assert.match(texts[0] ?? "", 'block: "plain-report.ja:41@affected[1]/p"');
});

test("the same new line in two copies is one, and so is a line that both moved", async () => {
  const added: DeskEdit = (desk, sent) => desk.insertAfter(block(sent, "plain-report.ja:9"), "同じ追加です。", yamada);
  const moved: DeskEdit = (desk, sent) => desk.move(block(sent, "request.ja:1"), block(sent, "request.ja:1~3"));
  for (const edit of [added, moved]) {
    const { texts, refused } = await everyWay(edit, edit);
    assert.equal(refused, []);
    assert.is(texts.length, 1);
    assert.is((texts[0] ?? "").match(/id: added-/g)?.length, 1);
  }
});

test("a line that one moved and another reworded is a conflict, told in words", async () => {
  const line = "request.ja:1";
  const { together } = await everyWay(
    (desk, sent) => desk.move(block(sent, line), block(sent, "request.ja:1~3")),
    (desk, sent) => desk.reword(block(sent, line), "削除", "破棄", suzuki),
  );
  assert.is(together.text, undefined);
  assert.equal(
    together.refused.map(({ reason, values }) => [reason, values["there"]?.slice(0, 21)]),
    [
      ["conflict", "不審な電子メールを受信された場合は、削除し"],
      ["conflict", "不審な電子メールを受信された場合は、破棄し"],
    ],
  );
});

test.run();
