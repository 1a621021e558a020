import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../../src/notice/plain.ts";
import type { Notice, NumberRef } from "../../../src/notice/tree.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { createNumbering } from "../../../src/write/docx/numbering.ts";
import { list, p, section, see } from "../../helpers/build.ts";
import { numberedNotice, schemes, style } from "../../helpers/numbered-notice.ts";
import { solid } from "../../helpers/parse-html.ts";
import { readDocx } from "../../helpers/read-docx.ts";
import { sampleNotice } from "../../helpers/sample-notice.ts";

const withBlocks = (children: Notice["children"]): Notice => ({ ...sampleNotice("ja"), children });
const dot = style("decimal", "", ".");
const ref = (depth: number, its = dot): NumberRef => ({ depth, style: its, own: false });

for (const [name, scheme] of Object.entries(schemes)) {
  test(`numbers, bullets and references come out as in the tree: ${name}`, async () => {
    const notice = numberedNotice(scheme);
    assert.is(solid((await readDocx(await writeDocx(notice))).text), solid(plainText(notice)));
  });
}

test("a list goes on with one w:num, and one that begins anew gets its own", () => {
  const { numbered } = createNumbering({ numbering: [dot, dot] });
  assert.equal(numbered(ref(0), 1, "1."), { list: 1, level: 0 });
  assert.equal(numbered(ref(1), 1, "1."), { list: 1, level: 1 });
  assert.equal(numbered(ref(1), 2, "2.", 1), { list: 1, level: 1 });
  assert.equal(numbered(ref(1), 1, "1."), { list: 2, level: 1 });
  assert.equal(numbered(ref(1), 2, "2.", 2), { list: 2, level: 1 });
  assert.equal(numbered(ref(0), 2, "2."), { list: 1, level: 0 });
  assert.equal(numbered(ref(1), 1, "1."), { list: 1, level: 1 });
});

test("circled figures over 20 are told to be plain, because LibreOffice has more of them than Word", () => {
  const { numbered, part } = createNumbering({ numbering: [] });
  const circled: NumberRef = { depth: 0, style: style("circled"), own: true };
  const first = numbered(circled, 20, "⑳");
  const next = numbered(circled, 21, "21", first.list);
  assert.is.not(next.list, first.list);
  assert.equal(numbered(circled, 22, "22", next.list), next);
  assert.match(JSON.stringify(part([])), /"w:startOverride":.*21.*"w:numFmt":.*decimal"/);
});

test("a label that Word would not count to is a fault of the program", () => {
  const { numbered } = createNumbering({ numbering: [dot] });
  assert.throws(() => numbered(ref(0), 2, "3."), /the label 3\. is not the one that Word counts: 2\./);
});

test("an unnumbered heading takes no number from its style", async () => {
  const notice = withBlocks([
    section("a", 1, "1.", "one", [], dot),
    section("b", 1, "", "none", []),
    section("c", 1, "2.", "two", [], dot),
  ]);
  const { outline } = await readDocx(await writeDocx(notice));
  assert.equal(
    outline.map(({ label, heading }) => label + heading),
    ["1.one", "none", "2.two"],
  );
});

test("a reference is a field whose switch yields its label, its own or the whole", async () => {
  const inside = list("l", [["(1)", "first"]], ref(1, style("decimal", "(", ")")));
  const refs = p("refs", [see("l-1", "1.(1)"), see("l-1", "(1)"), see("a", "1")]);
  const notice = withBlocks([section("a", 1, "1.", "one", [inside, refs], dot)]);
  const { fields } = await readDocx(await writeDocx(notice));
  assert.equal(
    fields.map(({ instruction, result }) => `${instruction.replace(/_nk_\w+/, "x")} → ${result}`),
    ["REF x \\w \\h → 1.(1)", "REF x \\n \\h → (1)", "REF x \\n \\h → 1"],
  );
});

test("a reference that no field would yield, or that stands in a fact, is a fault of the program", async () => {
  const heading = section("a", 1, "1.", "one", [], dot);
  for (const [content, said] of [
    [see("a", "1."), /the reference to a says 1\., a field would say 1/],
    [see("b", "1"), /the reference to b says 1, a field would say nothing/],
    [
      { type: "fact", path: "x", kind: "text", value: "x", children: [see("a", "1")] },
      /x: a reference to a stands inside/,
    ],
  ] as const) {
    try {
      await writeDocx(withBlocks([heading, p("p", [content as never])]));
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), said);
    }
  }
});

test.run();
