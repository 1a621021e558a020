// `explain [field]`: what a field or a word of the vocabulary means, who needs it, how it is written.
import type { AddCommand } from "./program.ts";

/** Adds `explain` to the program. */
export const explainCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program
    .command("explain")
    .description(words.say("explain.about"))
    .argument("[field]", words.say("explain.field"))
    .option("--json", words.say("options.json"));
  command.action(async (typed: string | undefined, options: { json?: true }) => {
    const [{ findTopic }, { readGlossary }, { tellExplained }] = await Promise.all([
      import("./find-topic.ts"),
      import("./glossaries.ts"),
      import("./tell-explained.ts"),
    ]);
    const glossary = readGlossary(session.language);
    const found = typed === undefined ? undefined : findTopic(typed, glossary);
    if (typed !== undefined && found === undefined) command.error(words.say("explain.nothing", { typed }));
    if (typed !== undefined && found?.meant !== undefined)
      session.console.tell(words.say("explain.meant", { typed, meant: found.meant }));
    await tellExplained(found?.topic, glossary, session, options);
    done(0);
  });
};
