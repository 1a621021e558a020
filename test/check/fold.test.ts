// Texts folded by width, case and variants, with the way back.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fold, offsetsOf } from "../../src/check/fold.ts";

test("width, case, variants and spaces make no difference", () => {
  for (const [one, other] of [
    ["ＡＭＡＺＯＮ", "amazon"],
    ["髙﨑屋", "高崎屋"],
    ["青葉 花子", "青葉花子"],
    ["ｵﾝﾗｲﾝ", "オンライン"],
    ["若草マーケツト", "若草マーケット"],
    ["霞ヶ関", "霞ケ関"],
  ])
    assert.is(fold(one ?? ""), fold(other ?? ""));
  assert.is.not(fold("青葉堂"), fold("青木堂"));
  assert.is(fold("青葉堂"), "青葉堂");
});

test("each folded character knows where it stood, and the end is known too", () => {
  const text = "㈱ 𠮷髙屋";
  const [folded, at] = [fold(text), offsetsOf(text)];
  assert.is(folded, "(株)𠮷高屋");
  assert.is(at.length, folded.length + 1);
  assert.is(text.slice(at[folded.indexOf("高")], at[folded.length]), "髙屋");
});

test.run();
