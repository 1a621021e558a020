// A prose text that counsel edited: its references stay references, or it is refused.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { shownByEntry, textValue } from "../../../src/review/apply/text-value.ts";

const entries = ["専門会社", { fact: "parties.lab.name" }, "に調査を依頼した。"];
const shown = "専門会社Example Labに調査を依頼した。";

test("each entry's share of what is shown is found", () => {
  assert.equal(shownByEntry(entries, shown), ["専門会社", "Example Lab", "に調査を依頼した。"]);
  assert.is(shownByEntry(entries, "まったく別の文"), undefined);
});

test("a plain text becomes the new one", () => {
  assert.equal(textValue("古い文", "古い文", "新しい文", "ja"), { value: "新しい文" });
});

test("words are changed and the reference stays", () => {
  assert.equal(textValue(entries, shown, "外部の専門会社Example Labに調査を委託した。", "ja"), {
    value: ["外部の専門会社", { fact: "parties.lab.name" }, "に調査を委託した。"],
  });
});

test("a reference that was taken out is out", () => {
  assert.equal(textValue(entries, shown, "専門会社に調査を依頼した。", "ja"), { value: "専門会社に調査を依頼した。" });
});

test("other words for what a reference prints are refused", () => {
  assert.equal(textValue(entries, shown, "専門会社Example Laboratoryに調査を依頼した。", "ja"), {
    refused: "reference",
  });
});

test.run();
