// The path of a receipt → whether it and the files beside it are those that were approved.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Problem, problem } from "../problem.ts";
import { compareFiles, type FileState } from "../publish/compare-files.ts";
import { type Receipt, readReceipt } from "../publish/receipt.ts";
import { errorCode } from "./write-file.ts";

export type Verified = { receipt?: Receipt; files: readonly FileState[]; problems: readonly Problem[] };

/** Looks at the receipt itself, then at each of its files; only files beside it are read. */
export function verifyReceipt(file: string): Verified {
  const bytes = read(file);
  if (bytes === undefined) return { files: [], problems: [problem("no-such-file", { file })] };
  const said = readReceipt(new TextDecoder().decode(bytes));
  if ("wrong" in said) return { files: [], problems: [problem(`receipt-${said.wrong}`, { file })] };
  const { receipt } = said;
  const folder = dirname(file);
  // A name with a folder in it is none that we wrote.
  const files = compareFiles(receipt, (name) => (name === basename(name) ? read(join(folder, name)) : undefined));
  const wrong = files.filter(({ state }) => state !== "same");
  const problems = wrong.map(({ file: name, state }) =>
    problem(`receipt-file-${state}`, { file: join(folder, basename(name)) }),
  );
  return { receipt, files, problems };
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
