// `deadlines <incident...>`: what the law makes due, to whom and by when; as a table, JSON or a calendar.
import type { Jurisdiction } from "../law/deadlines.ts";
import { reporting, ruling } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = {
  asOf?: string;
  jurisdiction?: Jurisdiction[];
  ics?: true;
  out?: string;
  json?: true;
  strict?: true;
};

/** Adds `deadlines` to the program. */
export const deadlinesCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("deadlines")
    .description(words.say("deadlines.about"))
    .argument("<incident...>", words.say("options.incidents"))
    .option("--ics", words.say("deadlines.ics"))
    .option("--out <file>", words.say("deadlines.out"));
  reporting(ruling(command, words), words).action(async (args: string[], options: Options) => {
    if (options.out !== undefined && !options.ics) command.error(words.say("wrong-use.out-without-ics"));
    if (options.json && options.ics) command.error(words.say("wrong-use.json-and-ics"));
    const [{ loadIncident }, { deadlinesOfFiles }, { tellDeadlines }, { tellCalendar }, { deadlineWords }] =
      await Promise.all([
        import("./pipeline.ts"),
        import("./deadlines-file.ts"),
        import("./tell-deadlines.ts"),
        import("./tell-calendar.ts"),
        import("./word-deadline.ts"),
      ]);
    const { asOf, jurisdiction: jurisdictions } = options;
    const run = await deadlinesOfFiles(loadIncident, args, { asOf, jurisdictions });
    const own = deadlineWords(session.language);
    done(options.ics ? tellCalendar(run, own, session, options) : tellDeadlines(run, own, session, options));
  });
};
