// `new [file]`: asks what is known of an incident and begins its file.
import type { QuestionId } from "../draft/questions.ts";
import { questions } from "../draft/questions.ts";
import type { AddCommand } from "./program.ts";

type Options = Partial<Record<string, string>> & { questions?: boolean };

/** Adds `new` to the program; each question is an option too, and what an option answers is not asked. */
export const newCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program.command("new").description(words.say("new.about")).argument("[file]", words.say("new.file"));
  for (const { id } of questions) command.option(`--${id} <value>`, words.say(`new.option.${id}`));
  command
    .option("--no-questions", words.say("new.no-questions"))
    .action(async (file: string | undefined, options: Options) => {
      const { beginIncident } = await import("./begin-incident.ts");
      // Commander names an option in camel case.
      const given = Object.fromEntries(
        questions.flatMap(({ id }) => {
          const typed = options[id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
          return typeof typed === "string" ? [[id, typed]] : [];
        }),
      ) as Partial<Record<QuestionId, string>>; // the keys are the questions' own
      done(await beginIncident(command, session, { file, given, ask: options.questions !== false }));
    });
};
