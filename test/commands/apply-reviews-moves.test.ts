// Lines moved together, and values changed together with what is computed from them → written so that the notice says what counsel saw.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/notice/plain.ts";
import { apply, applyAgain, bookmarkOf, copiesOf, type DeskEdit } from "../helpers/copies.ts";
import type { Hand } from "../helpers/counsel.ts";
import { pipeline } from "../helpers/every-notice.ts";

const yamada: Hand = { author: "山田 太郎", date: "2026-04-09T10:30:00Z" };
const copies = copiesOf("example-aobado");

type Sent = Parameters<DeskEdit>[1];
const block = ({ exported }: Sent, id: string): string => exported?.blocks.find((one) => one.id === id)?.bookmark ?? "";

/** The lines of the Japanese notice of this text. */
async function linesOf(text: string): Promise<string[]> {
  const { value } = (await pipeline()).compose(await copies.loaded(text), {
    locale: "ja",
    template: "chronology-first",
  });
  if (value === undefined) throw new Error("no notice");
  return plainText(value).split("\n");
}

test("two lines moved together stand together where they were put, and with a new one below", async () => {
  const returned = await copies.copy((desk, sent) => {
    const to = block(sent, "chronology-first.ja:87~3");
    desk.insertAfter(to, "その下に加えた文です。");
    desk.move(block(sent, "request.ja:1~2"), to);
    desk.move(block(sent, "request.ja:1"), to);
  });
  const applied = await apply(returned);
  assert.equal(applied.refused, []);
  const lines = await linesOf(applied.text ?? "");
  const at = lines.findIndex((line) => line.includes("個人情報をお尋ねすることは"));
  assert.equal(
    lines
      .slice(at + 1)
      .filter((line) => line !== "")
      .slice(0, 3)
      .map((line) => line.slice(0, 15)),
    ["身に覚えのないご請求がないか、", "身に覚えのないご請求がございま", "その下に加えた文です。"],
  );
  const again = await applyAgain(applied, copies, returned);
  assert.equal([again.text, again.refused], [undefined, []]);
});

test("a heading that was moved with its text is refused, and its text stays below it", async () => {
  const applied = await apply(
    await copies.copy((desk, sent) => {
      const to = block(sent, "chronology-first.ja:87~3");
      desk.move(block(sent, "request.ja:1~3"), to);
      desk.move(block(sent, "request-password"), to);
    }),
  );
  assert.is(applied.text, undefined);
  assert.equal(
    applied.refused.map(({ reason }) => reason),
    ["moved-section", "moved-section"],
  );
});

test("what is computed from a value, and was corrected with it, is there once the value is written", async () => {
  const days =
    (to: string): DeskEdit =>
    (desk, sent) => {
      desk.retype(bookmarkOf(sent, "breach.occurred.to"), "20日", yamada);
      const span = sent.exported?.facts.find(({ path, text }) => path === "breach.occurred" && text === "15日間");
      desk.retype(span?.bookmark ?? "", to, yamada);
    };
  const applied = await apply(await copies.copy(days("16日間")));
  assert.equal([applied.refused.length, applied.already.length, applied.written.length], [0, 1, 1]);
  const alone = await apply(
    await copies.copy((desk, sent) => desk.retype(bookmarkOf(sent, "breach.occurred.to"), "20日", yamada)),
  );
  assert.equal(alone.forms, []);
  assert.ok(alone.effects.some(({ from, to }) => from.includes("15日間") && to.includes("16日間")));
  const wrong = await apply(await copies.copy(days("17日間")));
  assert.equal(
    wrong.refused.map(({ reason }) => reason),
    ["derived"],
  );
});

test.run();
