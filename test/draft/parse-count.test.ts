// Numbers as people type them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCount } from "../../src/draft/parse-count.ts";

test("a number may be about, or at most", () => {
  assert.is(parseCount("1,007名"), 1007);
  assert.equal(parseCount("約30名"), { about: 30 });
  assert.equal(parseCount("about 30"), { about: 30 });
  assert.equal(parseCount("30人左右"), { about: 30 });
  assert.equal(parseCount("最大335件"), { "at-most": 335 });
  assert.equal(parseCount("最多335人"), { "at-most": 335 });
  assert.equal(parseCount("335以下"), { "at-most": 335 });
});

test("ten thousands and more may be said by their names", () => {
  assert.equal(parseCount("約41万"), { about: 410_000 });
  assert.is(parseCount("1.2万人"), 12_000);
  assert.is(parseCount("3億4,500万件"), 345_000_000);
  assert.is(parseCount("41万2,345名"), 412_345);
  assert.is(parseCount("2千"), 2000);
});

test("anything else is none", () => {
  for (const typed of ["many", "-5", "", "万", "1.5", "1.23456万", "5千万", "1,2万3億"])
    assert.is(parseCount(typed), undefined, typed);
});

test.run();
