// What stands in the place of values, as far as the words round them tell.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fillGaps } from "../../../src/review/compare/fill-gaps.ts";
import { fact, listed, words } from "../../helpers/pieces.ts";

const date = fact(listed("notice.date", "2026年4月10日"));
const why = fact(listed("notice.why", "被害の防止"));
const texts = (sent: Parameters<typeof fillGaps>[0], text: string) => fillGaps(sent, text)?.map((gap) => gap.text);

test("values are what the words leave between them", () => {
  assert.equal(texts([date, words("、"), why, words("のため")], "本日、予防のため"), ["本日", "、", "予防", "のため"]);
  assert.equal(texts([words("記")], "記"), ["記"]);
});

test("values side by side share one gap", () => {
  assert.equal(texts([words("対象は"), date, why, words("です")], "対象は未定です"), ["対象は", "未定", "です"]);
});

test("nothing is told where words are gone, elsewhere too, or leave nothing", () => {
  assert.is(texts([date, words("、"), why], "本日"), undefined);
  assert.is(texts([date, words("、"), why], "本日、明日、予防"), undefined);
  assert.is(texts([date, words("、"), why], "本日、"), undefined);
  assert.is(texts([words("記"), date], "付記本日"), undefined);
});

test.run();
