// argv → one command's run and its exit code: the commands as a list, and what they share.
import { inspect } from "node:util";
import { Command, CommanderError } from "commander";
import { checkCommand } from "./check.ts";
import { deadlinesCommand } from "./deadlines.ts";
import { doctorCommand } from "./doctor.ts";
import { explainCommand } from "./explain.ts";
import { helpWords } from "./help-words.ts";
import { packageVersion } from "./home.ts";
import { languageOption } from "./language.ts";
import { newCommand } from "./new.ts";
import { publishCommand } from "./publish.ts";
import { redlineCommand } from "./redline.ts";
import { renderCommand } from "./render.ts";
import { exits } from "./report.ts";
import { reviewCommand } from "./review.ts";
import { schemaCommand } from "./schema.ts";
import type { Session } from "./session.ts";
import { wordWrongUse } from "./wrong-use.ts";

/** Adds one command to the program; its action gives the exit code to `done`. */
export type AddCommand = (program: Command, session: Session, done: (exit: number) => void) => void;

const commands: readonly AddCommand[] = [
  newCommand,
  checkCommand,
  renderCommand,
  reviewCommand,
  publishCommand,
  redlineCommand,
  deadlinesCommand,
  schemaCommand,
  explainCommand,
  doctorCommand,
];

/** Exit code of a fault of ours, which is none of a command's own. */
const INTERNAL = 70;

/** Runs the command that `args` name and gives the exit code; nothing is thrown. */
export async function main(args: readonly string[], session: Session, env: NodeJS.ProcessEnv): Promise<number> {
  const { console, words } = session;
  let exit: number = exits.fine;
  const program = new Command("breach-notice")
    .description(words.say("program.about"))
    .version(packageVersion(), "-V, --version", words.say("program.version"))
    .helpOption("-h, --help", words.say("program.help"))
    .helpCommand("help [command]", words.say("program.help-command"))
    .addHelpText("after", `\n${words.say("program.exits")}`)
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.tell(text.trimEnd()),
      outputError: (text, write) => write(wordWrongUse(text, words)),
    })
    .configureHelp(helpWords(words))
    .exitOverride();
  for (const add of commands) {
    add(program, session, (code) => {
      exit = code;
    });
  }
  for (const command of [program, ...program.commands]) {
    const name = command === program ? program.name() : `${program.name()} ${command.name()}`;
    command
      .addOption(languageOption(session))
      .helpOption("-h, --help", words.say("program.help"))
      .showHelpAfterError(words.say("program.hint", { command: name }));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.fine : exits.wrongUse;
    const message = error instanceof Error ? error.message : String(error);
    console.tell(words.say("program.internal", { message: message.replaceAll("\n", " ") }));
    if (env["BREACH_NOTICE_DEBUG"]) console.tell(inspect(error));
    return INTERNAL;
  }
}
