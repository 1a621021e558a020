// Texts in which there are figures of any width.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { figuredTexts } from "../../src/check/figured-texts.ts";
import type { SaidText } from "../../src/check/texts.ts";

const text = (path: string, text: string): SaidText => ({ path, kind: "text", locale: "ja", text, facts: [] });

test("texts with figures are there in one width, others are not", () => {
  const texts = () => [text("a", "４月１０日"), text("b", "令和元年"), text("c", "5名"), text("d", "①")];
  assert.equal(figuredTexts({ texts }), [
    { path: "a", plain: "4月10日" },
    { path: "c", plain: "5名" },
    { path: "d", plain: "1" },
  ]);
});

test.run();
