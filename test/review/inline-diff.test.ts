// A line as it was and as it is, side by side: cut at words, a value never.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inlineDiff } from "../../src/review/inline-diff.ts";
import { fact, listed, words } from "../helpers/pieces.ts";

const people = listed("affected[0].people", "1,007名", { kind: "count" });

test("what is gone and what is new give the old and the new line", () => {
  const from = [words("対象は"), fact(people), words("のお客様です。")];
  const to = [words("対象は"), fact(people, "1,008名"), words("の会員様です。")];
  const stretches = inlineDiff(from, to, "ja");
  const joined = (...kinds: string[]) =>
    stretches
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join("");
  assert.is(joined("same", "gone"), "対象は1,007名のお客様です。");
  assert.is(joined("same", "new"), "対象は1,008名の会員様です。");
  assert.equal(
    stretches.filter(({ path }) => path !== undefined).map(({ kind, text }) => [kind, text]),
    [
      ["gone", "1,007名"],
      ["new", "1,008名"],
    ],
  );
});

test("a prose text of the file is compared word by word", () => {
  const prose = listed("timeline[0].text", "調査を開始した", { kind: "text" });
  const stretches = inlineDiff([fact(prose)], [fact(prose, "調査を終了した")], "ja");
  assert.equal(
    stretches.map(({ kind, text }) => [kind, text]),
    [
      ["same", "調査を"],
      ["gone", "開始"],
      ["new", "終了"],
      ["same", "した"],
    ],
  );
});

test.run();
