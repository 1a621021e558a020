// `incident.yaml` or `incident.yaml@HEAD~3` → that incident, from the disk or from git.
import { existsSync } from "node:fs";
import { parse } from "node:path";
import { limitBytes } from "../incident/yaml/decode.ts";
import { type Found, problem } from "../problem.ts";
import { revisionOf } from "./git-history.ts";
import { type LoadedIncident, loadBytes, loadIncident } from "./pipeline.ts";

/** Reads it; a file of that very name comes before a revision. */
export async function loadVersion(named: string): Promise<Found<LoadedIncident>> {
  const { file = named, revision } = existsSync(named) ? {} : partsOf(named);
  const { name } = parse(file);
  if (/^\.*$/.test(name)) return { problems: [problem("bad-incident-name", { file }, { name })] };
  if (revision === undefined) return loadIncident(file, name);
  const bytes = revisionOf(file, revision);
  if (bytes === undefined) return { problems: [problem("redline-no-revision", { file }, { revision })] };
  const size = bytes.length;
  if (size > limitBytes) return { problems: [problem("file-too-large", { file: named }, { size, limit: limitBytes })] };
  return loadBytes(bytes, named, name);
}

function partsOf(named: string): { file?: string; revision?: string } {
  const [, file, revision] = /^(.+?\.ya?ml)@(.+)$/is.exec(named) ?? [];
  return file === undefined || revision === undefined ? {} : { file, revision };
}
