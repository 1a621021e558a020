// `review <reviewed.docx...>`: what counsel changed and asked; written into the incident file with --apply.
import { reporting } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = {
  apply?: true;
  dryRun?: true;
  interactive?: true;
  incident?: string;
  sent?: string;
  html?: string;
  settle?: string;
  out: string;
  json?: true;
  strict?: true;
};

/** Adds `review` to the program; what reads Word files is loaded only when it runs. */
export const reviewCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("review")
    .description(words.say("review.about"))
    .argument("<docx...>", words.say("review.files"))
    .option("--apply", words.say("review.apply"))
    .option("--dry-run", words.say("review.dry-run"))
    .option("--interactive", words.say("review.interactive"))
    .option("--settle <reason>", words.say("review.settle"))
    .option("--incident <file>", words.say("review.incident"))
    .option("--sent <docx>", words.say("review.sent"))
    .option("--html <file>", words.say("review.html"))
    .option("--out <folder>", words.say("review.out"), "out");
  reporting(command, words).action(async (files: string[], options: Options) => {
    if (options.interactive && options.json) command.error(words.say("wrong-use.interactive-json"));
    if (options.html !== undefined && files.length > 1) command.error(words.say("wrong-use.html-of-several"));
    if (options.interactive && !session.console.terminal) command.error(words.say("wrong-use.no-terminal"));
    const [{ preparePipeline }, { reviewFiles }, { tellReviewRun }] = await Promise.all([
      import("./pipeline.ts"),
      import("./review-files.ts"),
      import("./tell-review-run.ts"),
    ]);
    const teller = await tellReviewRun(session, options);
    const apply = options.apply === true || options.interactive === true || options.dryRun === true;
    const run = await reviewFiles(await preparePipeline(), files, {
      ...{ incident: options.incident, sent: options.sent, out: options.out, settle: options.settle },
      ...{ apply, write: apply && options.dryRun !== true },
      ...(options.interactive ? { choose: teller.ask } : {}),
    });
    done(teller.end(run));
  });
};
