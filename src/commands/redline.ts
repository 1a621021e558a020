// `redline <old> <new>`: two incident files, revisions of one, or two Word files → what differs, as tracked changes and as a page.
import { InvalidArgumentError } from "commander";
import { isDay } from "../incident/values.ts";
import { demand, demandKnown, list, reporting } from "./options.ts";
import type { AddCommand } from "./program.ts";
import type { Words } from "./words.ts";

type Options = {
  locale?: string[];
  template?: string;
  format?: string[];
  author?: string;
  date?: string;
  out: string;
  json?: true;
  strict?: true;
};

const formats = ["docx", "html"] as const;

/** Adds `redline` to the program. */
export const redlineCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("redline")
    .description(words.say("redline.about"))
    .argument("<old>", words.say("redline.old"))
    .argument("<new>", words.say("redline.new"))
    .option("--locale <tags>", words.say("options.locale"), list(words))
    .option("--template <name>", words.say("options.template"))
    .option("--format <names>", words.say("options.format", { formats: formats.join(", ") }), list(words))
    .option("--author <name>", words.say("redline.author"), authorOf(words))
    .option("--date <date>", words.say("redline.date"), dateOf(words))
    .option("--out <folder>", words.say("options.out"), "out");
  reporting(command, words).action(async (old: string, now: string, options: Options) => {
    demand(command, words, "format", options.format ?? [], formats);
    const [{ redlineFiles, isWordFile }, { tellRedlines }] = await Promise.all([
      import("./redline-files.ts"),
      import("./tell-redlines.ts"),
    ]);
    if (isWordFile(old) !== isWordFile(now)) command.error(words.say("wrong-use.two-kinds"));
    const wanted = formats.filter((format) => options.format?.includes(format) ?? true);
    const { locale: locales, template, author, date, out } = options;
    const run = await redlineFiles(old, now, { locales, template, author, date, out, formats: wanted }, (pipeline) =>
      demandKnown(command, words, options, pipeline),
    );
    done(tellRedlines(run, session, options));
  });
};

/** A name that Word can hold. */
function authorOf(words: Words): (value: string) => string {
  return (value) => {
    if (!/^[^\p{C}]{1,255}$/u.test(value) || value.trim() === "")
      throw new InvalidArgumentError(words.say("wrong-use.author"));
    return value;
  };
}

/** `2026-04-10`, or with a time: `2026-04-10T09:30`, which is nobody's zone. */
function dateOf(words: Words): (value: string) => string {
  return (value) => {
    const [, day = "", time = "00:00", seconds = "00"] =
      /^(\d{4}-\d\d-\d\d)(?:T([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?::([0-5]\d))?Z?)?$/.exec(value) ?? [];
    if (!isDay(day)) throw new InvalidArgumentError(words.say("wrong-use.moment"));
    return `${day}T${time}:${seconds}Z`;
  };
}
