// `render <incident...>`: HTML, PDF and DOCX of incidents, in their languages.

import { InvalidArgumentError, Option } from "commander";
import type { Jurisdiction } from "../check/rule.ts";
import { formats as known } from "../write/index.ts";
import { demand, demandKnown, list, printing, reporting, ruling } from "./options.ts";
import type { AddCommand } from "./program.ts";
import type { Words } from "./words.ts";

type Options = {
  locale?: string[];
  format?: string[];
  template?: string;
  for?: "review";
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
    .addOption(forOption(words))
    .option("--out <folder>", words.say("options.out"), "out");
  reporting(ruling(printing(command, words), words), words).action(async (args: string[], options: Options) => {
    const asked = options.format ?? (options.for === "review" ? ["docx"] : names);
    demand(command, words, "format", asked, names);
    const unfit = options.for === "review" ? asked.find((name) => name !== "docx") : undefined;
    if (unfit !== undefined) command.error(words.say("wrong-use.review-is-docx", { value: unfit }));
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
      {
        ...options,
        purpose: options.for,
        locales: options.locale,
        jurisdictions: options.jurisdiction,
        formats,
        ...teller.hears,
      },
      session.signal,
    );
    done(teller.end(rendered));
  });
};

/** --for: without it, documents to work on. */
function forOption(words: Words): Option {
  return new Option("--for <purpose>", words.say("options.for")).argParser((value: string): "review" => {
    if (value !== "review") throw new InvalidArgumentError(words.say("wrong-use.purpose"));
    return value;
  });
}
