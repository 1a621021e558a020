// Law: in the DOCX for counsel each finding of `check` is one comment, at a place in the text; the file is sound, and the same each time.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyRules } from "../../src/commands/apply-rules.ts";
import { documentWords } from "../../src/commands/document-words.ts";
import { lentForReview } from "../../src/commands/review-matter.ts";
import { markIncident } from "../../src/incident/fact.ts";
import { ownName } from "../../src/notice/remark.ts";
import type { Problem } from "../../src/problem.ts";
import { writeDocx } from "../../src/write/docx/index.ts";
import { composeOne, everything, incidentNames, loadIncident, pipeline } from "../helpers/every-notice.ts";
import { lintDocx } from "../helpers/lint-docx.ts";
import { openDocx } from "../helpers/open-docx.ts";
import { commentsIn } from "../helpers/read-comments.ts";

const { catalog, load } = await pipeline();
const words = documentWords();

/** How many there are of each rule. */
function counted(rules: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rule of [...rules].sort()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** A finding that speaks of one language is of that document. */
const isOf = ({ params, path = "" }: Problem, locale: string): boolean =>
  [params["locale"], params["unsaid"], path.split(".").at(-1)].every(
    (tag) => tag === locale || (tag !== "ja" && tag !== "zh-Hans"),
  );

for (const name of [...incidentNames(), everything]) {
  test(`each finding of ${name} is one comment of each document that it concerns`, async () => {
    const loaded = await loadIncident(name);
    const made = await Promise.all(loaded.locales.map((locale) => composeOne(loaded, loaded.template, locale)));
    const notices = made.map((one) => one.notice());
    const read = await load(loaded.file, name);
    const found = [
      ...read.problems,
      ...made.flatMap(({ problems }) => problems),
      ...(await applyRules(loaded, notices, {})),
    ];
    for (const notice of notices) {
      const lent = lentForReview(loaded, notice, found, catalog, words(notice.locale));
      const bytes = await writeDocx(notice, lent);
      assert.equal(await lintDocx(bytes), []);
      assert.equal(await writeDocx(notice, lent), bytes);
      const comments = commentsIn(await openDocx(bytes)).filter(({ author }) => author === ownName);
      const rules = comments.map(({ text }) => text.split(/[:：]\s*/).at(-1) ?? "");
      assert.equal(counted(rules), counted(found.filter((one) => isOf(one, notice.locale)).map(({ code }) => code)));
      assert.ok(comments.every(({ anchor }) => anchor !== undefined && anchor !== ""));
    }
  });
}

test("of what is internal, or only for the law, counsel's file has the reasons of accepted rules alone", async () => {
  const [word, reason] = ["planted7f3aword", "planted7f3areason"];
  const loaded = await loadIncident(everything);
  const incident = structuredClone(loaded.incident);
  const accepted = [
    { rule: "cn-not-looked-at", reason },
    { rule: "jp-people-not-told", reason },
  ];
  Object.assign(incident, { internal: { note: word, list: [{ deeper: word }], accepted } });
  const plant = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
      /^(?:why|algorithm|key-control)$/.test(key) ? word : inner,
    );
  Object.assign(incident, { legal: plant(incident.legal) });
  assert.match(JSON.stringify(incident.legal), word);
  const changed = { ...loaded, incident, marked: markIncident(incident) };
  for (const locale of loaded.locales) {
    const one = await composeOne(changed, loaded.template, locale);
    const found = [...one.problems, ...(await applyRules(changed, [one.notice()], {}))];
    const lent = lentForReview(changed, one.notice(), found, catalog, words(locale));
    const { parts } = await openDocx(await writeDocx(one.notice(), lent));
    assert.not.match([...parts].flat().join("\n"), word);
    const isAccepted = found.some(({ code }) => code === "rule-accepted");
    assert.is((parts.get("word/comments.xml") ?? "").includes(reason), isAccepted);
  }
});

test.run();
