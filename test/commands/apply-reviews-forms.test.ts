// Values that counsel types in another form than the notice has → written, and told with the form that the notice gives them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { apply, applyAgain, bookmarkOf, copiesOf } from "../helpers/copies.ts";
import type { Hand } from "../helpers/counsel.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };
const copies = copiesOf("example-aobado");
const { copy } = copies;

test("a value typed in another form is written, and the form that the notice gives it is told", async () => {
  const typed: readonly [path: string, to: string, shown: string][] = [
    ["affected[0].people", "３１名", "31名"],
    ["affected[0].people", "三十一名", "31名"],
    ["contacts[0].phones[0].number", "０１２０－１１１－２２２", "0120-111-222"],
    ["contacts[0].email", "ma\u2011do@example.jp", "ma-do@example.jp"],
    ["contacts[0].until", "令和8年8月31日", "2026年8月31日"],
  ];
  for (const [path, to, shown] of typed) {
    const returned = await copy((desk, sent) => desk.retype(bookmarkOf(sent, path), to, yamada));
    const applied = await apply(returned);
    assert.equal(applied.refused, [], to);
    assert.is(applied.written.length, 1, to);
    assert.equal(
      applied.forms.map((form) => [form.from.includes(to), form.to.includes(shown)]),
      [[true, true]],
      to,
    );
    // A second time it is there, whatever its form.
    const again = await applyAgain(applied, copies, returned);
    assert.equal([again.text, again.written.length, again.refused], [undefined, 0, []], to);
  }
});

test("a word of exactness typed into a plain number is written, for the line then reads as counsel has it", async () => {
  const applied = await apply(
    await copy((desk, sent) => desk.retype(bookmarkOf(sent, "affected[0].people"), "約31名", yamada)),
  );
  assert.equal([applied.refused, applied.forms], [[], []]);
  assert.match(applied.text ?? "", "people: { about: 31 }");
});

test.run();
