// A small zod schema with one of each kind, and a reader that tells a source's problems as `code line:column`.
import * as z from "zod";
import { readYaml } from "../../src/incident/yaml.ts";
import type { Problem } from "../../src/problem.ts";

const item = z.enum(["name", "address", "phone", "card-number"]).meta({ vocabulary: "item", meant: { tel: "phone" } });
const id = z.string().regex(/^[a-z][a-z-]*$/);
const localised = z
  .union([z.string().min(1), z.partialRecord(z.enum(["ja", "zh-Hans"]), z.string().min(1))])
  .meta({ expects: "name" });
const event = z
  .discriminatedUnion("event", [
    z.strictObject({ event: z.literal("reported"), to: z.string(), stage: z.enum(["first", "final"]).optional() }),
    z.strictObject({ event: z.literal(["started", "ended"]), by: z.string(), date: z.iso.date() }),
  ])
  .meta({ vocabulary: "event" });

type Tree = { label: string; below?: Tree[] | undefined };
const tree: z.ZodType<Tree> = z.strictObject({
  label: z.string(),
  get below() {
    return z.array(tree).optional();
  },
});

/** One of each kind that incident files have. */
export const smallSchema = z.strictObject({
  title: z.string().min(1).max(80),
  date: z.iso.date().optional(),
  opens: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ expects: "time" })
    .optional(),
  people: z.int().min(0).max(1_000_000).optional(),
  ratio: z.number().optional(),
  draft: z.boolean().optional(),
  name: localised.optional(),
  data: z
    .array(z.union([item, z.strictObject({ item, protection: z.enum(["hashed", "encrypted"]).optional() })]))
    .min(1)
    .max(5)
    .optional(),
  count: z
    .union([
      z.int().min(0),
      z.strictObject({ about: z.int() }),
      z.strictObject({ "at-most": z.int() }),
      z.literal("unknown"),
    ])
    .optional(),
  events: z.array(event).optional(),
  tree: tree.optional(),
  links: z.record(id, z.strictObject({ url: z.url(), phone: z.string().optional() })).optional(),
  period: z
    .strictObject({ from: z.iso.date(), to: z.iso.date() })
    .refine(({ from, to }) => from <= to, { path: ["to"], params: { code: "ends-before-it-starts", days: 3 } })
    .optional(),
  note: z.string().nullable().optional(),
});

/** `code line:column` of each problem, with `?` after the code of a warning. */
export function told(source: string | Uint8Array, schema: z.ZodType = smallSchema): string[] {
  return readYaml(source, "small.yaml", schema).problems.map(inShort);
}

/** A problem as `code line:column`. */
export function inShort({ code, severity, place }: Problem): string {
  return `${code}${severity === "error" ? "" : "?"} ${place.line ?? "-"}:${place.column ?? "-"}`;
}

/** The problems themselves. */
export function problemsOf(source: string, schema: z.ZodType = smallSchema): Problem[] {
  return readYaml(source, "small.yaml", schema).problems;
}
