// Numbers of a redline: with all changes accepted they are the new file's, with all rejected the old file's, also where a style counts in another way.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBlocks } from "../../../src/review/redline/blocks.ts";
import { readLabels } from "../../../src/review/redline/labels.ts";
import { redline } from "../../../src/review/redline.ts";
import { writeDocx } from "../../../src/write/docx/index.ts";
import { loadIncident, pipeline } from "../../helpers/every-notice.ts";
import { hand, opened } from "../../helpers/redlined.ts";
import { settleFile } from "../../helpers/settle-changes.ts";

async function labelsOf(bytes: Uint8Array): Promise<string[]> {
  const file = await opened(bytes);
  const body = file.xml(file.main).value?.documentElement?.firstElementChild;
  if (!body) throw new Error("there is no body");
  const blocks = readBlocks(body);
  const labels = readLabels(file, blocks);
  return blocks.flatMap((block) => (block.type === "paragraph" ? (labels.get(block) ?? []) : []));
}

test("between any two templates the numbers of both versions are right", async () => {
  const { templates, compose } = await pipeline();
  const loaded = await loadIncident("second-report-corrected");
  for (const locale of ["ja", "zh-Hans"]) {
    const files = await Promise.all(
      templates.map(async (template) => {
        const { value } = compose(loaded, { locale, template });
        if (value === undefined) throw new Error(template);
        return { template, bytes: await writeDocx(value, {}) };
      }),
    );
    for (const [at, old] of files.entries()) {
      const now = files[(at + 1) % files.length] ?? old;
      const name = `${old.template} to ${now.template}, ${locale}`;
      const { docx } = redline(await opened(old.bytes), await opened(now.bytes), { hand, locale });
      assert.equal(await labelsOf(await settleFile(docx, "accept")), await labelsOf(now.bytes), `accepted: ${name}`);
      assert.equal(await labelsOf(await settleFile(docx, "reject")), await labelsOf(old.bytes), `rejected: ${name}`);
    }
  }
});

test.run();
