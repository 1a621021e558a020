// What goes out for review → a copy of it, kept under the hash of its incident file; and a hash → what went out.
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { limitBytes as yamlLimit } from "../incident/yaml/decode.ts";
import { type Problem, problem } from "../problem.ts";
import { blobFromGit } from "./git-history.ts";
import { sha256 } from "./review-matter.ts";
import { errorCode, writeFile } from "./write-file.ts";

/** A document that goes out: `chronology-first` in `ja`. */
export type Outgoing = { template: string; locale: string; bytes: Uint8Array };

/** What went out: the incident file, and the documents made of it in that template and language, the last one first. */
export type Sent = { yaml: Uint8Array; documents: { file: string; bytes: Uint8Array }[] };

/** Where to look. All names may come from a returned file, and lead nowhere outside. */
export type SentPlaces = {
  /** The incident file as it is now; its folder's history is looked at, too. */
  file?: string | undefined;
  /** The base name of the incident file; that of `file` unless given. */
  incident?: string | undefined;
  /** The folder for results. */
  out?: string | undefined;
  /** The file that came back. */
  reviewed?: string | undefined;
  template: string;
  locale: string;
};

/** No document of ours comes near it. */
const documentLimit = 64 << 20;

/**
 * Keeps the incident file and documents in `.sent/<hash>` of the incident's folder of results; gives that path. A document of the same name
 * that differs (templates may have changed) stays beside it under its own hash.
 */
export function keepSent(
  folder: string,
  yaml: Uint8Array,
  documents: readonly Outgoing[],
): { kept: string; problems: Problem[] } {
  const store = join(folder, ".sent");
  const kept = join(store, sha256(yaml));
  const inTheWay = [store, kept].find((path) => kindOf(path) === "other");
  if (inTheWay !== undefined) return { kept, problems: [problem("file-in-the-way", { file: inTheWay })] };
  const files = [{ name: "incident.yaml", bytes: yaml }, ...documents.map((one) => ({ name: nameOf(one), ...one }))];
  if (kindOf(kept) === "folder") {
    return { kept, problems: files.flatMap(({ name, bytes }) => replace(kept, name, bytes) ?? []) };
  }
  // A folder that is new is there with all its files or not at all.
  const making = `${kept}.tmp`;
  const clear = (): void => {
    if (kindOf(making) !== undefined) rmSync(making, { recursive: true, force: true });
  };
  clear();
  const problems = files.flatMap(({ name, bytes }) => writeFile(join(making, name), bytes) ?? []);
  try {
    if (problems.length === 0) renameSync(making, kept);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    problems.push(problem("cannot-write", { file: kept }, { reason }));
  }
  if (problems.length > 0) clear();
  return { kept, problems };
}

function replace(folder: string, name: string, bytes: Uint8Array): Problem | undefined {
  const path = join(folder, name);
  const there = kindOf(path) === "file" ? readFileSync(path) : undefined;
  if (there !== undefined && Buffer.compare(there, bytes) === 0) return undefined;
  if (there !== undefined && name.endsWith(".docx")) {
    const older = writeFile(join(folder, name.replace(/docx$/, `${sha256(there).slice(0, 8)}.docx`)), there);
    if (older !== undefined) return older;
  }
  return writeFile(path, bytes);
}

const nameOf = ({ template, locale }: Pick<Outgoing, "template" | "locale">): string => `${template}.${locale}.docx`;

/**
 * Finds the incident file of that hash: as it is now, kept beside the results or beside what came back, or in git; and the documents
 * that went out with it, where they were kept. Undefined where no such incident file is left. Follows no link.
 */
export function findSent(hash: string, places: SentPlaces): Sent | undefined {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const { file, out, reviewed } = places;
  const name = places.incident ?? (file === undefined ? undefined : parse(file).name);
  const folders = [
    ...(out === undefined || name === undefined || !isPlain(name) ? [] : [join(out, name)]),
    ...(reviewed === undefined ? [] : [dirname(reviewed)]),
  ];
  const stores = folders.filter((folder) => kindOf(folder) === "folder" && kindOf(join(folder, ".sent")) === "folder");
  const kept = stores.map((folder) => join(folder, ".sent", hash)).filter((path) => kindOf(path) === "folder");
  const isIt = (bytes: Uint8Array | undefined): bytes is Uint8Array => bytes !== undefined && sha256(bytes) === hash;
  const copies = () => kept.map((folder) => readWithin(join(folder, "incident.yaml"), yamlLimit)).find(isIt);
  const now = file === undefined ? undefined : readWithin(file, yamlLimit, true);
  const yaml = isIt(now) ? now : (copies() ?? (file === undefined ? undefined : blobFromGit(file, isIt)));
  if (yaml === undefined) return undefined;
  return { yaml, documents: kept.flatMap((folder) => documentsIn(folder, places)) };
}

function documentsIn(folder: string, { template, locale }: SentPlaces): Sent["documents"] {
  if (!isPlain(template) || !isPlain(locale)) return [];
  const name = nameOf({ template, locale });
  const older = new RegExp(`^${name.replace(/docx$/, "").replaceAll(".", "\\.")}[0-9a-f]{8}\\.docx$`);
  const names = readdirSync(folder).filter((one) => one === name || older.test(one));
  return names
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap((one) => {
      const file = join(folder, one);
      const bytes = readWithin(file, documentLimit);
      return bytes === undefined ? [] : [{ file, bytes }];
    });
}

/** A name that is one step of a path, and no pattern. */
function isPlain(name: string): boolean {
  return name === basename(name) && !/^\.*$|[/\\\0*+?^$()[\]{}|]/.test(name);
}

/** What stands at a path, itself and not what it may lead to. */
function kindOf(path: string): "folder" | "file" | "other" | undefined {
  try {
    const found = lstatSync(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The bytes of a file that is one and not too large; a person's own file may be a link. */
function readWithin(path: string, limit: number, orLink = false): Uint8Array | undefined {
  try {
    const kind = kindOf(path);
    if (kind !== "file" && !(orLink && kind === "other")) return undefined;
    if (kind === "file" && lstatSync(path).size > limit) return undefined;
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
