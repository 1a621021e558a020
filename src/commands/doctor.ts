// `doctor`: what this machine has and lacks.
import { printing, reporting } from "./options.ts";
import type { AddCommand } from "./program.ts";

type Options = { browser?: string; sandbox: boolean; json?: true; strict?: true };

/** Adds `doctor` to the program. */
export const doctorCommand: AddCommand = (program, session, done) => {
  const { words } = session;
  const command = program.command("doctor").description(words.say("doctor.about"));
  reporting(printing(command, words), words).action(async (options: Options) => {
    const [{ diagnose }, { tellDiagnosis }] = await Promise.all([
      import("./diagnose.ts"),
      import("./tell-diagnosis.ts"),
    ]);
    done(tellDiagnosis(await diagnose({ executable: options.browser, noSandbox: !options.sandbox }), session, options));
  });
};
