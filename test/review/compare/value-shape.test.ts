// Where a text begins or ends with the like of a value, in other figures.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { beginningLike, endingLike } from "../../../src/review/compare/value-shape.ts";

test("a text begins with a value, or with one of the same make", () => {
  assert.is(beginningLike("3月17日に", "2月5日"), "3月17日");
  assert.is(beginningLike("1,008名が", "30名"), "1,008名");
  assert.is(beginningLike("弊社は", "弊社"), "弊社");
  assert.is(beginningLike("当社は", "弊社"), undefined);
  assert.is(beginningLike("約30名", "30名"), undefined);
});

test("a text ends with one, and no number is taken apart", () => {
  assert.is(endingLike("人数：925名", "923名"), "925名");
  assert.is(endingLike("合計1,925名", "923名"), "1,925名");
  assert.is(endingLike("人数：", "923名"), undefined);
});

test.run();
