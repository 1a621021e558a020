// Changes of formatting that nobody tracked: by looks, styles and levels, in whatever way a program calls its styles.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formattingOf, struckIn } from "../../../src/review/compare/extras.ts";
import type { SentParagraph } from "../../../src/review/compare/sent.ts";
import type { ReviewedParagraph } from "../../../src/review/reviewed.ts";
import { piece } from "../../helpers/pieces.ts";

const paragraph = (given: Partial<ReviewedParagraph>): ReviewedParagraph => ({
  ...{ blocks: [], end: [], pieces: [piece("対象は30名です。")], formatted: 0 },
  ...given,
});

const changed = (was: Partial<ReviewedParagraph>, now: Partial<ReviewedParagraph>): number => {
  const sent: SentParagraph = { index: 0, block: "a", paragraph: paragraph(was), text: "対象は30名です。" };
  return formattingOf([{ now: { of: [paragraph(now)], first: 0 }, sent, into: [] }]).changes;
};

test("a style that has another id or is spelt otherwise is the same", () => {
  const body = { style: "BodyText", styleName: "Body Text" };
  assert.is(changed(body, { style: "TextBody", styleName: "Body Text" }), 0);
  assert.is(changed(body, { style: "a3", styleName: "Body Text" }), 0);
  assert.is(changed({ style: "Heading1", styleName: "heading 1" }, { style: "1", styleName: "Heading 1" }), 0);
  assert.is(changed({ style: "Addressee", styleName: "Addressee" }, { style: "Addressee", styleName: "Envelope" }), 0);
});

test("another style, none, and another level of a list are changes", () => {
  const heading = { style: "Heading1", styleName: "heading 1" };
  assert.is(changed(heading, { style: "BodyText", styleName: "Body Text" }), 1);
  assert.is(changed(heading, {}), 1);
  assert.is(changed({ numbering: { list: "1", level: 0 } }, { numbering: { list: "9", level: 0 } }), 0);
  assert.is(changed({ numbering: { list: "1", level: 0 } }, { numbering: { list: "1", level: 1 } }), 1);
  assert.is(changed({ numbering: { list: "1", level: 0 } }, {}), 1);
});

test("bold is a change only where the text is the same", () => {
  const bold = [{ ...piece("対象は30名です。"), strong: true }];
  assert.is(changed({}, { pieces: bold }), 1);
  assert.is(changed({}, { pieces: [{ ...piece("対象は31名です。"), strong: true }] }), 0);
});

test("words struck through by formatting are told, unless they went out so", () => {
  const told = (was: Partial<ReviewedParagraph>, now: Partial<ReviewedParagraph>) => {
    const sent: SentParagraph = { index: 0, block: "a", paragraph: paragraph(was), text: "" };
    return struckIn([{ now: { of: [paragraph(now)], first: 0 }, sent, into: [] }]);
  };
  const struck = { pieces: [piece("対象は"), piece("30名", { strike: true }), piece("です。")] };
  assert.equal(told({}, struck), [{ kind: "struck-through", what: "30名", block: "a" }]);
  assert.equal(told(struck, struck), []);
  assert.equal(told(struck, {}), []);
});

test.run();
