// `publish <incident>`: the release gate; and `publish --verify receipt.json`: whether files are the approved ones.
import type { Jurisdiction } from "../check/rule.ts";
import { isDay } from "../incident/values.ts";
import { printing, reporting, ruling } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = {
  approvedBy?: string;
  approvedOn?: string;
  verify?: true;
  out: string;
  asOf?: string;
  jurisdiction?: Jurisdiction[];
  browser?: string;
  sandbox: boolean;
  json?: true;
  strict?: true;
};

/** Adds `publish` to the program. */
export const publishCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("publish")
    .description(words.say("publish.about"))
    .argument("<file>", words.say("publish.file"))
    .option("--approved-by <name>", words.say("publish.approved-by"))
    .option("--approved-on <date>", words.say("publish.approved-on"))
    .option("--verify", words.say("publish.verify"))
    .option("--out <folder>", words.say("options.out"), "out");
  reporting(ruling(printing(command, words), words), words).action(async (file: string, options: Options) => {
    const { tellPublished, tellVerified } = await import("./tell-published.ts");
    if (options.verify) {
      const { verifyReceipt } = await import("./verify-receipt.ts");
      done(tellVerified(verifyReceipt(file), session, options));
      return;
    }
    const { approvedOn, jurisdiction: jurisdictions } = options;
    if (approvedOn !== undefined && !isDay(approvedOn)) command.error(words.say("wrong-use.day"));
    const approvedBy = (options.approvedBy ?? (await askApprover(session)) ?? "").trim();
    if (approvedBy === "") command.error(words.say("wrong-use.no-approver"));
    const [{ preparePipeline }, { publishIncident }] = await Promise.all([
      import("./pipeline.ts"),
      import("./publish-files.ts"),
    ]);
    const run = await publishIncident(await preparePipeline(), file, {
      ...options,
      approvedBy,
      approvedOn,
      jurisdictions,
    });
    done(tellPublished(run, session, options));
  });
};

/** Asked on a terminal only; elsewhere nobody approves by keeping silent. */
async function askApprover({ words }: Parameters<AddCommand>[1]): Promise<string | undefined> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  const { isCancel, text } = await import("@clack/prompts");
  const answer = await text({ message: words.say("publish.ask") });
  return isCancel(answer) ? undefined : answer;
}
