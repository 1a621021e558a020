// What a document for review holds beside the notice: hashes of its sources, its head, the names of facts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { documentWords } from "../../src/commands/document-words.ts";
import { lentForReview } from "../../src/commands/review-matter.ts";
import { factsOf } from "../../src/notice/facts.ts";
import { composeOne, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { loadText } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const { catalog } = await pipeline();
const words = documentWords();
const text = readFileSync(join(home, "incidents/example-aobado.yaml"), "utf8");

async function lent(loaded: Awaited<ReturnType<typeof loadIncident>>, locale: string) {
  const notice = (await composeOne(loaded, loaded.template, locale)).notice();
  const { purpose, sources = {}, review } = lentForReview(loaded, notice, [], catalog, words(locale));
  return { notice, purpose, sources, header: review?.header ?? "", labels: review?.labels ?? {} };
}

test("the hashes are those of the file's bytes and of the templates", async () => {
  const { sources, purpose } = await lent(await loadIncident("example-aobado"), "ja");
  assert.is(sources["incident"], createHash("sha256").update(text).digest("hex"));
  assert.is(sources["templates"], catalog.hash);
  assert.match(catalog.hash, /^[0-9a-f]{64}$/);
  assert.is(purpose, "review");
});

test("the head says draft, version and date in the document's language, whatever the file says of itself", async () => {
  const loaded = await loadText(text.replace("status: draft", "status: published"));
  const hash = createHash("sha256").update(loaded.bytes).digest("hex").slice(0, 8);
  assert.is((await lent(loaded, "ja")).header, `案　版 ${hash}　2026年4月10日付`);
  assert.is((await lent(loaded, "zh-Hans")).header, `草稿　版本 ${hash}　日期：2026年4月10日`);
});

test("the head says the date as the file wants it written, or that there is none", async () => {
  const dateless = await loadText(text.replace(/^ {2}date: .*\n/m, ""));
  assert.match((await lent(dateless, "ja")).header, /　日付未定$/);
  assert.match((await lent(dateless, "zh-Hans")).header, /　日期未定$/);
  const era = await loadText(text.replace("calendar: gregorian", "calendar: era"));
  assert.match((await lent(era, "ja")).header, /　令和8年4月10日付$/);
});

test("every fact that a notice says has a name in its language", async () => {
  for (const locale of ["ja", "zh-Hans"]) {
    const { notice, labels } = await lent(await loadIncident("example-aobado"), locale);
    const nameless = factsOf(notice).filter(({ path }) => !/\p{L}/u.test(labels[path] ?? "") || labels[path] === path);
    assert.equal(nameless, []);
  }
});

test.run();
