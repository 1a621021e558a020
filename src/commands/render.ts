// `render <incident...>`: HTML, PDF and DOCX of incidents, in their languages.

import type { Jurisdiction } from "../check/rule.ts";
import { formats as known } from "../write/index.ts";
import { demand, demandKnown, list, printing, reporting, ruling } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = {
  locale?: string[];
  format?: string[];
  template?: string;
  out: string;
  asOf?: string;
  jurisdiction?: Jurisdiction[];
  browser?: string;
  sandbox: boolean;
  json?: true;
  strict?: true;
};

/** Adds `render` to the program; the parts that render are loaded only when it runs. */
export const renderCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const names = known.map((format) => format.name);
  const command = program
    .command("render")
    .description(words.say("render.about"))
    .argument("<incident...>", words.say("options.incidents"))
    .option("--locale <tags>", words.say("options.locale"), list(words))
    .option("--format <names>", words.say("options.format", { formats: names.join(", ") }), list(words))
    .option("--template <name>", words.say("options.template"))
    .option("--out <folder>", words.say("options.out"), "out");
  reporting(ruling(printing(command, words), words), words).action(async (args: string[], options: Options) => {
    const asked = options.format ?? names;
    demand(command, words, "format", asked, names);
    const formats = known.filter((format) => asked.includes(format.name));
    const [{ preparePipeline }, { renderFiles }, { tellRendered }] = await Promise.all([
      import("./pipeline.ts"),
      import("./render-files.ts"),
      import("./tell-rendered.ts"),
    ]);
    const pipeline = await preparePipeline();
    demandKnown(command, words, options, pipeline);
    const teller = tellRendered(session, options);
    const rendered = await renderFiles(
      pipeline,
      args,
      { ...options, locales: options.locale, jurisdictions: options.jurisdiction, formats, ...teller.hears },
      session.signal,
    );
    done(teller.end(rendered));
  });
};
