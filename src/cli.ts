#!/usr/bin/env node
// The command line → main(), with the real streams, signals and environment; the only place that sets the exit code.
import { join } from "node:path";
import { openConsole } from "./commands/console.ts";
import { preparedFolder, templatesFolder } from "./commands/home.ts";
import { languageArgument } from "./commands/language.ts";
import { main } from "./commands/program.ts";
import { wordsOf } from "./commands/words.ts";
import { messageLanguage, messageLanguages, readMessages } from "./locale/messages.ts";

const { env, stdout, stderr } = process;
const stop = new AbortController();
// The first signal lets the file at hand be finished and the browser be closed; the second ends at once.
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(code);
    process.exitCode = code;
    stop.abort();
  });
}
// `… | head` closes the pipe: nobody reads on, so there is nothing more to do.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
const console = openConsole(stdout, stderr, env);
const args = process.argv.slice(2);
const folder = join(templatesFolder, "messages");
const languages = messageLanguages(folder);
const language = messageLanguage(env, languages, languageArgument(args));
const read = (part?: string) => readMessages(folder, language, part, { prepared: preparedFolder });
const words = wordsOf(read("cli"), read);
// Not awaited: of a script, which this becomes, only functions can wait.
main(args, { console, words, language, languages, signal: stop.signal }, env).then((exit) => {
  if (!stop.signal.aborted) process.exitCode = exit;
});
