// Values of the look as CSS writes them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cssString, families, rem } from "../../src/write/css.ts";

test("a CSS string holds anything", () => {
  assert.is(cssString("案（未公表）"), '"案\\ff08 未公表\\ff09 "');
  assert.is(cssString('</style>"\\\n'), '"\\3c \\2f style\\3e \\22 \\5c \\a "');
});

test("a rem is one body character", () => {
  assert.is(rem(10.5), "1rem");
  assert.is(rem(15), "1.429rem");
});

test("a font stack ends with the reader's own serif", () => {
  assert.match(families("ja"), /^"BIZ UDPMincho", .*, serif$/);
  assert.is(families("fr"), "serif");
});

test.run();
