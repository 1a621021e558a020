// A task of many files, as it is handed to a thread → the function that does it for one file.
import { type FormatName, formats } from "../write/index.ts";
import type { CheckOptions } from "./check-files.ts";
import type { Input } from "./inputs.ts";
import { preparePipeline } from "./pipeline.ts";
import type { RenderOptions } from "./render-files.ts";

/** `root` is the folder of templates. Plain data: nothing else gets into a thread. */
export type Task = { root: string } & (
  | { job: "check"; options: CheckOptions }
  | { job: "render"; options: Omit<RenderOptions, "formats" | "onStart" | "onDone">; formats: readonly FormatName[] }
);

/** Loads what the task needs, once for all files. */
export async function openTask(task: Task): Promise<(input: Input) => Promise<unknown>> {
  const pipeline = await preparePipeline(task.root);
  if (task.job === "check") {
    const { checkOne } = await import("./check-files.ts");
    return (input) => checkOne(pipeline, input, task.options);
  }
  const { openRendering } = await import("./render-files.ts");
  const options = { ...task.options, formats: formats.filter(({ name }) => task.formats.includes(name)) };
  return (await openRendering(pipeline, options)).render;
}
