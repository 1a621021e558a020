// templates/<name>/template.yaml → the settings of a template: numbering, marks, what it leaves out.
import { parseDocument } from "yaml";
import * as z from "zod";
import { vocabulary } from "../incident/vocabulary.ts";
import { registers } from "../locale/schema.ts";
import type { NumberStyle } from "../notice/tree.ts";
import { type Found, problem } from "../problem.ts";

const style = z.strictObject({
  figures: z.enum(["decimal", "upper-roman", "circled", "cjk", "full-width", "katakana"]),
  before: z.string().default(""),
  after: z.string().default(""),
});

const levels = z.array(style).min(1).max(5);

const schema = z.strictObject({
  about: z.string().describe("one line: the shape it mirrors"),
  register: z.enum(registers).optional().describe("how it speaks, where not as companies do to customers"),
  numbering: z
    .preprocess((given) => (Array.isArray(given) ? { all: given } : given), z.record(z.string(), levels))
    .describe("by depth: sections, then the ordered lists in them; one for all languages, or each its own"),
  marks: z.strictObject({ note: z.string(), bullet: z.union([z.string(), z.record(z.string(), z.string())]) }),
  sections: z
    .strictObject(Object.fromEntries(vocabulary.section.map((topic) => [topic, z.string()])))
    .describe("its section ids for the parts that texts point to"),
  "leaves-out": z.array(z.string()).default([]).describe("parts of the incident it does not say on purpose"),
});

export type TemplateSettings = z.infer<typeof schema>;

/** What stands before notes and list items in a language; one that has no bullet of its own takes the first. */
export function marksOf({ marks }: TemplateSettings, tag: string): { note: string; bullet: string } {
  const { note, bullet } = marks;
  return { note, bullet: typeof bullet === "string" ? bullet : (bullet[tag] ?? Object.values(bullet)[0] ?? "") };
}

/** How a language numbers; one that has no numbering of its own takes the first. */
export function numberingOf({ numbering }: TemplateSettings, tag: string): NumberStyle[] {
  return numbering[tag] ?? Object.values(numbering)[0] ?? [];
}

/** Reads one template.yaml; each fault is a problem with its line. */
export function readSettings(source: string, file: string): Found<TemplateSettings> {
  const document = parseDocument(source);
  const [fault] = document.errors;
  if (fault)
    return {
      problems: [
        problem("yaml-syntax", placeOf(file, fault.linePos?.[0]), { detail: fault.message.split("\n")[0] ?? "" }),
      ],
    };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problem("template-settings", { file }, { key: keyOf(issue), detail: issue.message }),
  );
  return { problems };
}

/** The key at fault; of an unknown key, itself. */
function keyOf(issue: z.core.$ZodIssue): string {
  return [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])].join(".");
}

const placeOf = (file: string, at: { line: number; col: number } | undefined) =>
  at ? { file, line: at.line, column: at.col } : { file };
