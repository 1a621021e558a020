// `schema`: the JSON Schema of the incident file, for editors.
import type { AddCommand } from "./program.ts";

/** Adds `schema` to the program. */
export const schemaCommand: AddCommand = (program, { console, words }, done) => {
  program
    .command("schema")
    .description(words.say("schema.about"))
    .action(async () => {
      const { incidentJsonSchema } = await import("../incident/json-schema.ts");
      console.out(JSON.stringify(incidentJsonSchema(), null, 2));
      done(0);
    });
};
