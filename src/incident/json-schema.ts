// The incident's zod schema → JSON Schema draft-07, with which editors check and complete an incident file.
import * as z from "zod";
import { incidentSchema } from "./schema.ts";

/** What our own metadata of a leaf is called; it means nothing to an editor. */
const ours = ["fact", "expects", "vocabulary", "ref", "unit"];

/** The schema as data. What only code can check (dates that exist, references) an editor can't tell. */
export function incidentJsonSchema(): object {
  return z.toJSONSchema(incidentSchema, {
    target: "draft-7",
    io: "input",
    // Without this each use is written out, and the file is ten times as long.
    reused: "ref",
    override({ jsonSchema }) {
      for (const key of ours) delete jsonSchema[key];
    },
  });
}
