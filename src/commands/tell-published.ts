// What was published, or why not; and whether files are the approved ones: as lines or JSON, with the exit code.
import { join, parse } from "node:path";
import { readMessages } from "../locale/messages.ts";
import { visible } from "../locale/word-problem.ts";
import { receiptPage } from "../publish/receipt-page.ts";
import { preparedFolder, templatesFolder } from "./home.ts";
import { lineReader } from "./line-reader.ts";
import { nameField } from "./name-field.ts";
import type { Published } from "./publish-files.ts";
import { exitOf, lines, sorted, summary, told } from "./report.ts";
import type { Session } from "./session.ts";
import type { Verified } from "./verify-receipt.ts";
import { type Words, wordsOf } from "./words.ts";
import { writeFile } from "./write-file.ts";

type Options = { json?: true; strict?: true };

function publishWords(language: string): Words {
  const own = readMessages(join(templatesFolder, "messages"), language, "published", { prepared: preparedFolder });
  return wordsOf(own, () => own);
}

/** Tells the paths written, the page of the receipt with them; or every reason why nothing was. */
export function tellPublished(run: Published, { console, words, language }: Session, options: Options): number {
  const { say } = publishWords(language);
  const problems = [...run.problems];
  const written = [...run.written];
  if (run.receipt !== undefined && run.receiptFile !== undefined) {
    const { dir, base } = parse(run.receiptFile);
    const path = join(dir, base.replace(/\.json$/, ".html"));
    const failed = writeFile(path, new TextEncoder().encode(receiptPage(run.receipt, base, language, say)));
    if (failed === undefined) written.push(path);
    else problems.push(failed);
  }
  const exit = exitOf(problems, options.strict === true);
  if (options.json) {
    const data = { written, receipt: run.receipt, problems: told(sorted(problems), words, nameField) };
    console.out(JSON.stringify({ command: "publish", exit, file: run.file, ...data }, null, 2));
    return exit;
  }
  const lineOf = lineReader([run.file]);
  for (const problem of sorted(problems))
    for (const line of lines(problem, words, console.colour.tell, lineOf, nameField)) console.tell(line);
  for (const path of written) console.out(path);
  const key = run.receipt === undefined ? "refused" : "done";
  console.tell(
    say(`published.${key}`, {
      file: visible(run.file),
      problems: summary(sorted(problems), words) || say("published.none"),
    }),
  );
  return exit;
}

/** Tells of each file whether it is the approved one. */
export function tellVerified(run: Verified, { console, words, language }: Session, options: Options): number {
  const { say } = publishWords(language);
  const exit = exitOf(run.problems, options.strict === true);
  if (options.json) {
    const data = { files: run.files, approved: run.receipt?.approved, problems: told(sorted(run.problems), words) };
    console.out(JSON.stringify({ command: "publish", exit, ...data }, null, 2));
    return exit;
  }
  for (const problem of sorted(run.problems))
    for (const line of lines(problem, words, console.colour.tell)) console.tell(line);
  for (const { file, state } of run.files)
    console.out(say("published.state", { file: visible(file), state: say(`published.is.${state}`) }));
  if (run.receipt !== undefined) {
    const { by, on } = run.receipt.approved;
    const same = run.files.every(({ state }) => state === "same");
    console.out(
      say(same ? "published.all-same" : "published.not-same", { by: visible(by), on: on ?? say("published.none") }),
    );
  }
  return exit;
}
