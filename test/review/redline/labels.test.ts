// Files of ours and of others → the numbers before their paragraphs, as another reader of the same rules counts them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBlocks } from "../../../src/review/redline/blocks.ts";
import { readLabels } from "../../../src/review/redline/labels.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { numberReader } from "../../helpers/docx-numbers.ts";
import { loadIncident, pipeline } from "../../helpers/every-notice.ts";
import { documentOf, makeDocx } from "../../helpers/make-docx.ts";
import { allOf, openDocx } from "../../helpers/open-docx.ts";
import { p, r } from "../../helpers/read-returned.ts";
import { opened } from "../../helpers/redlined.ts";

async function labelsOf(bytes: Uint8Array): Promise<(string | undefined)[]> {
  const file = await opened(bytes);
  const body = file.xml(file.main).value?.documentElement?.firstElementChild;
  if (!body) throw new Error("there is no body");
  const blocks = readBlocks(body);
  const labels = readLabels(file, blocks);
  return blocks.flatMap((block) => (block.type === "paragraph" ? [labels.get(block)] : []));
}

test("the numbers of our files are those that Word makes, in every template", async () => {
  const { templates, compose } = await pipeline();
  const loaded = await loadIncident("ransomware-logistics");
  for (const locale of ["ja", "zh-Hans"])
    for (const template of templates) {
      const { value } = compose(loaded, { locale, template });
      if (value === undefined) throw new Error(template);
      const bytes = await writeDocx(value, {});
      const other = await openDocx(bytes);
      const read = numberReader(other);
      const printed = allOf(other.document, "p").flatMap((one) => read(one)?.printed ?? []);
      const ours = (await labelsOf(bytes)).filter((label) => label !== undefined);
      assert.ok(ours.length > 5, template);
      assert.equal(ours, printed, `${template} ${locale}`);
    }
});

test("what is no number of a list, or no list, has no label and does no harm", async () => {
  const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = (at: string, format: string, start: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${level("0", "constructor", "-3", "%1)")}${level("1", "bullet", "1", "\uf0b7")}${level("99999", "decimal", "1", "%1")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num></w:numbering>`;
  const item = (list: string, at: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r("a")}</w:p>`;
  const body =
    item("1", "0") + item("1", "0") + item("1", "1") + item("2", "0") + item("7", "0") + item("1", "8") + p(r("a"));
  const file = makeDocx({ "word/document.xml": documentOf(body), "word/numbering.xml": numbering });
  const none = undefined;
  assert.equal(await labelsOf(file), ["1)", "2)", "\u2022", none, none, none, none]);
});

test.run();
