// A long notice that went to counsel → the Word file that went out, and the one that comes back with 200 changes.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../src/review/read.ts";
import { deskWith } from "../test/helpers/counsel.ts";
import { editableLines } from "../test/helpers/random-edits.ts";

export type Returned = { sent: string; returned: string; out: string; incident: string };

const changes = 200;

/** Writes both into a folder. The notice is the example's with a long list of questions: more than ten pages. */
export async function returnedCopy(folder: string): Promise<Returned> {
  mkdirSync(folder, { recursive: true });
  const incident = join(folder, "long.yaml");
  const question = (n: number): string =>
    `  - { q: { ja: ご質問その${n}, zh-Hans: 问题${n} }, a: { ja: "担当者が記録を確認し、外部の専門機関と協議のうえ、追ってご連絡いたします。", zh-Hans: "将核对记录并与外部专业机构协商后与您联系。" } }\n`;
  const questions = Array.from({ length: 150 }, (_, n) => question(n + 1)).join("");
  const example = readFileSync("incidents/example-aobado.yaml", "utf8");
  writeFileSync(
    incident,
    example.replace(/^faq:.*\n/m, (line) => line + questions),
  );
  const out = join(folder, "out");
  const args = ["dist/cli.js", "render", incident, "--for", "review", "--locale", "ja", "--out", out];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);

  const sent = join(out, "long", "long.review.ja.docx");
  const bytes = readFileSync(sent);
  const { value } = await readDocx(bytes, sent);
  if (value === undefined) throw new Error("the long notice can't be read back");
  const desk = await deskWith(bytes);
  const hand = { author: "A", date: "2026-04-09T10:30:00Z" };
  const lines = [...editableLines(value)].filter(({ text }) => text.length >= 4).slice(0, changes);
  if (lines.length < changes) throw new Error(`the long notice has ${lines.length} lines, not ${changes}`);
  lines.forEach(({ block: { bookmark = "" }, facts: [fact] }, index) => {
    if (index % 3 === 0) desk.insertAfter(bookmark, `A new paragraph, number ${index}.`, hand);
    else if (index % 3 === 1 && fact !== undefined) desk.retype(fact.bookmark, `value ${index}`, hand);
    else desk.append(bookmark, "(added)", hand);
  });
  const returned = join(folder, "returned.docx");
  writeFileSync(returned, await desk.save());
  return { sent, returned, out, incident };
}
