// `schema`: the JSON Schema of the incident file, for editors.
import type { AddCommand } from "./program.ts";

/** Adds `schema` to the program. */
export const schemaCommand: AddCommand = (program, { console, words }, done) => {
  program
    .command("schema")
    .description(words.say("schema.about"))
    .action(async () => {
      const [{ incidentJsonSchema }, { schemaWords }] = await Promise.all([
        import("../incident/json-schema.ts"),
        import("./schema-words.ts"),
      ]);
      console.out(JSON.stringify(incidentJsonSchema(schemaWords()), null, 2));
      done(0);
    });
};
