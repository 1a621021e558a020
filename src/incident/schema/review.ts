// What counsel asked, and what is to be looked at again since counsel changed another language. Never printed in any notice.
import * as z from "zod";
import { optional } from "./annotate.ts";
import { localeTag, stamp, templateName } from "./values.ts";

const said = z.string().min(1);

const comment = z.strictObject({
  locale: localeTag.describe("the language of the notice that it stands in"),
  template: templateName.describe("the template of that notice"),
  block: optional(said, "the id of the block that it stands at; without: it is of the whole notice"),
  at: optional(said, "path of the value that it is about: affected[0].people"),
  anchor: optional(z.string(), "the words that it is about"),
  by: said.describe("who asks"),
  date: optional(stamp, "when"),
  text: z.string().describe("what is asked"),
  state: z.enum(["open", "resolved"]).default("open").describe("an open one holds publication up"),
  replies: optional(
    z.array(
      z.strictObject({
        by: said.describe("who answers"),
        date: optional(stamp, "when"),
        text: z.string().describe("the answer"),
      }),
    ),
    "what was answered, the first answer first",
  ),
});

const lookAt = z.strictObject({
  locale: localeTag.describe("the language to be looked at"),
  since: localeTag.describe("the language that was changed"),
  template: optional(templateName, "the template of the notice that was changed"),
  block: optional(said, "the id of the block that was changed"),
  path: optional(said, "path of the value that was changed"),
  because: z
    .enum(["wording", "text", "added", "removed"])
    .describe("a line worded anew, a text of this file, a block added or taken out"),
  done: optional(said, "who looked, and when; until then check reminds of it"),
});

/** A comment, or a reminder. */
export const reviewEntry = z.union([
  z.strictObject({ comment: comment.describe("a comment of counsel's, with its answers") }),
  z.strictObject({ "look-at": lookAt.describe("a line or text whose twin in another language was changed") }),
]);

export type ReviewEntry = z.infer<typeof reviewEntry>;
