// The path of a Word file that came back → what it says; its size is looked at before it is read.
import { readFile, stat } from "node:fs/promises";
import { type Found, problem } from "../problem.ts";
import type { Reviewed } from "../review/reviewed.ts";
import { errorCode } from "./write-file.ts";

/** Reads it; every fault of the file is a problem. */
export async function readReturned(file: string): Promise<Found<Reviewed>> {
  const { tooLarge } = await import("../review/open.ts");
  try {
    const { size } = await stat(file);
    const refused = tooLarge(size, file);
    if (refused !== undefined) return { problems: [refused] };
    const { readDocx } = await import("../review/read.ts");
    return await readDocx(await readFile(file), file);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    return { problems: [problem(reason === "ENOENT" ? "review-no-file" : "cannot-read", { file }, { reason })] };
  }
}
