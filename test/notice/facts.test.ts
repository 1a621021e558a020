// The facts that a notice says.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/notice/facts.ts";
import { fact, p, section, strike } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

test("facts come in reading order, each time they are said, nested ones after their fact", () => {
  const period = fact("breach.occurred", "period", "2026-01-05/2026-01-19", [
    fact("breach.occurred.from", "date", "2026-01-05"),
    "～",
    fact("breach.occurred.to", "date", "2026-01-19"),
  ]);
  const blocks = [section("s", 1, "", fact("a", "text", "x"), [p("p", [strike(period), fact("a", "text", "x")])])];
  assert.equal(
    factsOf({ children: blocks }).map((f) => f.path),
    ["a", "breach.occurred", "breach.occurred.from", "breach.occurred.to", "a"],
  );
});

test("both languages of the sample say the same facts", () => {
  const paths = (locale: "ja" | "zh-Hans") => factsOf(sampleNotice(locale)).map((f) => f.path);
  assert.equal(paths("ja"), paths("zh-Hans"));
  assert.ok(paths("ja").length > 15);
});

test.run();
