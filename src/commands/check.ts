// `check <incident...>`: every problem of incidents, told and written nowhere.
import { Option } from "commander";
import type { Jurisdiction } from "../check/rule.ts";
import { demandKnown, list, reporting, ruling } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = {
  locale?: string[];
  template?: string;
  asOf?: string;
  jurisdiction?: Jurisdiction[];
  json?: true;
  sarif?: true;
  strict?: true;
};

/** Adds `check` to the program. */
export const checkCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("check")
    .description(words.say("check.about"))
    .argument("<incident...>", words.say("options.incidents"))
    .option("--locale <tags>", words.say("options.locale"), list(words))
    .option("--template <name>", words.say("options.template"))
    .addOption(new Option("--sarif", words.say("options.sarif")).conflicts("json"));
  reporting(ruling(command, words), words).action(async (args: string[], options: Options) => {
    const [{ preparePipeline }, { checkFiles }, { tellChecked }] = await Promise.all([
      import("./pipeline.ts"),
      import("./check-files.ts"),
      import("./tell-checked.ts"),
    ]);
    const pipeline = await preparePipeline();
    demandKnown(command, words, options, pipeline);
    const checked = await checkFiles(
      pipeline,
      args,
      { ...options, locales: options.locale, jurisdictions: options.jurisdiction },
      session.signal,
    );
    done(tellChecked(checked, session, options));
  });
};
